import { describe, expect, it } from '@jest/globals';
import { internship, other, promise, send } from '../testing/commands.js';
import { ready } from '../testing/given.js';
import { ANNA, away, BO, EVA, everybody, LIS, MADS, OLE } from '../testing/people.js';
import { added, all, last, open, owed, rang, refused } from '../testing/then.js';

const running = ready('2026-01-05', internship)
  .until('2026-01-13')
  .when('2026-01-13', ANNA, promise('2026-01-20', OLE));
const assign = (staffId: string, reason = 'other') => send('assign-owner', { staffId, because: { reason } });
const second = (staffId: string, reason = 'other') => send('assign-second-person', { staffId, because: { reason } });

describe('assigning the owner', () => {
  const assigned = running.when('2026-01-14', LIS, assign(BO));

  it('happens at once; what the old owner owed moves along, what others owe does not', () => {
    expect([assigned.state?.ownerId, last(assigned, 'owner-assigned').data]).toEqual([
      BO,
      { from: ANNA, to: BO, because: other },
    ]);
    expect(Object.values(assigned.state?.obligations ?? {}).map(({ kind, owedBy }) => [kind, owedBy])).toEqual([
      ['follow-up', BO],
      ['stage-end-decision', BO],
      ['promise', OLE],
    ]);
  });

  it('keeps every due day and alarm', () => {
    const { owedBy: _anna, ...before } = owed(running, 'follow-up');
    const { owedBy: _bo, ...after } = owed(assigned, 'follow-up');
    expect(after).toEqual(before);
  });

  it('the receiver is told; away, whoever is there for them', () => {
    const { data } = last(assigned, 'person-told');
    expect([data.about, data.recipients]).toEqual(['assigned-to-you', [{ staffId: BO, reason: 'owner' }]]);
    const boAway = running.withPeople(away(everybody, BO, '2026-01-12', null)).when('2026-01-14', MADS, assign(BO));
    expect(last(boAway, 'person-told').data.recipients).toEqual([
      { staffId: OLE, reason: 'second-person', insteadOf: BO },
    ]);
  });

  it('later steps go to the new owner, who is told of what was already late for the old one', () => {
    expect(rang(assigned.until('2026-01-19'), 'follow-up')).toEqual([
      '2026-01-16T07:00 due bo-c',
      '2026-01-19T07:00 overdue ole-t',
    ]);
  });

  it('not to somebody who is it already, is the second person, or does not work here, nor without a reason', () => {
    const step = (staffId: string, reason?: string) =>
      refused(() => running.when('2026-01-14', LIS, assign(staffId, reason)));
    expect([step(ANNA), step(OLE), step('nobody'), step(BO, 'no-such')]).toEqual([
      'SAME_PERSON /staffId',
      'SAME_PERSON /staffId',
      'PERSON_NOT_ACTIVE /staffId',
      'UNKNOWN_REASON /because/reason',
    ]);
  });
});

describe('assigning the second person', () => {
  const assigned = running.when('2026-01-14', ANNA, second(EVA, 'new-caseworker'));

  it('what the one before owed moves along', () => {
    expect([assigned.state?.secondPersonId, owed(assigned, 'promise').owedBy]).toEqual([EVA, EVA]);
    expect(all(assigned, 'obligation-reassigned')).toHaveLength(1);
  });

  it('the first one takes over nothing', () => {
    const alone = ready('2026-01-05', internship);
    expect(added(alone, alone.when('2026-01-06', ANNA, second(EVA)))).toEqual(['second-person-assigned']);
    expect(open(alone, 'promise')).toEqual([]);
  });

  it('not to somebody who is it already, is the owner, or does not work here, nor without a reason', () => {
    const step = (staffId: string, reason?: string) =>
      refused(() => running.when('2026-01-14', ANNA, second(staffId, reason)));
    expect([step(OLE), step(ANNA), step('nobody'), step(EVA, 'no-such')]).toEqual([
      'SAME_PERSON /staffId',
      'SAME_PERSON /staffId',
      'PERSON_NOT_ACTIVE /staffId',
      'UNKNOWN_REASON /because/reason',
    ]);
  });
});
