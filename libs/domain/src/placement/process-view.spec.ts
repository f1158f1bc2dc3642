import { describe, expect, it } from '@jest/globals';
import {
  close,
  held,
  internship,
  job,
  move,
  other,
  promise,
  send,
  start,
  text,
  wageSubsidy,
} from '../testing/commands.js';
import { proposed, ready } from '../testing/given.js';
import type { Life } from '../testing/life.js';
import { ANNA, BO, LIS } from '../testing/people.js';
import { owed } from '../testing/then.js';
import { mustTell, processView, type ProcessView } from './process-view.js';

const running = ready('2026-01-05', internship).until('2026-01-13');

function view(life: Life): ProcessView {
  if (life.state === null) throw new Error('There is no placement.');
  return processView(life.state, life.events.length);
}

describe('the workflow is told', () => {
  const told = (before: Life, after: Life) => mustTell(view(before), view(after));

  it('of a new placement', () => {
    expect(mustTell(null, view(proposed('2026-01-05', [internship])))).toBe(true);
  });

  it('of another stage, at once or on record ahead where that is sooner than the next alarm', () => {
    expect(
      told(
        running,
        running.when(
          '2026-01-13',
          ANNA,
          send('end-stage', { endedOn: '2026-01-13', because: other, purposeMet: 'no' }),
        ),
      ),
    ).toBe(true);
    expect(
      told(
        running,
        running.when('2026-01-13', LIS, start({ ...wageSubsidy, startsOn: '2026-01-14' }, { deviationBecause: other })),
      ),
    ).toBe(true);
  });

  it('of another owner', () => {
    const assigned = running.when('2026-01-13', LIS, send('assign-owner', { staffId: BO, because: other }));
    expect(told(running, assigned)).toBe(true);
  });

  it('of a sooner alarm', () => {
    expect(told(running, running.when('2026-01-13', ANNA, promise('2026-01-15')))).toBe(true);
  });

  it('of closing', () => {
    expect(told(running, running.when('2026-01-13', ANNA, close('2026-01-13')))).toBe(true);
  });
});

describe('the workflow is not told', () => {
  const told = (before: Life, after: Life) => mustTell(view(before), view(after));

  it('of what makes the next wake later: it wakes at the old time, finds nothing due, waits on', () => {
    expect(told(running, running.when('2026-01-13', ANNA, held('2026-01-13')))).toBe(false);
    expect(told(running, running.when('2026-01-13', ANNA, move(owed(running, 'follow-up').id, '2026-01-22')))).toBe(
      false,
    );
  });

  it('of what changes no waiting', () => {
    expect(told(running, running.when('2026-01-13', ANNA, promise('2026-03-02')))).toBe(false);
    expect(told(running, running.when('2026-01-13', ANNA, send('add-note', { note: text })))).toBe(false);
  });

  it('of a note on a closed case', () => {
    const closed = running.when('2026-01-13', ANNA, close('2026-01-13'));
    expect(told(closed, closed.when('2026-01-14', ANNA, send('add-note', { note: text })))).toBe(false);
  });
});

describe('the process view', () => {
  it('says that after-care has begun, and when nothing more is waited for', () => {
    const atWork = ready('2026-01-19', job).until('2026-02-03');
    expect([view(running).afterCare, view(atWork).afterCare]).toEqual([false, true]);
    expect(view(atWork.when('2026-02-03', ANNA, close('2026-02-03')))).toMatchObject({
      open: false,
      nextWakeWhy: 'closed',
    });
  });

  it('wakes for the end of a rung when no alarm comes before it', () => {
    const recorded = running.when(
      '2026-01-13',
      ANNA,
      send('end-stage', { endedOn: '2026-01-14', because: other, purposeMet: 'no' }),
    );
    expect(view(recorded)).toMatchObject({ nextWake: '2026-01-14T23:00:00.000Z', nextWakeWhy: 'internship ends' });
  });

  it('wakes for the end of what runs beside', () => {
    const hours = { ...job, startsOn: '2026-01-13', plannedEnd: '2026-01-13', jobFunction: 'Rengøring' };
    const both = running.when('2026-01-13', LIS, start(hours, { beside: true, deviationBecause: other }));
    expect(view(both)).toMatchObject({ nextWake: '2026-01-13T23:00:00.000Z', nextWakeWhy: 'paid-hours beside ends' });
  });
});
