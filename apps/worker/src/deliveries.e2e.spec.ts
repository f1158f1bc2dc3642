import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { createCaseHandling, type RunningCaseHandling } from '@holdfast/case-handling';
import { BACKGROUND_QUEUE, DELIVERY_WORKFLOW, deliveryStart, deliveryWorkflowId } from '@holdfast/contracts';
import { createCaseClock, createEventStore, createPool, type CaseClock, type EventStore } from '@holdfast/event-store';
import { createReceipts, webhookSecret, type Delivery, type Receipts } from '@holdfast/notifications';
import { createContextPort, createRegisters } from '@holdfast/registers';
import { startHoldfast, startMailServer, type MailServer, type RunningHoldfast } from '@holdfast/testing';
import { Webhook } from 'standardwebhooks';
import { createTeller, type Teller } from './temporal/create-teller.js';

const tenant = 'fjordby';
const WEBHOOK_ID = '7b1d3a52-0f56-4dd0-9a5c-0c8d0e3d2a11';
const WEBHOOK_KEY = Buffer.alloc(32, 5).toString('base64');
/** Proposed at noon on this day; the first message about the match decision is this reminder. */
const PROPOSED = '2026-01-05T11:00:00.000Z';
const REMINDER = '2026-01-09T07:00:00.000Z';
const PATIENCE_MS = 90_000;

let mailbox: MailServer;
let holdfast: RunningHoldfast;
let store: EventStore;
let clock: CaseClock;
let receipts: Receipts;
let cases: RunningCaseHandling;
let teller: Teller;
let temporal: Client;
let receiver: Server;
const called: { readonly headers: Record<string, string>; readonly body: string }[] = [];
let close = async (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  mailbox = await startMailServer();
  const env = { SMTP_URL: mailbox.url, MAIL_FROM: 'Holdfast <holdfast@fjordby.example>', WEBHOOK_KEY };
  holdfast = await startHoldfast({ programs: ['worker'], env: { ...env, WEBHOOK_ALLOW_PRIVATE: 'true' } });
  const pool = createPool({ connectionString: holdfast.database.appUrl });
  [store, clock, receipts] = [createEventStore(pool), createCaseClock(pool), createReceipts(pool)];
  teller = createTeller({ ...holdfast.temporal, offsetOf: (of, id) => clock.offsetOf(of, id) });
  cases = createCaseHandling({ store, context: createContextPort({ pool }), tell: teller });
  const connection = await Connection.connect({ address: holdfast.temporal.address });
  temporal = new Client({ connection, namespace: holdfast.temporal.namespace });
  receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      called.push({ headers: request.headers as Record<string, string>, body: Buffer.concat(parts).toString('utf8') });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}/`;
  const meta = { tenant, now: '2026-01-02T08:00:00.000Z', actor: { kind: 'system' }, bodyHmac: null } as const;
  await createRegisters({ store, pool }).webhook(
    { type: 'register-webhook', webhookId: WEBHOOK_ID, url },
    { ...meta, commandId: randomUUID() },
  );
  close = async () => {
    await cases.idle();
    await Promise.all([teller.close(), connection.close(), pool.end()]);
    await new Promise((resolve) => receiver.close(resolve));
  };
}, 120_000);
beforeEach(() => mailbox.behave({}));
afterAll(async () => {
  await close();
  await holdfast.stop();
  await mailbox.stop();
}, 60_000);

/** Proposes a placement whose reminder rings in a moment. */
async function propose(ownerId: string): Promise<string> {
  const placementId = randomUUID();
  await clock.setOffset(tenant, placementId, Date.parse(REMINDER) - 1_000 - Date.now());
  const stage = {
    stage: 'internship',
    purpose: 'ordinary-job',
    startsOn: '2026-02-02',
    plannedEnd: '2026-03-27',
  } as const;
  await cases.handle({
    ...{ tenant, placementId, now: PROPOSED, commandId: randomUUID(), bodyHmac: null },
    command: {
      type: 'propose-placement',
      data: {
        ...{ placementId, citizenId: randomUUID(), companyId: randomUUID(), ownerId },
        plan: [{ ...stage, weeklyHours: 25, jobFunction: 'Lager' }],
      },
    },
    actor: { kind: 'person', staffId: ownerId, roles: ['consultant'] },
  });
  return placementId;
}

async function until<T>(find: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (const patience = Date.now() + PATIENCE_MS; Date.now() < patience; await pause(100)) {
    const found = await find();
    if (found !== undefined) return found;
  }
  throw new Error(`It does not come true. The worker said: ${holdfast.lastLines('worker').join('\n')}`);
}

const eventsOf = (placementId: string) => store.readStream(tenant, 'placement', placementId);
/** The id of the reminder's message to somebody, once it has rung. */
const rungTo = (placementId: string, recipient: string) =>
  until(async () => {
    const rung = (await eventsOf(placementId)).find(({ type }) => type === 'alarm-rung');
    return rung === undefined ? undefined : `${rung.eventId}:${recipient}`;
  });
const receiptOf = (messageId: string, status: Delivery['status']) =>
  until(async () => (await receipts.deliveriesOf(tenant, [messageId])).find((one) => one.status === status));
const takenFor = (placementId: string) => mailbox.taken.filter(({ mail }) => mail.text?.includes(placementId) === true);

/** Lets the delivery's process live on by so much of Temporal's own time. */
async function forward(messageId: string, seconds: number): Promise<void> {
  const workflowExecution = { workflowId: deliveryWorkflowId(tenant, messageId) };
  const { namespace } = holdfast.temporal;
  const fastForwardConfig = { id: randomUUID(), duration: { seconds } };
  await temporal.workflowService.updateWorkflowExecutionOptions({
    ...{ namespace, workflowExecution },
    workflowExecutionOptions: {
      timeSkippingConfig: { enabled: true, maxSessionSkipCount: 10_000, fastForwardConfig },
    } as object,
    updateMask: { paths: ['time_skipping_config'] },
  });
}

describe('a message that rings', () => {
  it('is mailed once, says what is owed and where to look, and its receipt says so', async () => {
    const placementId = await propose('bo-l');
    const messageId = await rungTo(placementId, 'bo-l');
    expect(await receiptOf(messageId, 'delivered')).toMatchObject({ attempts: 1, channel: 'mail', targetId: 'bo-l' });
    const [{ to, mail } = { to: '', mail: undefined }, ...others] = takenFor(placementId);
    expect([to, others]).toEqual(['bo-l@fjordby.example', []]);
    expect(mail?.subject).toBe('Påmindelse: beslutning om match, ukendt virksomhed');
    expect(mail?.text).toContain(`http://127.0.0.1:3000/placements/${placementId}?owed=o1`);
  }, 120_000);

  it('arrives although the server greylists and then hangs up after taking it: twice the same mail', async () => {
    mailbox.behave({ greylist: 1, hangUp: { times: 1, when: 'after' } });
    const placementId = await propose('bo-l');
    const messageId = await rungTo(placementId, 'bo-l');
    await receiptOf(messageId, 'pending');
    await forward(messageId, 180);
    expect(await receiptOf(messageId, 'delivered')).toMatchObject({ attempts: 3, lastError: null });
    const ids = takenFor(placementId).map(({ mail }) => mail.messageId);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  }, 180_000);

  it('to a mailbox that is refused goes one rung higher, until somebody takes it', async () => {
    mailbox.behave({ refuse: ['anna-b@fjordby.example'] });
    const placementId = await propose('anna-b');
    const messageId = await rungTo(placementId, 'anna-b');
    expect(await receiptOf(messageId, 'failed')).toMatchObject({ attempts: 1, lastError: 'SMTP_550' });
    const higher = await until(() => takenFor(placementId)[0]);
    expect(higher.to).toBe('lis-k@fjordby.example');
    expect(higher.mail.subject).toContain('Går videre til teamleder');
    const failures = (await eventsOf(placementId)).filter(({ type }) => type === 'delivery-failed');
    expect(failures[0]?.data).toMatchObject({ messageId, staffId: 'anna-b', step: 'reminder', why: 'refused' });
  }, 180_000);

  it('is tried for a day while the mail server is down, then given up on record', async () => {
    await mailbox.stop();
    const placementId = await propose('bo-l');
    const messageId = await rungTo(placementId, 'bo-l');
    await receiptOf(messageId, 'pending');
    await forward(messageId, 86_460);
    const receipt = await receiptOf(messageId, 'failed');
    await mailbox.start();
    expect(receipt.attempts).toBeGreaterThan(1);
    const failed = await until(async () =>
      (await eventsOf(placementId)).find(({ type }) => type === 'delivery-failed'),
    );
    expect(failed.data).toMatchObject({ messageId, why: 'no-answer', step: 'reminder' });
    const events = await eventsOf(placementId);
    expect(events.filter(({ type }) => type === 'alarm-rung').length).toBeGreaterThan(1);
  }, 240_000);
});

describe('a webhook', () => {
  it('is told of what happens, signed, with ids and codes only', async () => {
    const placementId = await propose('bo-l');
    const { headers, body } = await until(() => called.find((call) => call.body.includes(placementId)));
    const payload = new Webhook(webhookSecret(WEBHOOK_KEY, tenant, WEBHOOK_ID, 1)).verify(body, headers);
    expect(payload).toMatchObject({ type: 'alarm-rung', data: { tenant, placementId, step: 'reminder' } });
    const rung = (await eventsOf(placementId)).find(({ type }) => type === 'alarm-rung');
    expect(headers['webhook-id']).toBe(rung?.eventId);
    expect(await receiptOf(`${placementId}/${String(rung?.version)}@${WEBHOOK_ID}`, 'delivered')).toMatchObject({
      attempts: 1,
    });
  }, 120_000);
});

describe("the day's list", () => {
  it('is scheduled for half past seven in Copenhagen, on the days that can be working days', async () => {
    const { spec, action } = await until(() =>
      temporal.schedule
        .getHandle('digest')
        .describe()
        .catch(() => undefined),
    );
    expect(spec.timezone).toBe('Europe/Copenhagen');
    expect(spec.calendars).toMatchObject([
      { hour: [{ start: 7 }], minute: [{ start: 30 }], dayOfWeek: [{ start: 'MONDAY', end: 'FRIDAY' }] },
    ]);
    expect(action).toMatchObject({ workflowType: 'digestWorkflow', taskQueue: BACKGROUND_QUEUE });
  }, 120_000);

  it('is mailed once a person and day, with what is owed; with nothing to say there is none', async () => {
    const placementId = await propose('bo-l');
    const send = (staffId: string, day: string) =>
      temporal.workflow.execute(DELIVERY_WORKFLOW, {
        ...deliveryStart(tenant, `digest/${day}:${staffId}`),
        taskQueue: BACKGROUND_QUEUE,
      });
    expect(await send('bo-l', '2026-01-12')).toBe('delivered');
    const digest = mailbox.taken.find(({ mail }) => mail.subject?.startsWith('Din dag') === true);
    expect(digest?.to).toBe('bo-l@fjordby.example');
    expect(digest?.mail.text).toContain(`/placements/${placementId}`);
    await expect(send('bo-l', '2026-01-12')).rejects.toThrow('already started');
    expect(await send('rune-s', '2026-01-12')).toBe('dropped');
  }, 120_000);
});
