import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { parseMessageId, UNDELIVERABLE, type DeliveryAddress } from '@holdfast/contracts';
import type { Receipts, ToldEvent } from '@holdfast/notifications';
import { deliverWebhook, type WebhookPorts } from './deliver-webhook.js';

const tenant = 'fjordby';
const EVENT: ToldEvent = {
  ...{ tenant, streamId: 'p1', version: 9, eventId: 'e9', type: 'placement-closed', by: 'system' },
  ...{ at: '2026-09-14T10:00:00.000Z', occurredOn: '2026-09-14', policyVersion: 'default-dk-2026' },
  data: { endedOn: '2026-09-14', endedEarly: { reason: 'company-wish', note: { sealed: 'x' } } },
};

let server: Server;
let url: string;
let status: number;
let ids: string[];
let noted: string[];
let event: ToldEvent | null;
let registered: { url: string; generation: number } | null;

beforeEach(async () => {
  [status, ids, noted, event] = [204, [], [], EVENT];
  server = createServer((request, response) => {
    ids.push(String(request.headers['webhook-id']));
    request.resume();
    response.writeHead(status, { location: url }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  registered = { url, generation: 1 };
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const receipts: Receipts = {
  begin: async () => Promise.resolve(noted.push('begin') > 0),
  delivered: async () => Promise.resolve(void noted.push('delivered')),
  erred: async (_tenant, _id, code) => Promise.resolve(void noted.push(code)),
  failed: async () => Promise.resolve(true),
  beginBundle: async () => Promise.resolve([]),
  dropped: async () => Promise.resolve(),
  deliveriesOf: async () => Promise.resolve([]),
};

function deliver(messageId = 'p1/9@w1', given: Partial<WebhookPorts> = {}): Promise<'delivered' | 'dropped'> {
  const ports: WebhookPorts = {
    ...{ key: Buffer.alloc(32).toString('base64'), rules: { allowPrivate: true }, receipts },
    webhook: async () => Promise.resolve(registered),
    event: async () => Promise.resolve(event),
    ...given,
  };
  const to = parseMessageId(messageId) as Extract<DeliveryAddress, { kind: 'webhook' }>;
  return deliverWebhook(ports, tenant, messageId, to);
}
const typeOf = async (work: Promise<unknown>): Promise<string> => {
  const failure = await work.catch((error: unknown) => error);
  return failure instanceof ApplicationFailure ? `${failure.type ?? ''} ${failure.message}` : (failure as Error).name;
};

describe('an event to a webhook', () => {
  it('has the same webhook-id when it is tried again and when it is replayed', async () => {
    await deliver();
    await deliver('p1/9@w1~r1');
    expect([ids, noted]).toEqual([
      ['e9', 'e9'],
      ['begin', 'delivered', 'begin', 'delivered'],
    ]);
  });

  it('is dropped when the webhook is gone, the event is none that is told, or there is no key', async () => {
    const outcomes = [await deliver('p1/9@w1', { key: null })];
    event = { ...EVENT, type: 'note-added' };
    outcomes.push(await deliver());
    [event, registered] = [EVENT, null];
    outcomes.push(await deliver());
    expect([outcomes, ids]).toEqual([['dropped', 'dropped', 'dropped'], []]);
  });

  it('is tried again after an error of the receiver or a redirect, and given up when it says gone', async () => {
    status = 503;
    expect(await typeOf(deliver())).toBe('WebhookRefusedError');
    status = 307;
    expect(await typeOf(deliver())).toBe('WebhookRefusedError');
    status = 410;
    expect(await typeOf(deliver())).toBe(`${UNDELIVERABLE} refused`);
    expect(noted.filter((note) => note.startsWith('HTTP'))).toEqual(['HTTP_503', 'HTTP_307', 'HTTP_410']);
    expect(ids).toHaveLength(3);
  });

  it('never leaves for a private network, also when it was registered before that was forbidden', async () => {
    expect(await typeOf(deliver('p1/9@w1', { rules: { allowPrivate: false } }))).toBe(`${UNDELIVERABLE} refused`);
    expect([ids, noted]).toEqual([[], ['begin', 'private-network']]);
  });

  it('waits for a receiver that is away', async () => {
    registered = { url: 'http://127.0.0.1:1/', generation: 1 };
    expect(await typeOf(deliver())).toBe('Error');
    expect(noted).toEqual(['begin', 'ECONNREFUSED']);
  });
});
