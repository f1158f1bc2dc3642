import { describe, expect, it } from '@jest/globals';
import { cancel, internship, job, move, promise } from '../testing/commands.js';
import { matched, ready } from '../testing/given.js';
import { ANNA, away, everybody, LIS, OLE } from '../testing/people.js';
import { added, all, armed, endOf, last, made, open, owed, rang, refused } from '../testing/then.js';

const running = ready('2026-01-05', internship).until('2026-01-13');
const followUp = owed(running, 'follow-up').id;

describe('moving what is owed', () => {
  const moved = running.when('2026-01-13', ANNA, move(followUp, '2026-01-20'));

  it('ends the old one as moved, with the reason, and another stands in its place with a ladder of its own', () => {
    const { data } = last(moved, 'obligation-moved');
    expect([data.obligationId, data.from, data.to, data.because]).toEqual([
      followUp,
      '2026-01-15',
      '2026-01-20',
      { reason: 'other' },
    ]);
    const now = owed(moved, 'follow-up');
    expect([now.id, now.detail.replaces, now.detail.moves, now.because.rule]).toEqual([
      data.by,
      followUp,
      1,
      'follow-up-internship',
    ]);
    expect([endOf(moved, followUp), armed(now)[0]]).toEqual(['moved', '2026-01-21T07:00 due']);
  });

  it('once, by up to ten working days, tells nobody', () => {
    expect(all(running.when('2026-01-13', ANNA, move(followUp, '2026-01-29')), 'person-told')).toEqual([]);
  });

  it('by more than ten working days tells the team lead', () => {
    const { data } = last(running.when('2026-01-13', ANNA, move(followUp, '2026-01-30')), 'person-told');
    expect([data.about, data.recipients]).toEqual(['moved-far', [{ staffId: LIS, reason: 'team-lead' }]]);
  });

  it('a second time tells the team lead, of the obligation as it stands now', () => {
    const twice = moved.when('2026-01-14', ANNA, move(owed(moved, 'follow-up').id, '2026-01-21'));
    const { data } = last(twice, 'person-told');
    expect([data.about, data.obligationId, data.recipients.map(({ staffId }) => staffId)]).toEqual([
      'moved-again',
      owed(twice, 'follow-up').id,
      [LIS],
    ]);
    expect(all(twice, 'person-told')).toHaveLength(1);
  });

  it('tells the team lead of whoever owes it, or who is there instead', () => {
    const promised = running.when('2026-01-13', ANNA, promise('2026-01-16', OLE));
    const far = move(owed(promised, 'promise').id, '2026-03-02');
    expect(last(promised.when('2026-01-13', ANNA, far), 'person-told').data.recipients[0]?.staffId).toBe('pia-s');
    const pia = promised.withPeople(away(everybody, 'pia-s', '2026-01-12', null));
    expect(last(pia.when('2026-01-13', ANNA, far), 'person-told').data.recipients).toEqual([
      { staffId: 'mads-r', reason: 'manager', insteadOf: 'pia-s' },
    ]);
  });

  it('to a closed day rolls on to the next working day', () => {
    const saturday = owed(running.when('2026-01-13', ANNA, move(followUp, '2026-01-17')), 'follow-up');
    expect([saturday.dueOn, armed(saturday)[0]]).toEqual(['2026-01-19', '2026-01-20T07:00 due']);
  });

  it('is to a later day than today, and to another than it has', () => {
    const to = (day: string) => refused(() => running.when('2026-01-13', ANNA, move(followUp, day)));
    expect([to('2026-01-13'), to('2026-01-12'), to('2026-01-15')]).toEqual([
      'DATE_IN_PAST /dueOn',
      'DATE_IN_PAST /dueOn',
      'DATES_ORDER /dueOn',
    ]);
    const onMonday = running.when('2026-01-13', ANNA, move(followUp, '2026-01-19'));
    expect(refused(() => onMonday.when('2026-01-13', ANNA, move(owed(onMonday, 'follow-up').id, '2026-01-18')))).toBe(
      'DATES_ORDER /dueOn',
    );
  });

  it('rings no more of the ladder it had', () => {
    expect(rang(moved.until('2026-01-21'), 'follow-up')).toEqual(['2026-01-21T07:00 due anna-b']);
  });
});

describe('cancelling what is owed', () => {
  const promised = running.when('2026-01-13', ANNA, promise('2026-01-16'));

  it('ends it with the reason, and it rings no more', () => {
    const cancelled = promised.when('2026-01-14', ANNA, cancel(owed(promised, 'promise').id, 'registered-by-mistake'));
    expect(last(cancelled, 'obligation-cancelled').data.because).toEqual({ reason: 'registered-by-mistake' });
    expect(rang(cancelled.until('2026-01-20'), 'promise')).toEqual([]);
  });
});

describe('an open case always owes something', () => {
  it('the last thing owed is not cancelled: first a promise or a next step, or the case is closed', () => {
    const waiting = ready('2026-01-05', internship).until('2026-03-07');
    expect(Object.keys(waiting.state?.obligations ?? {})).toHaveLength(1);
    const alone = owed(waiting, 'next-rung-or-close').id;
    expect(refused(() => waiting.when('2026-03-09', LIS, cancel(alone)))).toBe('NOTHING_OWED');
    const promised = waiting.when('2026-03-09', ANNA, promise('2026-03-16'));
    const cancelled = promised.when('2026-03-09 11:00', LIS, cancel(alone));
    expect(added(promised, cancelled)).toEqual(['obligation-cancelled']);
  });

  it('a match decided with go on an empty plan would owe nothing', () => {
    expect(refused(() => matched('2026-01-05', []))).toBe('NOTHING_OWED');
  });

  it('after-care cancelled piece by piece ends in a closing decision', () => {
    const atWork = ready('2026-01-19', job).until('2026-02-03');
    const none = [...made(atWork, 'follow-up'), ...made(atWork, 'after-care')].reduce(
      (life, { id }) => life.when('2026-02-03', LIS, cancel(id)),
      atWork,
    );
    expect([open(none, 'after-care'), owed(none, 'closing-decision').dueOn]).toEqual([[], '2026-02-10']);
    expect(refused(() => none.when('2026-02-03', LIS, cancel(owed(none, 'closing-decision').id)))).toBe('NOTHING_OWED');
  });
});
