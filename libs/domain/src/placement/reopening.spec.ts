import { describe, expect, it } from '@jest/globals';
import {
  ask,
  close,
  concern,
  go,
  grant,
  held,
  internship,
  job,
  noGo,
  other,
  pause,
  reopen,
  send,
  start,
  wageSubsidy,
} from '../testing/commands.js';
import { proposed, ready, withPapers } from '../testing/given.js';
import { ANNA, BO, everybody, gone, LIS, MADS, OLE } from '../testing/people.js';
import { added, dueDays, last, made, open, owed, rang, refused } from '../testing/then.js';

const running = ready('2026-01-05', internship).until('2026-01-13');
const closed = running.when('2026-01-20', ANNA, close('2026-01-20', { endedEarly: { reason: 'company-wish' } }));

describe('reopening a placement that had been matched', () => {
  const again = closed.when('2026-01-26', LIS, reopen);

  it('is preparing again, and its next rung, or closing, is owed by the owner', () => {
    expect(added(closed, again)).toEqual(['placement-reopened', 'obligation-made']);
    expect(last(again, 'placement-reopened').data).toEqual({ because: other, stage: 'preparing' });
    expect([again.state?.stage, again.state?.ownerId]).toEqual(['preparing', ANNA]);
    expect([owed(again, 'next-rung-or-close').owedBy, dueDays(again, 'next-rung-or-close')]).toEqual([
      ANNA,
      ['2026-01-28'],
    ]);
  });

  it('rings by the standard ladder when nobody goes on with it', () => {
    expect(rang(again.until('2026-01-29'), 'next-rung-or-close')).toEqual([
      '2026-01-27T07:00 reminder anna-b',
      '2026-01-28T07:00 due anna-b',
      '2026-01-29T07:00 overdue anna-b,ole-t',
    ]);
  });

  it('goes on with a rung: stepping down from the last one still needs a reason', () => {
    const afterSubsidy = ready('2026-01-05', { ...wageSubsidy, startsOn: '2026-01-12' })
      .when('2026-01-20', ANNA, close('2026-01-20'))
      .when('2026-01-26', LIS, reopen);
    const down = start({ ...internship, startsOn: '2026-02-09', plannedEnd: '2026-03-27' });
    expect(refused(() => afterSubsidy.when('2026-01-26', ANNA, down))).toBe('BACK_NEEDS_REASON /backBecause');
    const next = withPapers(again.when('2026-01-26', ANNA, start(wageSubsidy)), '2026-01-26', 'wage-subsidy');
    expect(next.until('2026-03-09').state?.stage).toBe('wage-subsidy');
  });

  it('begins its after-care anew with its next paid rung', () => {
    const days = ['2026-02-09', '2026-03-02', '2026-04-27', '2026-08-03'];
    const done = days
      .reduce((life, day) => life.when(day, ANNA, held(day)), ready('2026-01-19', job))
      .when('2026-08-10', ANNA, close('2026-08-10', { outcome: 'full-time' }));
    const next = done
      .when('2026-09-01', LIS, reopen)
      .when('2026-09-01', ANNA, start({ ...job, startsOn: '2026-10-01' }));
    const atWork = withPapers(next, '2026-09-02', 'paid-hours').until('2026-10-02');
    expect(open(atWork, 'after-care').map(({ dueOn }) => dueOn)).toEqual(['2026-10-29', '2026-12-28', '2027-04-01']);
    expect(open(atWork, 'closing-decision')).toEqual([]);
  });

  it('what was granted for once is over; a non-standard arrangement stays', () => {
    const granted = (['deviation', 'non-standard'] as const).reduce((life, what) => {
      const asked = life.when('2026-01-13', ANNA, ask(what));
      return asked.when('2026-01-13', LIS, grant(owed(asked, 'approval').id));
    }, running);
    const ended = granted.when('2026-01-20', ANNA, close('2026-01-20'));
    expect(ended.when('2026-01-26', LIS, reopen).state?.granted).toEqual(['non-standard']);
  });

  it('neither a pause nor a report of the time before comes back', () => {
    const resting = running.when('2026-01-13', BO, concern).when('2026-01-13', ANNA, pause('2026-02-10'));
    const later = resting.when('2026-01-20', ANNA, close('2026-01-20')).when('2026-01-26', MADS, reopen);
    expect([later.state?.pause, Object.values(later.state?.obligations ?? {}).map(({ kind }) => kind)]).toEqual([
      null,
      ['next-rung-or-close'],
    ]);
  });

  it('can be closed once more', () => {
    expect(again.when('2026-01-27', ANNA, close('2026-01-27')).state?.stage).toBe('closed');
  });
});

describe('reopening a placement whose match had not been decided with go', () => {
  const ended = proposed('2026-01-05', [internship])
    .when('2026-01-06', ANNA, noGo)
    .when('2026-01-07', ANNA, close('2026-01-07', { outcome: 'no-go' }));
  const again = ended.when('2026-01-19', LIS, reopen);

  it('is proposed again: the match, the papers and the start are owed as at the beginning', () => {
    expect(again.state).toMatchObject({ stage: 'proposed', match: 'open' });
    expect(owed(again, 'match-decision').dueOn).toBe('2026-01-26');
    expect(owed(again, 'start-or-replan').dueOn).toBe('2026-01-20');
  });

  it('can be decided with go, and replanned', () => {
    const matched = again.when('2026-01-19', ANNA, go);
    const plan = [{ ...internship, startsOn: '2026-02-09', plannedEnd: '2026-04-03' }];
    const planned = matched.when('2026-01-19', ANNA, send('change-plan', { plan }));
    expect([planned.state?.stage, owed(planned, 'start-or-replan').dueOn]).toEqual(['preparing', '2026-02-09']);
  });
});

describe('reopening a placement whose people have left', () => {
  it('the acting owner takes over on record, and an owner is to be found, told at once', () => {
    const withoutAnna = closed.withPeople(gone(everybody, ANNA, '2026-01-22'));
    const again = withoutAnna.when('2026-01-26', LIS, reopen);
    expect(last(again, 'owner-left').data).toEqual({ from: ANNA, to: LIS, leftOn: '2026-01-22' });
    expect([again.state?.ownerId, again.state?.actingFor]).toEqual([LIS, ANNA]);
    expect([owed(again, 'find-owner').owedBy, owed(again, 'next-rung-or-close').owedBy]).toEqual([LIS, LIS]);
    expect(rang(again, 'find-owner')).toEqual(['2026-01-26T09:00 reminder lis-k']);
  });

  it('a second person who has left is replaced too', () => {
    const withoutOle = closed.withPeople(gone(everybody, OLE, '2026-01-22'));
    const again = withoutOle.when('2026-01-26', LIS, reopen);
    expect([again.state?.ownerId, again.state?.secondPersonId]).toEqual([ANNA, 'pia-s']);
    expect(made(again, 'find-owner')).toEqual([]);
  });

  it('with nobody to act it is reopened all the same, and the ladder finds whoever is there', () => {
    const people = { ...gone(everybody, ANNA, '2026-01-22'), teams: {} };
    const again = closed.withPeople(people).when('2026-01-26', MADS, reopen);
    expect(again.state?.stage).toBe('preparing');
    expect(rang(again.until('2026-01-28 09:00'), 'find-owner').length).toBeGreaterThan(0);
    expect(again.events.flatMap((e) => (e.type === 'alarm-rung' ? e.data.recipients : [])).length).toBeGreaterThan(0);
  });
});

describe('reopening', () => {
  it('is for the team lead and the manager', () => {
    expect(refused(() => closed.when('2026-01-26', ANNA, reopen))).toBe('NOT_ALLOWED');
    expect(closed.when('2026-01-26', MADS, reopen).state?.stage).toBe('preparing');
  });

  it('needs a closed placement, and a reason of the policy', () => {
    expect(refused(() => running.when('2026-01-26', LIS, reopen))).toBe('NOT_CLOSED');
    const because = { reason: 'no-such' };
    expect(refused(() => closed.when('2026-01-26', LIS, send('reopen', { because })))).toBe(
      'UNKNOWN_REASON /because/reason',
    );
  });
});
