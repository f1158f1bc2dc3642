import { describe, expect, it } from '@jest/globals';
import {
  accept,
  cancel,
  decline,
  internship,
  move,
  noGo,
  offer,
  other,
  promise,
  send,
  text,
  withdraw,
} from '../testing/commands.js';
import { proposed, ready } from '../testing/given.js';
import type { Life } from '../testing/life.js';
import { ANNA, away, BO, EVA, everybody, gone, LIS, MADS, OLE } from '../testing/people.js';
import { added, all, armed, endOf, last, open, owed, rang, refused } from '../testing/then.js';

const running = ready('2026-01-05', internship)
  .until('2026-01-13')
  .when('2026-01-13', ANNA, promise('2026-01-30'))
  .when('2026-01-13', OLE, promise('2026-01-30', OLE));
const offered = running.when('2026-01-13', ANNA, offer(BO));
const accepted = offered.when('2026-01-14', BO, accept);

/** Who owes what, as `follow-up anna-b`. */
function owing(life: Life): readonly string[] {
  return Object.values(life.state?.obligations ?? {}).map(({ kind, owedBy }) => `${kind} ${owedBy}`);
}

/** What people were told outside the ladders, as `offer-declined: anna-b`. */
function told(life: Life): readonly string[] {
  return all(life, 'person-told').map(
    ({ data }) => `${data.about}: ${data.recipients.map(({ staffId }) => staffId ?? 'mailbox').join(', ')}`,
  );
}

describe('an offer', () => {
  it('leaves the giver the owner until the receiver has accepted', () => {
    expect([offered.state?.ownerId, offered.state?.offer?.to]).toEqual([ANNA, BO]);
    expect(owing(offered)).toEqual([...owing(running), 'accept-hand-off bo-c']);
  });

  it('is owed an answer two working days after, expires at 08:00 on the fifth, and says who offers', () => {
    const answer = owed(offered, 'accept-hand-off');
    expect([answer.dueOn, answer.detail.offeredBy]).toEqual(['2026-01-15', ANNA]);
    expect(last(offered, 'hand-off-offered').data).toEqual({
      ...{ obligationId: answer.id, from: ANNA, to: BO, briefing: text, expiresAt: '2026-01-20T07:00:00.000Z' },
    });
  });

  it('rings for the receiver at once and on the day, then the second person, then their team lead', () => {
    expect(rang(offered.until('2026-01-19'), 'accept-hand-off')).toEqual([
      '2026-01-13T09:00 reminder bo-c',
      '2026-01-15T07:00 due bo-c',
      '2026-01-16T07:00 overdue bo-c,ole-t',
      '2026-01-19T07:00 team-lead lis-k',
    ]);
  });

  it('tells the giver at the team-lead rung', () => {
    expect(told(offered.until('2026-01-16'))).toEqual([]);
    expect(told(offered.until('2026-01-19'))).toEqual(['offer-unanswered: anna-b']);
  });

  it('does not tell the giver twice where the giver is the team lead who hears that rung', () => {
    const lisOwns = running.when('2026-01-13', LIS, send('assign-owner', { staffId: LIS, because: other }));
    const unanswered = lisOwns.when('2026-01-13', OLE, offer(BO)).until('2026-01-19');
    expect(rang(unanswered, 'accept-hand-off').at(-1)).toBe('2026-01-19T07:00 team-lead lis-k');
    expect(told(unanswered)).toEqual(['assigned-to-you: lis-k']);
  });

  it('may be made by the second person, the team lead and a manager as well; the owner is who gives', () => {
    for (const who of [OLE, LIS, MADS]) {
      const made = running.when('2026-01-13', who, offer(BO));
      expect([last(made, 'hand-off-offered').data.from, last(made, 'hand-off-offered').by]).toEqual([
        ANNA,
        { staffId: who },
      ]);
    }
  });

  it('belongs to a hand-over of many where that made it', () => {
    const batchId = '5a3c1f0e-0000-4000-8000-000000000001';
    expect(running.when('2026-01-13', LIS, offer(BO, { batchId })).state?.offer?.batchId).toBe(batchId);
  });

  it('is not made to the owner, to oneself, to somebody who left or whom nobody knows', () => {
    const annaOffers = (to: string, life = running) => refused(() => life.when('2026-01-13', ANNA, offer(to)));
    const boLeft = running.withPeople(gone(everybody, BO, '2026-01-13'));
    expect([annaOffers(ANNA), annaOffers('nobody'), annaOffers(BO, boLeft)]).toEqual([
      'SAME_PERSON /to',
      'PERSON_NOT_ACTIVE /to',
      'PERSON_NOT_ACTIVE /to',
    ]);
    expect(refused(() => running.when('2026-01-13', OLE, offer(OLE)))).toBe('SAME_PERSON /to');
    expect(refused(() => running.when('2026-01-13', OLE, offer(ANNA)))).toBe('SAME_PERSON /to');
  });

  it('is not made twice at once, to the same or to another person', () => {
    expect([BO, EVA].map((to) => refused(() => offered.when('2026-01-14', ANNA, offer(to))))).toEqual([
      'OFFER_OPEN',
      'OFFER_OPEN',
    ]);
  });

  it('is answered, not moved or cancelled', () => {
    const { id } = owed(offered, 'accept-hand-off');
    expect(refused(() => offered.when('2026-01-14', LIS, cancel(id)))).toBe('OBLIGATION_KIND /obligationId');
    expect(refused(() => offered.when('2026-01-14', BO, move(id, '2026-01-28')))).toBe('NOT_ALLOWED');
    expect(refused(() => offered.when('2026-01-14', LIS, move(id, '2026-01-28')))).toBe(
      'OBLIGATION_KIND /obligationId',
    );
  });

  it('keeps no case alive alone: the last thing owed on it cannot end meanwhile', () => {
    const ended = proposed('2026-01-05', [internship])
      .when('2026-01-06', ANNA, noGo)
      .when('2026-01-06', ANNA, offer(BO));
    const { id } = owed(ended, 'next-rung-or-close');
    expect(refused(() => ended.when('2026-01-06', LIS, cancel(id)))).toBe('NOTHING_OWED');
  });
});

describe('accepting', () => {
  it('moves owner, second person and what the giver owes together; what others owe stays theirs', () => {
    expect([accepted.state?.ownerId, accepted.state?.secondPersonId, accepted.state?.offer]).toEqual([BO, OLE, null]);
    expect(owing(accepted)).toEqual(['follow-up bo-c', 'stage-end-decision bo-c', 'promise bo-c', 'promise ole-t']);
  });

  it('keeps every obligation’s id, due day and alarms', () => {
    const before = Object.values(running.state?.obligations ?? {}).map((o) => [o.id, o.dueOn, armed(o)]);
    expect(Object.values(accepted.state?.obligations ?? {}).map((o) => [o.id, o.dueOn, armed(o)])).toEqual(before);
    expect(all(accepted, 'obligation-reassigned').map(({ data }) => [data.from, data.to])).toEqual(
      Array.from({ length: 3 }, () => [ANNA, BO]),
    );
  });

  it('stands on the timeline from both sides: accepted by the one, handed over by the other; the giver is told', () => {
    expect(added(offered, accepted)).toEqual([
      'hand-off-accepted',
      'obligation-met',
      'person-told',
      'owner-handed-over',
      'obligation-reassigned',
      'obligation-reassigned',
      'obligation-reassigned',
    ]);
    expect([last(accepted, 'hand-off-accepted').data.effectiveOn, last(accepted, 'owner-handed-over').data]).toEqual([
      null,
      { from: ANNA, to: BO, secondPersonId: OLE, effectiveAt: '2026-01-14T09:00:00.000Z' },
    ]);
    expect(told(accepted)).toEqual(['offer-accepted: anna-b']);
    expect(endOf(accepted, owed(offered, 'accept-hand-off').id)).toBe('met');
  });

  it('by the second person: the two swap, and each keeps what the second person owed', () => {
    const swapped = running.when('2026-01-13', ANNA, offer(OLE)).when('2026-01-14', OLE, accept);
    expect([swapped.state?.ownerId, swapped.state?.secondPersonId]).toEqual([OLE, ANNA]);
    expect(new Set(owing(swapped).map((line) => line.split(' ')[1]))).toEqual(new Set([OLE]));
  });

  it('is the receiver’s alone: not the giver, the team lead, a colleague or the receiver’s cover', () => {
    const covered = offered.withPeople(away(everybody, BO, '2026-01-13', null, EVA));
    for (const command of [accept, decline()]) {
      expect([ANNA, OLE, LIS, MADS, EVA].map((who) => refused(() => covered.when('2026-01-14', who, command)))).toEqual(
        Array.from({ length: 5 }, () => 'NOT_ALLOWED'),
      );
    }
  });

  it('needs an offer that is open', () => {
    const afterwards = [running, offered.when('2026-01-13', ANNA, withdraw()), accepted, offered.until('2026-01-20')];
    for (const command of [accept, decline()]) {
      expect(afterwards.map((life) => refused(() => life.when('2026-01-20', BO, command)))).toEqual(
        Array.from({ length: 4 }, () => 'NO_OFFER'),
      );
    }
  });

  it('comes too late at the very instant of expiry: expiry wins', () => {
    expect(refused(() => offered.afterDowntime('2026-01-20T07:00:00Z', BO, accept))).toBe('NO_OFFER');
    expect(offered.when('2026-01-20T06:59:00Z', BO, accept).state?.ownerId).toBe(BO);
  });
});

describe('declining', () => {
  const declined = offered.when('2026-01-14', BO, decline());

  it('needs a reason of the policy, and gives the case back: nothing was moved', () => {
    expect(refused(() => offered.when('2026-01-14', BO, decline('no-such')))).toBe('UNKNOWN_REASON /because/reason');
    expect([declined.state?.ownerId, declined.state?.offer, owing(declined)]).toEqual([ANNA, null, owing(running)]);
  });

  it('says why, ends the answer that was owed as cancelled, and tells the giver', () => {
    expect(last(declined, 'hand-off-declined').data.because).toEqual({ reason: 'full-load' });
    expect(last(declined, 'obligation-cancelled').data.because).toEqual({ reason: 'hand-off-declined' });
    expect(told(declined)).toEqual(['offer-declined: anna-b']);
  });

  it('leaves the case free to be offered again', () => {
    expect(declined.when('2026-01-14', ANNA, offer(EVA)).state?.offer?.to).toBe(EVA);
  });
});

describe('withdrawing', () => {
  it('is for the side that offered, with a reason; the answer is no longer owed', () => {
    for (const who of [ANNA, OLE, LIS, MADS]) {
      const withdrawn = offered.when('2026-01-14', who, withdraw());
      expect([withdrawn.state?.offer, owing(withdrawn)]).toEqual([null, owing(running)]);
      expect(last(withdrawn, 'obligation-cancelled').data.because).toEqual({ reason: 'hand-off-withdrawn' });
    }
    expect(refused(() => offered.when('2026-01-14', BO, withdraw()))).toBe('NOT_ALLOWED');
    expect(refused(() => offered.when('2026-01-14', ANNA, withdraw('no-such')))).toBe('UNKNOWN_REASON /because/reason');
  });

  it('needs an offer that is open', () => {
    expect(refused(() => running.when('2026-01-14', ANNA, withdraw()))).toBe('NO_OFFER');
    expect(refused(() => accepted.when('2026-01-14', BO, withdraw()))).toBe('NO_OFFER');
  });
});

describe('an offer nobody answers', () => {
  const expired = offered.until('2026-01-20');

  it('goes back to the giver at 08:00 on the fifth working day, before the manager’s step of the same instant', () => {
    const { data, at, by } = last(expired, 'hand-off-expired');
    expect([at, by, data.expiredAt]).toEqual(['2026-01-20T07:00:00.000Z', 'system', '2026-01-20T07:00:00.000Z']);
    expect([expired.state?.ownerId, expired.state?.offer, open(expired, 'accept-hand-off')]).toEqual([ANNA, null, []]);
    expect(last(expired, 'obligation-cancelled').data.because).toEqual({ reason: 'hand-off-expired' });
    expect(rang(expired, 'accept-hand-off').filter((line) => line.includes('manager'))).toEqual([]);
  });

  it('is told to the giver and to the giver’s team lead', () => {
    expect(told(expired)).toEqual(['offer-unanswered: anna-b', 'offer-expired: anna-b, lis-k']);
  });

  it('has expired whether the clock rang or not', () => {
    const silent = offered.afterDowntime('2026-01-23', ANNA, send('add-note', { note: text }));
    expect(added(offered, silent)).toEqual(['hand-off-expired', 'obligation-cancelled', 'person-told', 'note-added']);
    expect(last(silent, 'hand-off-expired').data.expiredAt).toBe('2026-01-20T07:00:00.000Z');
  });
});
