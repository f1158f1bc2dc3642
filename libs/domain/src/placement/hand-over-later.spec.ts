import { describe, expect, it } from '@jest/globals';
import { accept, held, internship, left, offer, other, promise, send, text } from '../testing/commands.js';
import { ready } from '../testing/given.js';
import { CLOCK, ring } from '../testing/life.js';
import { ANNA, BO, EVA, everybody, gone, LIS, MADS, OLE } from '../testing/people.js';
import { added, last, open, owed, refused } from '../testing/then.js';

const running = ready('2026-01-05', internship).until('2026-01-13');
const offered = running.when('2026-01-13', ANNA, offer(BO, { effectiveOn: '2026-01-19' }));
const agreed = offered.when('2026-01-14', BO, accept);
const assign = (staffId: string) => send('assign-owner', { staffId, because: other });

describe('a hand-over for a later day', () => {
  it('leaves the giver the owner until then, and meets the answer that was owed', () => {
    expect([agreed.state?.ownerId, agreed.state?.agreed, open(agreed, 'accept-hand-off')]).toEqual([
      ANNA,
      { from: ANNA, to: BO, effectiveOn: '2026-01-19' },
      [],
    ]);
    expect(last(agreed, 'hand-off-accepted').data.effectiveOn).toBe('2026-01-19');
  });

  it('takes effect at 00:00 in Copenhagen of its day', () => {
    const before = agreed.until('2026-01-18T22:59:00Z');
    const after = agreed.until('2026-01-18T23:00:00Z');
    expect([before.state?.ownerId, after.state?.ownerId, after.state?.agreed]).toEqual([ANNA, BO, null]);
    expect(last(after, 'owner-handed-over')).toMatchObject({
      ...{ by: 'system', occurredOn: '2026-01-19' },
      data: { from: ANNA, to: BO, secondPersonId: OLE, effectiveAt: '2026-01-18T23:00:00.000Z' },
    });
  });

  it('moves then what the giver still owes: not what was done meanwhile, but what came up meanwhile', () => {
    const meanwhile = agreed
      .when('2026-01-15', ANNA, held('2026-01-15'))
      .when('2026-01-16', ANNA, promise('2026-01-28'));
    const after = meanwhile.until('2026-01-19');
    expect(Object.values(after.state?.obligations ?? {}).map(({ kind, owedBy }) => [kind, owedBy])).toEqual([
      ['stage-end-decision', BO],
      ['follow-up', BO],
      ['promise', BO],
    ]);
    expect(owed(after, 'promise').id).toBe(owed(meanwhile, 'promise').id);
  });

  it('has taken place for who acts in the morning, whether the clock rang or not', () => {
    const silent = agreed.afterDowntime('2026-01-19', BO, held('2026-01-19'));
    expect(added(agreed, silent).slice(0, 2)).toEqual(['owner-handed-over', 'obligation-reassigned']);
    expect(refused(() => agreed.afterDowntime('2026-01-18', BO, held('2026-01-18')))).toBe('NOT_ALLOWED');
    expect(refused(() => agreed.afterDowntime('2026-01-19', ANNA, held('2026-01-19')))).toBe('NOT_ALLOWED');
  });

  it('takes place at once when it is accepted on that day or later', () => {
    for (const day of ['2026-01-19', '2026-01-19 18:00']) {
      const late = offered.when(day, BO, accept);
      expect([late.state?.ownerId, late.state?.agreed]).toEqual([BO, null]);
    }
  });

  it('lies between today and a year ahead, and the receiver works here then', () => {
    const on = (effectiveOn: string, life = running) =>
      refused(() => life.when('2026-01-13', ANNA, offer(BO, { effectiveOn })));
    const leaving = running.withPeople(gone(everybody, BO, '2026-02-01'));
    expect([on('2026-01-12'), on('2027-01-15'), on('2099-01-01'), on('2026-02-01', leaving)]).toEqual([
      'DATE_IN_PAST /effectiveOn',
      'DATES_ORDER /effectiveOn',
      'CALENDAR_ENDS /effectiveOn',
      'PERSON_NOT_ACTIVE /effectiveOn',
    ]);
    expect(running.when('2026-01-13', ANNA, offer(BO, { effectiveOn: '2026-01-13' })).state?.offer?.to).toBe(BO);
  });

  it('shuts out another offer, which says how to call it off', () => {
    expect(refused(() => agreed.when('2026-01-14', ANNA, offer(EVA)))).toBe('OFFER_OPEN');
    expect(refused(() => agreed.when('2026-01-14', BO, accept))).toBe('NO_OFFER');
  });

  it('the receiver reads the case until then, and no more', () => {
    expect(refused(() => agreed.when('2026-01-15', BO, held('2026-01-15')))).toBe('NOT_ALLOWED');
  });
});

describe('what was offered or agreed lapses', () => {
  it('when the team lead assigns the owner, who keeps the case', () => {
    for (const life of [offered, agreed]) {
      const assigned = life.when('2026-01-14', LIS, assign(EVA));
      expect([assigned.state?.ownerId, assigned.state?.offer, assigned.state?.agreed]).toEqual([EVA, null, null]);
      expect(last(assigned, 'hand-off-lapsed').data).toEqual({ from: ANNA, to: BO, why: 'owner-assigned' });
      expect(assigned.until('2026-01-23').state?.ownerId).toBe(EVA);
      expect(open(assigned, 'accept-hand-off')).toEqual([]);
    }
    expect(last(offered.when('2026-01-14', LIS, assign(EVA)), 'obligation-cancelled').data.because).toEqual({
      reason: 'hand-off-lapsed',
    });
  });

  it('when the team lead leaves the case with who has it: that calls off what was agreed', () => {
    const kept = agreed.when('2026-01-14', LIS, assign(ANNA)).until('2026-01-20');
    expect([kept.state?.ownerId, kept.state?.agreed]).toEqual([ANNA, null]);
    expect(refused(() => offered.when('2026-01-14', LIS, assign(ANNA)))).toBe('SAME_PERSON /staffId');
  });

  it('when the receiver leaves; the giver is told', () => {
    const boLeft = gone(everybody, BO, '2026-01-15');
    for (const life of [offered, agreed]) {
      const lapsed = life.withPeople(boLeft).when('2026-01-15', CLOCK, left(BO));
      expect([lapsed.state?.ownerId, lapsed.state?.offer, lapsed.state?.agreed]).toEqual([ANNA, null, null]);
      expect(last(lapsed, 'hand-off-lapsed').data.why).toBe('receiver-left');
      expect(last(lapsed, 'person-told').data).toMatchObject({
        ...{ about: 'offer-lapsed', recipients: [{ staffId: ANNA, reason: 'owner' }] },
      });
    }
  });

  it('when its day comes and the receiver has left, even where that is not yet recorded here', () => {
    const boLeft = agreed.withPeople(gone(everybody, BO, '2026-01-18'));
    const lapsed = boLeft.afterDowntime('2026-01-19', CLOCK, ring);
    expect(added(agreed, lapsed).slice(0, 2)).toEqual(['hand-off-lapsed', 'person-told']);
    expect(lapsed.state?.ownerId).toBe(ANNA);
  });

  it('but stands when the giver leaves: the receiver still takes over, from who acts for the giver', () => {
    const annaLeft = gone(everybody, ANNA, '2026-01-15');
    const acting = agreed.withPeople(annaLeft).when('2026-01-15', CLOCK, left(ANNA));
    expect([acting.state?.ownerId, open(acting, 'find-owner')]).toEqual([LIS, []]);
    const taken = acting.until('2026-01-19');
    expect([taken.state?.ownerId, taken.state?.actingFor]).toEqual([BO, null]);
    expect(last(taken, 'owner-handed-over').data.from).toBe(LIS);
  });

  it('a note is still for everybody who takes the phone, the receiver of an agreed hand-over as a colleague', () => {
    expect(added(agreed, agreed.when('2026-01-14', BO, send('add-note', { note: text })))).toEqual(['note-added']);
    expect(refused(() => agreed.when('2026-01-14', MADS, send('add-note', { note: text })))).toBe('NOT_ALLOWED');
  });
});
