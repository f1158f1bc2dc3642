import { describe, expect, it } from '@jest/globals';
import { absent, held, internship, move, send, text } from '../testing/commands.js';
import { proposed, ready } from '../testing/given.js';
import { CLOCK, ring } from '../testing/life.js';
import { ANNA, away, everybody, LIS } from '../testing/people.js';
import { added, all, armed, last, open, owed, rang } from '../testing/then.js';
import { processView } from './process-view.js';

const running = ready('2026-01-05', internship).until('2026-01-13');

describe('after a time in which nothing could ring', () => {
  it('each obligation rings once, its highest missed step, and says which it dropped', () => {
    const after = running.afterDowntime('2026-01-23', CLOCK, ring);
    expect(rang(after, 'follow-up')).toEqual(['2026-01-23T09:00 team-lead lis-k']);
    const { data } = last(after, 'alarm-rung');
    expect(data.scheduledAt).toBe('2026-01-22T07:00:00.000Z');
    expect(data.missed.map(({ at, step }) => `${at.slice(0, 10)} ${step}`)).toEqual([
      '2026-01-16 due',
      '2026-01-19 overdue',
    ]);
  });

  it('the ladder goes on from there on schedule', () => {
    const after = running.afterDowntime('2026-01-23', CLOCK, ring);
    expect(armed(owed(after, 'follow-up'))).toEqual(['2026-01-29T07:00 manager']);
  });

  it('a reminder whose day is over is dropped, not rung', () => {
    const waiting = proposed('2026-01-05', [internship]);
    const before = waiting.until('2026-01-08');
    const after = before.afterDowntime('2026-01-11', CLOCK, ring);
    const dropped = all(after, 'reminder-dropped').map(({ data }) => data.obligationId);
    expect(dropped).toEqual([owed(waiting, 'match-decision').id, owed(waiting, 'start-or-replan').id]);
    expect(rang(after, 'match-decision')).toEqual([]);
    expect(rang(after.until('2026-01-12'), 'match-decision')).toEqual(['2026-01-12T07:00 due anna-b']);
  });

  it('a reminder later on its own day is still a reminder', () => {
    const after = proposed('2026-01-05', [internship])
      .until('2026-01-08')
      .afterDowntime('2026-01-09 16:00', CLOCK, ring);
    expect(rang(after, 'match-decision')).toEqual(['2026-01-09T15:00 reminder anna-b']);
  });

  it('a reminder missed together with the day itself rings as due', () => {
    const after = proposed('2026-01-05', [internship]).until('2026-01-08').afterDowntime('2026-01-12', CLOCK, ring);
    expect(rang(after, 'match-decision')).toEqual(['2026-01-12T09:00 due anna-b']);
    const { id } = owed(after, 'match-decision');
    const missed = all(after, 'alarm-rung').find(({ data }) => data.obligationId === id)?.data.missed;
    expect(missed?.map(({ step }) => step)).toEqual(['reminder']);
  });

  it('weeks of missed repeats ring once and continue on schedule', () => {
    const waiting = proposed('2026-01-05', [internship]).until('2026-01-20');
    expect(rang(waiting, 'match-decision').at(-1)).toBe('2026-01-19T07:00 manager mads-r');
    const after = waiting.afterDowntime('2026-02-25', CLOCK, ring);
    expect(rang(after, 'match-decision').slice(-2)).toEqual([
      '2026-01-19T07:00 manager mads-r',
      '2026-02-25T09:00 manager-again mads-r',
    ]);
    expect(armed(owed(after, 'match-decision'))).toEqual(['2026-03-02T07:00 manager-again']);
  });

  it('what was missed goes to whoever is there now', () => {
    const covered = running.withPeople(away(everybody, ANNA, '2026-01-19', null, 'bo-c'));
    expect(rang(covered.afterDowntime('2026-01-16 12:00', CLOCK, ring), 'follow-up')).toEqual([
      '2026-01-16T11:00 due anna-b',
    ]);
    expect(last(covered.afterDowntime('2026-01-19 06:00', CLOCK, ring), 'alarm-rung').data.recipients).toEqual([
      { staffId: 'bo-c', reason: 'cover', insteadOf: ANNA },
    ]);
  });

  it('nothing rings twice: the clock again at the same moment does nothing', () => {
    const after = running.afterDowntime('2026-01-23', CLOCK, ring);
    expect(added(after, after.afterDowntime('2026-01-23', CLOCK, ring))).toEqual([]);
  });

  it('two obligations due together ring in order, each once', () => {
    const waiting = proposed('2026-01-05', [internship]).until('2026-01-11');
    const after = waiting.when('2026-01-12 08:00', CLOCK, ring);
    const kinds = all(after, 'alarm-rung')
      .slice(-3)
      .map(({ at, data }) => [at, after.state?.obligations[data.obligationId]?.kind, data.step]);
    expect(kinds).toEqual([
      ['2026-01-12T07:00:00.000Z', 'match-decision', 'due'],
      ['2026-01-12T07:00:00.000Z', 'papers', 'team-lead'],
      ['2026-01-12T07:00:00.000Z', 'start-or-replan', 'due'],
    ]);
  });

  it('what rings highest comes first, however late it began', () => {
    const after = running
      .afterDowntime('2026-01-16 12:00', ANNA, absent('2026-01-16'))
      .afterDowntime('2026-01-22 12:00', CLOCK, ring);
    const rung = all(after, 'alarm-rung').slice(-2);
    expect(rung.map(({ data }) => [after.state?.obligations[data.obligationId]?.kind, data.step])).toEqual([
      ['answer-absence', 'manager'],
      ['follow-up', 'team-lead'],
    ]);
    expect(rung.map(({ data }) => data.missed[0]?.at)).toEqual([
      '2026-01-19T07:00:00.000Z',
      '2026-01-16T07:00:00.000Z',
    ]);
  });

  it('a person who acts before the clock stops what was missed: nobody is told any more', () => {
    const heldLate = running.afterDowntime('2026-01-23', ANNA, held('2026-01-23'));
    expect(rang(heldLate.until('2026-01-29'), 'follow-up')).toEqual([]);
  });

  it('a transition that was missed is made up for before anything rings, and what it owes rings by its own days', () => {
    const recorded = ready('2026-01-05', internship);
    const after = recorded.afterDowntime('2026-01-23', CLOCK, ring);
    expect(added(recorded, after)).toEqual([
      'stage-started',
      'obligation-made',
      'obligation-made',
      'obligation-met',
      'alarm-rung',
    ]);
    expect(rang(after, 'follow-up')).toEqual(['2026-01-23T09:00 team-lead lis-k']);
  });
});

describe('what a placement waits for', () => {
  it('is the earliest alarm or transition, and why', () => {
    const recorded = ready('2026-01-05', internship);
    expect(recorded.state && processView(recorded.state, 9)).toMatchObject({
      version: 9,
      open: true,
      stage: 'preparing',
      afterCare: false,
      ownerId: ANNA,
      nextWake: '2026-01-11T23:00:00.000Z',
      nextWakeWhy: 'internship starts',
      nextAlarm: '2026-01-12T07:00:00.000Z',
    });
    expect(running.state && processView(running.state, 12)).toMatchObject({
      stage: 'internship',
      nextWake: '2026-01-16T07:00:00.000Z',
      nextWakeWhy: 'follow-up: due',
    });
  });

  it('lists what is owed, the next to ring first, with no personal text', () => {
    const view = running.state === null ? null : processView(running.state, 12);
    expect(view?.owed.map(({ kind, dueOn, nextStep }) => [kind, dueOn, nextStep])).toEqual([
      ['follow-up', '2026-01-15', 'due'],
      ['stage-end-decision', '2026-02-20', 'reminder'],
    ]);
    const promised = running.when(
      '2026-01-13',
      ANNA,
      send('make-promise', { what: text, to: text, owedBy: ANNA, dueOn: '2026-02-02' }),
    );
    expect(JSON.stringify(promised.state && processView(promised.state, 13))).not.toContain(text.sealed);
  });

  it('moves with what people do', () => {
    const moved = running.when('2026-01-13', LIS, move(owed(running, 'follow-up').id, '2026-01-22'));
    expect(moved.state && processView(moved.state, 13).nextWake).toBe('2026-01-23T07:00:00.000Z');
    expect(open(moved, 'follow-up')).toHaveLength(1);
  });
});
