import { describe, expect, it } from '@jest/globals';
import type { LadderStep } from '../words.js';
import { close, internship, move, promise, send } from '../testing/commands.js';
import { ready } from '../testing/given.js';
import { CLOCK, type Life } from '../testing/life.js';
import { ANNA, away, BO, everybody, LIS, MADS, OLE } from '../testing/people.js';
import { added, all, armed, last, owed, rang, refused } from '../testing/then.js';

const running = ready('2026-01-05', internship).until('2026-01-13').when('2026-01-13', ANNA, promise('2026-01-16'));
const promised = owed(running, 'promise').id;

/** A message of a step about an obligation (null: about nothing that is owed) that reached nobody. */
function failed(staffId: string | null, step: LadderStep | null, obligationId: string | null = promised) {
  const messageId = '3a3c1f0e-0000-4000-8000-000000000001';
  return send('record-delivery-failure', { messageId, staffId, obligationId, step, why: 'refused' });
}

const telling = (life: Life) =>
  all(life, 'person-told').map(({ data }) => `${data.about}: ${String(data.recipients[0]?.staffId ?? 'mailbox')}`);

describe('a message about something owed reaches nobody', () => {
  it('is on record, and the next higher rung rings at once', () => {
    const climbed = running.until('2026-01-16').when('2026-01-16', CLOCK, failed(ANNA, 'due'));
    expect(last(climbed, 'delivery-failed').data).toEqual({
      ...{ messageId: '3a3c1f0e-0000-4000-8000-000000000001', staffId: ANNA, obligationId: promised },
      ...{ step: 'due', why: 'refused' },
    });
    expect(rang(climbed, 'promise')).toEqual([
      '2026-01-15T07:00 reminder anna-b',
      '2026-01-16T07:00 due anna-b',
      '2026-01-16T09:00 overdue anna-b,ole-t',
    ]);
  });

  it('the rung that rang ahead of its time does not ring again at it; the rest of the ladder stands', () => {
    const climbed = running.until('2026-01-16').when('2026-01-16', CLOCK, failed(ANNA, 'due'));
    expect(last(climbed, 'alarm-rung').data).toMatchObject({ scheduledAt: '2026-01-19T07:00:00.000Z', missed: [] });
    expect(armed(owed(climbed, 'promise'))).toEqual(['2026-01-21T07:00 team-lead', '2026-01-23T07:00 manager']);
    expect(rang(climbed.until('2026-01-21'), 'promise').at(-1)).toBe('2026-01-21T07:00 team-lead lis-k');
  });

  it('does not climb twice where two people of one rung are not reached', () => {
    const one = running.until('2026-01-19').when('2026-01-19', CLOCK, failed(ANNA, 'overdue'));
    const two = one.when('2026-01-19', CLOCK, failed(OLE, 'overdue'));
    expect([rang(one, 'promise').at(-1), added(one, two)]).toEqual([
      '2026-01-19T09:00 team-lead lis-k',
      ['delivery-failed'],
    ]);
  });

  it('does not climb where the rung above has rung meanwhile', () => {
    const late = running.until('2026-01-19');
    expect(added(late, late.when('2026-01-19', CLOCK, failed(ANNA, 'due')))).toEqual(['delivery-failed']);
  });

  it('at the top the next repeat rings, once; after that the municipality’s mailbox hears it, and there it ends', () => {
    const top = running.until('2026-01-23');
    const again = top.when('2026-01-23', CLOCK, failed(MADS, 'manager'));
    expect(rang(again, 'promise').slice(-2)).toEqual([
      '2026-01-23T07:00 manager mads-r',
      '2026-01-23T09:00 manager-again mads-r',
    ]);
    expect(armed(owed(again, 'promise'))).toEqual(['2026-02-06T07:00 manager-again']);
    const mailbox = again.when('2026-01-23', CLOCK, failed(MADS, 'manager-again'));
    expect(telling(mailbox)).toEqual(['undeliverable: mailbox']);
    expect(added(mailbox, mailbox.when('2026-01-23', CLOCK, failed(null, 'manager-again')))).toEqual([
      'delivery-failed',
    ]);
    expect(added(mailbox, mailbox.when('2026-01-23', CLOCK, failed(null, null)))).toEqual(['delivery-failed']);
  });

  it('goes to whoever is there for the next rung', () => {
    const lisAway = running.withPeople(away(everybody, LIS, '2026-01-12', null, BO)).until('2026-01-19');
    expect(rang(lisAway.when('2026-01-19', CLOCK, failed(ANNA, 'overdue')), 'promise').at(-1)).toBe(
      '2026-01-19T09:00 team-lead bo-c',
    );
  });

  it('is only recorded where it is no longer owed, or was moved', () => {
    const moved = running.when('2026-01-14', ANNA, move(promised, '2026-01-28'));
    expect(added(moved, moved.when('2026-01-14', CLOCK, failed(ANNA, 'reminder')))).toEqual(['delivery-failed']);
  });
});

describe('a message that is no rung reaches nobody', () => {
  it('is told to the team lead; the team lead not reached, to the manager; the manager not, to the mailbox', () => {
    const first = running.when('2026-01-13', CLOCK, failed(ANNA, null, null));
    expect(added(running, first)).toEqual(['delivery-failed', 'person-told']);
    const second = first.when('2026-01-13', CLOCK, failed(LIS, null, null));
    const third = second.when('2026-01-13', CLOCK, failed(MADS, null, null));
    const fourth = third.when('2026-01-13', CLOCK, failed(null, null, null));
    expect(telling(fourth)).toEqual(['undeliverable: lis-k', 'undeliverable: mads-r', 'undeliverable: mailbox']);
  });

  it('the team lead away: ends all the same, cover, manager, mailbox', () => {
    const covered = running.withPeople(away(everybody, LIS, '2026-01-12', null, BO));
    const end = [ANNA, BO, MADS, null].reduce(
      (life, staffId) => life.when('2026-01-13', CLOCK, failed(staffId, null, null)),
      covered,
    );
    expect(telling(end)).toEqual(['undeliverable: bo-c', 'undeliverable: mads-r', 'undeliverable: mailbox']);
  });
});

describe('a failure about a closed case', () => {
  it('is only recorded', () => {
    const closed = running.when('2026-01-14', ANNA, close('2026-01-14'));
    expect(added(closed, closed.when('2026-01-14', CLOCK, failed(ANNA, 'due')))).toEqual(['delivery-failed']);
    expect(added(closed, closed.when('2026-01-14', CLOCK, failed(ANNA, null)))).toEqual(['delivery-failed']);
  });

  it('is for deliveries to record, not for people', () => {
    expect(refused(() => running.when('2026-01-14', LIS, failed(ANNA, 'due')))).toBe('NOT_ALLOWED');
  });
});
