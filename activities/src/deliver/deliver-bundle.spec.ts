import { beforeEach, describe, expect, it } from '@jest/globals';
import { MailNotSentError, type Message, type OutgoingMail, type Receipts } from '@holdfast/notifications';
import { createDeliveryActivities } from '../create-delivery-activities.js';
import type { Addressee } from './addressees.js';

const tenant = 'fjordby';
const bundle = 'bundle/b1:lis-k';
const lis: Addressee = {
  ...{ name: 'Lis', address: 'lis@fjordby.example', language: 'da' },
  mail: { reminder: false, due: true, told: true },
};
const message = (id: string, more: Partial<Message>): Message => ({
  ...{ messageId: id, recipient: 'lis-k', placementId: `case-${id}`, obligationId: 'o1', kind: 'follow-up' },
  ...{ dueOn: '2026-01-12', step: 'team-lead', about: null, reason: 'team-lead', insteadOf: null, company: 'Lageret' },
  ...{ owner: 'Jens', at: '2026-01-12T07:00:00.000Z', moot: false, ...more },
});
const inbox = [
  message('a', {}),
  message('b', { step: 'manager' }),
  message('silenced', { step: 'reminder' }),
  message('moot', { moot: true }),
  message('not-theirs', { recipient: 'mads-r' }),
];
const messages = inbox.map(({ messageId }) => messageId);

let sent: OutgoingMail[];
let sending: () => void;
let failed: string[];
let told: string[];
let status: Map<string, string>;
beforeEach(() => {
  [sent, failed, told] = [[], [], []];
  status = new Map();
  sending = () => undefined;
});

const mark = (ids: string | readonly string[], as: string) => [ids].flat().forEach((id) => status.set(id, as));
const receipts: Receipts = {
  begin: async () => Promise.reject(new Error('a bundle is begun as one')),
  beginBundle: async (_tenant, { messageIds }) => {
    const mine = messageIds.filter((id) => status.get(id) !== 'delivered');
    mark(mine, 'pending');
    return Promise.resolve(mine);
  },
  delivered: async (_tenant, ids) => Promise.resolve(mark(ids, 'delivered')),
  erred: async (_tenant, ids, code) => Promise.resolve(mark(ids, code)),
  dropped: async (_tenant, { messageId }) => Promise.resolve(mark(messageId, 'dropped')),
  failed: async (_tenant, { messageId, bundle: by }) => {
    failed.push(`${messageId} ${String(by)}`);
    return Promise.resolve(status.get(messageId) !== 'dropped');
  },
  deliveriesOf: async () => Promise.resolve([]),
};
const activities = createDeliveryActivities({
  cases: {
    handle: async ({ placementId, commandId }) => {
      told.push(`${placementId} ${commandId}`);
      return Promise.resolve({ id: placementId, version: 9, events: [], repeated: false, view: null });
    },
  },
  mail: {
    sender: {
      send: async (mail) => {
        sending();
        return Promise.resolve(void sent.push(mail));
      },
      close: () => undefined,
    },
    ...{ receipts, publicUrl: 'https://holdfast.example' },
    addressee: async () => Promise.resolve(lis),
    messages: async (_tenant, ids) => Promise.resolve(inbox.filter(({ messageId }) => ids.includes(messageId))),
  },
  webhooks: {
    ...{ key: null, receipts, rules: { allowPrivate: false } },
    webhook: async () => Promise.resolve(null),
    event: async () => Promise.resolve(null),
  },
  digest: async () => Promise.reject(new Error('no digest here')),
});
const deliver = () => activities.deliver({ tenant, messageId: bundle, messages });

describe('several messages to one person', () => {
  it('go as one mail under one id, each with its own receipt', async () => {
    expect(await deliver()).toBe('delivered');
    expect(sent).toMatchObject([{ id: bundle, thread: null, to: { address: 'lis@fjordby.example' } }]);
    expect(sent[0]?.text.match(/placements\/case-\w+/g)).toEqual(['placements/case-b', 'placements/case-a']);
    expect(Object.fromEntries(status)).toEqual({
      a: 'delivered',
      b: 'delivered',
      silenced: 'dropped',
      moot: 'dropped',
    });
  });

  it('are not sent again once they have been delivered', async () => {
    await deliver();
    expect([await deliver(), sent.length]).toEqual(['delivered', 1]);
  });

  it('that the server takes later go again under the same id', async () => {
    sending = () => {
      throw new MailNotSentError('SMTP_451', false);
    };
    await expect(deliver()).rejects.toMatchObject({ type: 'SMTP_451' });
    expect([status.get('a'), status.get('b')]).toEqual(['SMTP_451', 'SMTP_451']);
    sending = () => undefined;
    expect([await deliver(), sent.map(({ id }) => id)]).toEqual(['delivered', [bundle]]);
  });

  it('of which none is worth sending any more are dropped', async () => {
    expect(await activities.deliver({ tenant, messageId: bundle, messages: ['moot', 'gone'] })).toBe('dropped');
    expect(sent).toEqual([]);
  });

  it('that were given up are told each to its own case, as the messages they are', async () => {
    mark('moot', 'dropped');
    const given = { tenant, messageId: bundle, messages: ['a', 'b', 'moot'], why: 'no-answer' } as const;
    await activities.recordDeliveryFailure({ ...given, now: '2026-01-13T07:00:00.000Z' });
    expect(failed).toEqual([`a ${bundle}`, `b ${bundle}`, `moot ${bundle}`]);
    expect(told.map((line) => line.split(' ')[0])).toEqual(['case-a', 'case-b']);
    expect(new Set(told).size).toBe(2);
  });
});
