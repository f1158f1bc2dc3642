import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlacementEventOf } from '@holdfast/domain';
import { createdId } from '@holdfast/event-store';
import { fjordby } from '@holdfast/testing';
import { ringAlarm, startWithMail, until, type HoldfastWithMail, type InboxLine } from './with-mail.js';

const EACH = 12;
/** Each group's match decision was asked for on a day, so that it stands on another rung on the Monday. */
const GROUPS = [
  { proposedOn: '2026-01-05', step: 'due', missed: ['reminder'], told: ['anna-b'] },
  { proposedOn: '2026-01-02', step: 'overdue', missed: ['due'], told: ['anna-b', 'ole-t'] },
  { proposedOn: '2025-12-29', step: 'team-lead', missed: [], told: ['lis-k'] },
  { proposedOn: '2025-12-23', step: 'team-lead', missed: [], told: ['lis-k'] },
  { proposedOn: '2025-12-22', step: 'manager', missed: [], told: ['mads-r'] },
] as const;
/** The worker goes on the Thursday afternoon and is back on the Monday at nine. */
const GONE = '2026-01-08T15:00:00.000Z';
const BACK = '2026-01-12T08:00:00.000Z';

let world: HoldfastWithMail;
const groups = new Map<string, readonly string[]>();

async function propose(placementId: string, proposedOn: string): Promise<void> {
  const tenant = fjordby.tenant;
  const stage = { stage: 'internship', purpose: 'train-skills', startsOn: '2026-01-16' } as const;
  await world.cases.handle({
    ...{ tenant, placementId, now: `${proposedOn}T11:00:00.000Z`, commandId: randomUUID(), bodyHmac: null },
    command: {
      type: 'propose-placement',
      data: {
        ...{
          placementId,
          citizenId: randomUUID(),
          companyId: randomUUID(),
          ownerId: 'anna-b',
          secondPersonId: 'ole-t',
        },
        plan: [{ ...stage, plannedEnd: '2026-04-10', weeklyHours: 25, jobFunction: 'Lager' }],
      },
    },
    actor: { kind: 'system' },
  });
}

beforeAll(async () => {
  world = await startWithMail();
  await world.holdfast.halt('worker');
  for (const { proposedOn } of GROUPS) {
    const ids = Array.from({ length: EACH }, (_, n) => createdId(fjordby.tenant, 'placement', `${proposedOn} ${n}`));
    groups.set(proposedOn, ids);
    for (const id of ids) {
      await propose(id, proposedOn);
      await ringAlarm(world, id, GONE);
    }
  }
  await world.sendNothingOld();
  await world.setClocks([...groups.values()].flat(), BACK);
  await world.holdfast.restart('worker');
}, 300_000);
afterAll(() => world.stop(), 60_000);

type Rung = PlacementEventOf<'alarm-rung'>['data'];

/** What rang and what was dropped in a case since the worker was gone, in the order of the record. */
async function since(placementId: string) {
  const events = (await world.eventsOf(placementId)).filter(({ at }) => at > GONE);
  return events.map(({ type, data }) => {
    if (type !== 'alarm-rung') return [type];
    const { step, missed, recipients } = data as Rung;
    return [type, step, missed.map((alarm) => alarm.step), recipients.map(({ staffId }) => staffId)];
  });
}

const MESSAGES = { 'anna-b': 2 * EACH, 'ole-t': EACH, 'lis-k': 2 * EACH, 'mads-r': EACH };
const newIn = (lines: readonly InboxLine[]) => lines.filter(({ at }) => at > GONE);

describe('60 cases of one owner, and the worker down from Thursday to Monday', () => {
  it.each(GROUPS)(
    'proposed $proposedOn: the match decision rings once, as $step, and a reminder whose day is over is dropped',
    async ({ proposedOn, step, missed, told }) => {
      for (const id of groups.get(proposedOn) ?? []) {
        const happened = await until(
          () => since(id),
          (seen) => seen.length >= 2,
        );
        // What rings comes before what is only dropped: the reminder of the papers, due on the Tuesday.
        expect(happened).toEqual([['alarm-rung', step, missed, told], ['reminder-dropped']]);
      }
    },
    300_000,
  );

  it('every message stands in the inbox of whoever it is to, and is delivered', async () => {
    for (const [staffId, count] of Object.entries(MESSAGES)) {
      const lines = await until(
        async () => newIn(await world.inboxOf(staffId)),
        (seen) => seen.length >= count && seen.every(({ delivery }) => delivery?.status === 'delivered'),
      );
      expect([staffId, lines.length]).toEqual([staffId, count]);
    }
  }, 300_000);

  it('nobody is flooded: a few mails each, which together list every case once with its link', async () => {
    for (const [staffId, count] of Object.entries(MESSAGES)) {
      const mails = world.mailbox.taken.filter(({ to }) => to === `${staffId}@fjordby.example`);
      const linked = mails.flatMap(({ mail }) => mail.text?.match(/placements\/[0-9a-f-]{36}/g) ?? []);
      expect([staffId, new Set(linked).size, linked.length]).toEqual([staffId, count, count]);
      expect(mails.length).toBeLessThanOrEqual(8);
      expect(new Set(mails.map(({ mail }) => mail.messageId)).size).toBe(mails.length);
    }
    const [largest] = world.mailbox.taken
      .map(({ mail }) => mail.text?.match(/owed=/g)?.length ?? 0)
      .toSorted((a, b) => b - a);
    expect(largest).toBeGreaterThan(5);
    const anna = await world.inboxOf('anna-b');
    expect(new Set(newIn(anna).map(({ step }) => step))).toEqual(new Set(['due', 'overdue']));
  });
});
