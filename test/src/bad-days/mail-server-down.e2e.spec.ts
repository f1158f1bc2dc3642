import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerRefs } from '../acceptance/refs.js';
import { startWithMail, until, type HoldfastWithMail, type InboxLine } from './with-mail.js';

/** Proposed at noon; the reminder of the match decision rings on the Friday at eight. */
const PROPOSED = '2026-01-05T11:00:00.000Z';
const REMINDED = '2026-01-09T07:01:00.000Z';
const DUE = '2026-01-12T07:01:00.000Z';
const OVERDUE = '2026-01-13T07:01:00.000Z';
const A_DAY = 86_460;

let world: HoldfastWithMail;
let refs: { readonly citizenId: string; readonly companyId: string };
beforeAll(async () => {
  world = await startWithMail();
  refs = await registerRefs(world.api, '2026-01-02T09:00:00.000Z');
}, 180_000);
afterAll(() => world.stop(), 60_000);

/** A case of somebody that lives on its own clock until an instant. */
async function propose(ownerId: string): Promise<string> {
  const plan = [
    {
      ...{ stage: 'internship', purpose: 'train-skills', startsOn: '2026-02-16', plannedEnd: '2026-04-10' },
      ...{ weeklyHours: 25, jobFunction: 'Lager' },
    },
  ];
  const body = { ...refs, ownerId, plan };
  const { status, body: made } = await world.api.post('/api/v1/placements', { as: ownerId, body, clock: PROPOSED });
  if (status !== 201) throw new Error(`Not proposed: ${JSON.stringify(made)}`);
  return String(made['id']);
}
async function live(placementId: string, to: string): Promise<void> {
  const { status, body } = await world.api.fastForward(placementId, to);
  if (status >= 300) throw new Error(`Not lived on: ${JSON.stringify(body)}`);
}
const messagesOf = async (staffId: string, placementId: string): Promise<readonly InboxLine[]> =>
  (await world.inboxOf(staffId)).filter((line) => line.placementId === placementId);
const statuses = (lines: readonly InboxLine[]) => lines.map(({ delivery }) => delivery?.status ?? null);
/** Lets all that is on its way to somebody, alone or in one mail, live on. */
async function liveOnDeliveries(staffId: string, seconds: number): Promise<void> {
  const found = await until(
    () => world.onTheWayTo(staffId),
    (seen) => seen.length > 0,
  );
  for (const messageId of found) await world.forward(messageId, seconds);
}
const mailsOf = (placementId: string) =>
  world.mailbox.taken.filter(({ mail }) => mail.text?.includes(placementId) === true);
const pending = (staffId: string, placementId: string, count: number) =>
  until(
    () => messagesOf(staffId, placementId),
    (seen) => seen.length === count && statuses(seen).every((status) => status === 'pending'),
  );

describe('the mail server down for a day', () => {
  it('alarms ring and stand in the inbox meanwhile; back within the day, each mail comes once', async () => {
    await world.mailbox.stop();
    const placementId = await propose('bo-l');
    await live(placementId, REMINDED);
    await live(placementId, DUE);
    await live(placementId, OVERDUE);
    const waiting = await pending('bo-l', placementId, 3);
    expect(waiting.map(({ step }) => step).toSorted()).toEqual(['due', 'overdue', 'reminder']);
    // The record goes on: what people do is not held up by mail.
    const noted = await world.api.post(`/api/v1/placements/${placementId}/add-note`, {
      ...{ as: 'bo-l', body: { note: 'Mailen er nede.' } },
    });
    expect(noted.status).toBe(200);
    await liveOnDeliveries('bo-l', 12 * 3_600);
    await until(
      () => messagesOf('bo-l', placementId),
      (seen) => seen.every(({ delivery }) => delivery?.status === 'pending' && delivery.attempts >= 10),
    );
    expect(mailsOf(placementId)).toEqual([]);

    await world.mailbox.start();
    await liveOnDeliveries('bo-l', 2 * 3_600);
    const delivered = await until(
      () => messagesOf('bo-l', placementId),
      (seen) => statuses(seen).every((status) => status === 'delivered'),
    );
    expect(delivered.every(({ delivery }) => (delivery?.attempts ?? 0) > 1)).toBe(true);
    const mails = mailsOf(placementId);
    expect(mails.map(({ to }) => to)).toEqual(Array.from({ length: 3 }, () => 'bo-l@fjordby.example'));
    expect(new Set(mails.map(({ mail }) => mail.messageId)).size).toBe(3);
    const failures = (await world.eventsOf(placementId)).filter(({ type }) => type === 'delivery-failed');
    expect(failures).toEqual([]);
  }, 400_000);

  it('and longer than a day: the failure is on record and the next rung rings', async () => {
    await world.mailbox.stop();
    const placementId = await propose('anna-b');
    await live(placementId, REMINDED);
    const [message] = await pending('anna-b', placementId, 1);
    await liveOnDeliveries('anna-b', A_DAY);
    const [failed] = await until(
      () => messagesOf('anna-b', placementId),
      (seen) => seen.some(({ delivery }) => delivery?.status === 'failed'),
    ).then((seen) => seen.filter(({ delivery }) => delivery?.status === 'failed'));
    expect(failed?.messageId).toBe(message?.messageId);
    await world.mailbox.start();
    const events = await until(
      () => world.eventsOf(placementId),
      (seen) => seen.filter(({ type }) => type === 'alarm-rung').length === 2,
    );
    const rung = events.filter(({ type }) => type === 'delivery-failed' || type === 'alarm-rung');
    expect(rung.map(({ type, data }) => [type, (data as { step: string }).step])).toEqual([
      ['alarm-rung', 'reminder'],
      ['delivery-failed', 'reminder'],
      ['alarm-rung', 'due'],
    ]);
  }, 400_000);
});

describe('a mail that waits while its case ends in a death', () => {
  it('is never sent: its receipt says dropped, and no other message of the case goes out', async () => {
    await world.mailbox.stop();
    const placementId = await propose('bo-l');
    await live(placementId, REMINDED);
    await pending('bo-l', placementId, 1);
    const body = { endedOn: '2026-01-09', endedEarly: { reason: 'death' } };
    const path = `/api/v1/placements/${placementId}/close-placement`;
    const closed = await world.api.post(path, { as: 'bo-l', body, key: randomUUID() });
    expect([closed.status, closed.body['code']]).toEqual([200, undefined]);
    await world.mailbox.start();
    await liveOnDeliveries('bo-l', 7_200);
    const lines = await until(
      () => messagesOf('bo-l', placementId),
      (seen) => statuses(seen).every((status) => status !== 'pending'),
    );
    expect(statuses(lines)).toEqual(['dropped']);
    expect(mailsOf(placementId)).toEqual([]);
  }, 300_000);

  it('so is a reminder of what has been done meanwhile, and not what had gone on to somebody else', async () => {
    await world.mailbox.stop();
    const placementId = await propose('bo-l');
    await live(placementId, REMINDED);
    await live(placementId, DUE);
    await live(placementId, OVERDUE);
    await pending('bo-l', placementId, 3);
    const body = { decision: 'go', because: { reason: 'good-match' } };
    const decided = await world.api.post(`/api/v1/placements/${placementId}/decide-match`, { as: 'bo-l', body });
    expect([decided.status, decided.body['code']]).toEqual([200, undefined]);
    await world.mailbox.start();
    await liveOnDeliveries('bo-l', 7_200);
    const lines = await until(
      () => messagesOf('bo-l', placementId),
      (seen) => statuses(seen).every((status) => status !== 'pending'),
    );
    const byStep = Object.fromEntries(lines.map(({ step, delivery }) => [String(step), delivery?.status]));
    expect(byStep).toEqual({ reminder: 'dropped', due: 'dropped', overdue: 'delivered' });
  }, 400_000);
});
