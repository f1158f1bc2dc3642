import { describe, expect, it } from '@jest/globals';
import {
  accept,
  cancel,
  decline,
  held,
  internship,
  left,
  offer,
  other,
  promise,
  send,
  withdraw,
} from '../testing/commands.js';
import { ready } from '../testing/given.js';
import { CLOCK, type Life } from '../testing/life.js';
import { ANNA, away, BO, EVA, everybody, gone, LIS, MADS, OLE, PIA } from '../testing/people.js';
import { added, all, armed, last, open, owed, rang, refused } from '../testing/then.js';

const running = ready('2026-01-05', internship)
  .until('2026-01-13')
  .when('2026-01-13', ANNA, promise('2026-01-30'))
  .when('2026-01-13', OLE, promise('2026-01-30', OLE));
const annaLeft = gone(everybody, ANNA, '2026-01-13');
const unrecorded = running.withPeople(annaLeft);
const acting = unrecorded.when('2026-01-13', CLOCK, left(ANNA));
const assign = (staffId: string) => send('assign-owner', { staffId, because: other });

function owing(life: Life): readonly string[] {
  return Object.values(life.state?.obligations ?? {}).map(({ kind, owedBy }) => `${kind} ${owedBy}`);
}

describe('the owner leaves', () => {
  it('from the leaver’s event on messages and rights go to the acting owner, before the case records it', () => {
    expect(rang(unrecorded.until('2026-01-16'), 'follow-up')).toEqual(['2026-01-16T07:00 due lis-k']);
    expect(added(running, unrecorded.when('2026-01-15', LIS, held('2026-01-15')))).toContain('obligation-met');
    expect(refused(() => unrecorded.when('2026-01-15', ANNA, held('2026-01-15')))).toBe('NOT_ALLOWED');
  });

  it('the case records it: the team lead acts as owner, for whom, and what the leaver owed moves too', () => {
    expect(last(acting, 'owner-left').data).toEqual({ from: ANNA, to: LIS, leftOn: '2026-01-13' });
    expect([acting.state?.ownerId, acting.state?.actingFor, acting.state?.secondPersonId]).toEqual([LIS, ANNA, OLE]);
    expect(owing(acting)).toEqual([
      'follow-up lis-k',
      'stage-end-decision lis-k',
      'promise lis-k',
      'promise ole-t',
      'find-owner lis-k',
    ]);
  });

  it('what moved keeps its id, due day and alarms', () => {
    const before = Object.values(running.state?.obligations ?? {}).map((o) => [o.id, o.dueOn, armed(o)]);
    const after = Object.values(acting.state?.obligations ?? {}).map((o) => [o.id, o.dueOn, armed(o)]);
    expect(after.slice(0, before.length)).toEqual(before);
  });

  it('an owner is to be found within two working days: told at once, and on the short ladder', () => {
    expect(owed(acting, 'find-owner').dueOn).toBe('2026-01-15');
    expect(rang(acting.until('2026-01-20'), 'find-owner')).toEqual([
      '2026-01-13T09:00 reminder lis-k',
      '2026-01-15T07:00 due lis-k',
      '2026-01-16T07:00 overdue lis-k,ole-t',
      '2026-01-19T07:00 team-lead lis-k',
      '2026-01-20T07:00 manager mads-r',
    ]);
  });

  it('recorded twice, the second time does nothing; so it does for one who had nothing to do with the case', () => {
    expect(added(acting, acting.when('2026-01-14', CLOCK, left(ANNA)))).toEqual([]);
    const evaLeft = running.withPeople(gone(everybody, EVA, '2026-01-13'));
    expect(added(evaLeft, evaLeft.when('2026-01-14', CLOCK, left(EVA)))).toEqual([]);
  });

  it('does nothing while the leaver still works here', () => {
    const later = running.withPeople(gone(everybody, ANNA, '2026-01-20'));
    expect(added(later, later.when('2026-01-13', CLOCK, left(ANNA)))).toEqual([]);
  });

  it('the manager acts where there is no team lead, then the person the municipality names', () => {
    const noLead = gone(annaLeft, LIS, '2026-01-01');
    const named = { ...gone(noLead, MADS, '2026-01-01'), actingOwnerId: EVA };
    const owners = [noLead, named].map(
      (d) => running.withPeople(d).when('2026-01-13', CLOCK, left(ANNA)).state?.ownerId,
    );
    expect(owners).toEqual([MADS, EVA]);
  });

  it('with nobody to act, an owner is to be found all the same, and who hears it is the next who is there', () => {
    const alone = running.withPeople(gone(gone(annaLeft, LIS, '2026-01-01'), MADS, '2026-01-01'));
    const orphan = alone.when('2026-01-13', CLOCK, left(ANNA));
    expect(added(alone, orphan)).toEqual(['obligation-made', 'alarm-rung']);
    expect(rang(orphan, 'find-owner')).toEqual(['2026-01-13T09:00 reminder ole-t']);
    expect(added(orphan, orphan.when('2026-01-14', CLOCK, left(ANNA)))).toEqual([]);
  });

  it('the acting owner leaves too: the next one acts, and the same owner is still to be found', () => {
    const twice = acting.withPeople(gone(annaLeft, LIS, '2026-01-14')).when('2026-01-14', CLOCK, left(LIS));
    expect([twice.state?.ownerId, twice.state?.actingFor]).toEqual([MADS, LIS]);
    expect(owed(twice, 'find-owner')).toMatchObject({ owedBy: MADS, dueOn: '2026-01-15' });
  });

  it('the acting owner may be the second person, who acts as both', () => {
    const lisSecond = running.when('2026-01-13', ANNA, send('assign-second-person', { staffId: LIS, because: other }));
    const both = lisSecond.withPeople(annaLeft).when('2026-01-13', CLOCK, left(ANNA));
    expect([both.state?.ownerId, both.state?.secondPersonId]).toEqual([LIS, LIS]);
    expect(rang(both.until('2026-01-16'), 'find-owner').at(-1)).toBe('2026-01-16T07:00 overdue lis-k');
    const found = both.when('2026-01-14', LIS, offer(BO)).when('2026-01-15', BO, accept);
    expect([found.state?.ownerId, found.state?.secondPersonId]).toEqual([BO, LIS]);
  });
});

describe('an owner is found', () => {
  it('an offer is an answer to it; accepted, the receiver owns the case and nobody acts any more', () => {
    const offered = acting.when('2026-01-14', LIS, offer(BO));
    expect([open(offered, 'find-owner'), owed(offered, 'accept-hand-off').owedBy]).toEqual([[], BO]);
    const accepted = offered.when('2026-01-15', BO, accept);
    expect([accepted.state?.ownerId, accepted.state?.actingFor]).toEqual([BO, null]);
    expect(owing(accepted)).toEqual(['follow-up bo-c', 'stage-end-decision bo-c', 'promise bo-c', 'promise ole-t']);
  });

  it.each([
    ['declined', (life: Life) => life.when('2026-01-15', BO, decline())],
    ['withdrawn', (life: Life) => life.when('2026-01-15', LIS, withdraw())],
    ['not answered', (life: Life) => life.until('2026-01-21')],
  ])('an offer that is %s: an owner is to be found again, told at once', (_how, ends) => {
    const again = ends(acting.when('2026-01-14', LIS, offer(BO)));
    const day = last(again, 'obligation-cancelled').occurredOn;
    expect(owed(again, 'find-owner').detail.countsFrom).toBe(day);
    expect(rang(again, 'find-owner')).toHaveLength(2);
  });

  it('the team lead assigns one at once, or keeps the case as its owner', () => {
    for (const staffId of [BO, LIS]) {
      const assigned = acting.when('2026-01-14', LIS, assign(staffId));
      expect([assigned.state?.ownerId, assigned.state?.actingFor, open(assigned, 'find-owner')]).toEqual([
        staffId,
        null,
        [],
      ]);
    }
    const kept = acting.when('2026-01-14', LIS, assign(LIS));
    expect(refused(() => kept.when('2026-01-14', LIS, assign(LIS)))).toBe('SAME_PERSON /staffId');
  });

  it('the second person takes over from an acting owner, who does not stay as second person', () => {
    const swapped = acting.when('2026-01-14', LIS, offer(OLE)).when('2026-01-15', OLE, accept);
    expect([swapped.state?.ownerId, swapped.state?.secondPersonId]).toEqual([OLE, null]);
  });

  it('an offer that waits when the giver leaves still stands, and is the answer to it', () => {
    const offered = running
      .when('2026-01-13', ANNA, offer(BO))
      .withPeople(annaLeft)
      .when('2026-01-14', CLOCK, left(ANNA));
    expect([offered.state?.offer?.to, open(offered, 'find-owner')]).toEqual([BO, []]);
    expect(offered.when('2026-01-15', BO, accept).state?.ownerId).toBe(BO);
  });

  it('an acting owner to whom the case was offered may accept it', () => {
    const toLis = running
      .when('2026-01-13', ANNA, offer(LIS))
      .withPeople(annaLeft)
      .when('2026-01-14', CLOCK, left(ANNA));
    const taken = toLis.when('2026-01-15', LIS, accept);
    expect([taken.state?.ownerId, taken.state?.actingFor, taken.state?.secondPersonId]).toEqual([LIS, null, OLE]);
  });

  it('is not cancelled: that would leave the case with nobody', () => {
    expect(refused(() => acting.when('2026-01-14', LIS, cancel(owed(acting, 'find-owner').id)))).toBe(
      'OBLIGATION_KIND /obligationId',
    );
  });
});

describe('others leave', () => {
  it('the second person: their team lead is second person, and owes what they owed', () => {
    const oleLeft = running.withPeople(gone(everybody, OLE, '2026-01-13')).when('2026-01-13', CLOCK, left(OLE));
    expect([oleLeft.state?.secondPersonId, oleLeft.state?.ownerId, oleLeft.state?.actingFor]).toEqual([
      PIA,
      ANNA,
      null,
    ]);
    expect(last(oleLeft, 'second-person-left').data).toEqual({ from: OLE, to: PIA, leftOn: '2026-01-13' });
    expect(owing(oleLeft)).toContain(`promise ${PIA}`);
    expect(open(oleLeft, 'find-owner')).toEqual([]);
  });

  it('the second person, whose acting owner owns the case: nobody is second person', () => {
    const piaOwns = running.when('2026-01-13', LIS, assign(PIA));
    const oleLeft = piaOwns.withPeople(gone(everybody, OLE, '2026-01-13')).when('2026-01-13', CLOCK, left(OLE));
    expect([oleLeft.state?.ownerId, oleLeft.state?.secondPersonId]).toEqual([PIA, null]);
  });

  it('somebody who owes something here, and is neither: their acting owner owes it', () => {
    const promised = running.when('2026-01-13', ANNA, promise('2026-01-29', BO));
    const boLeft = promised.withPeople(gone(everybody, BO, '2026-01-13')).when('2026-01-13', CLOCK, left(BO));
    expect(all(boLeft, 'obligation-reassigned').map(({ data }) => [data.from, data.to])).toEqual([[BO, LIS]]);
  });

  it('somebody of a team without anybody above it: the owner owes it', () => {
    const promised = running.when('2026-01-13', ANNA, promise('2026-01-29', EVA));
    const evaLeft = promised.withPeople(gone(everybody, EVA, '2026-01-13')).when('2026-01-13', CLOCK, left(EVA));
    expect(all(evaLeft, 'obligation-reassigned').map(({ data }) => data.to)).toEqual([ANNA]);
  });

  it('a cover who is away changes nothing on record: covers come and go by day', () => {
    const covered = running.withPeople(away(everybody, ANNA, '2026-01-12', '2026-01-16', BO));
    expect(added(covered, covered.when('2026-01-13', CLOCK, left(ANNA)))).toEqual([]);
  });
});
