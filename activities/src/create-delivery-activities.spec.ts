import { beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import type { HandleCommand } from '@holdfast/case-handling';
import { UNDELIVERABLE, type DeliveryActivities } from '@holdfast/contracts';
import { RuleViolation } from '@holdfast/domain';
import { MailNotSentError, type Message, type OutgoingMail, type Receipts } from '@holdfast/notifications';
import { createDeliveryActivities, type DeliveryActivityPorts } from './create-delivery-activities.js';
import type { Addressee } from './deliver/addressees.js';

const tenant = 'fjordby';
const messageId = '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11:jens-p';
const reminder: Message = {
  ...{ messageId, recipient: 'jens-p', placementId: '0d3f6c1e-8a52-5d5e-9c3a-1f2b3c4d5e6f', obligationId: 'o3' },
  ...{ kind: 'follow-up', dueOn: '2026-01-12', step: 'reminder', about: null, reason: 'owner', insteadOf: null },
  ...{ company: 'Lageret', owner: 'Jens', at: '2026-01-09T07:00:00.000Z', moot: false },
};
const jens: Addressee = {
  ...{ name: 'Jens', address: 'jens@fjordby.example', language: 'da' },
  mail: { reminder: true, due: true, told: true },
};
const NOW = '2026-01-13T07:00:00.000Z';

let message: Message | null;
let addressee: Addressee | null;
let sent: OutgoingMail[];
let sending: () => void;
let noted: string[];
let alreadyDelivered: boolean;
let handled: HandleCommand[];
let handling: () => void;

beforeEach(() => {
  [message, addressee, sent, noted, alreadyDelivered, handled] = [reminder, jens, [], [], false, []];
  sending = handling = () => undefined;
});

const receipts: Receipts = {
  begin: async (_tenant, { targetId }) => {
    noted.push(`begin ${targetId}`);
    return Promise.resolve(!alreadyDelivered);
  },
  delivered: async () => Promise.resolve(void noted.push('delivered')),
  erred: async (_tenant, _id, code) => Promise.resolve(void noted.push(`erred ${code}`)),
  beginBundle: async (_tenant, { messageIds }) => {
    noted.push(`begin ${String(messageIds.length)}`);
    return Promise.resolve(alreadyDelivered ? [] : messageIds);
  },
  dropped: async (_tenant, { targetId }) => Promise.resolve(void noted.push(`dropped ${targetId}`)),
  failed: async (_tenant, { targetId }, code) => {
    noted.push(`failed ${targetId} ${code}`);
    return Promise.resolve(!alreadyDelivered);
  },
  deliveriesOf: async () => Promise.resolve([]),
};

function activities(given: Partial<DeliveryActivityPorts> = {}): DeliveryActivities {
  const sender = {
    send: async (mail: OutgoingMail) => {
      sending();
      return Promise.resolve(void sent.push(mail));
    },
    close: () => undefined,
  };
  return createDeliveryActivities({
    cases: {
      handle: async (command) => {
        handling();
        handled.push(command);
        return Promise.resolve({ id: command.placementId, version: 9, events: [], repeated: false, view: null });
      },
    },
    mail: {
      ...{ sender, receipts, publicUrl: 'https://holdfast.example' },
      addressee: async () => Promise.resolve(addressee),
      messages: async () => Promise.resolve(message === null ? [] : [message]),
    },
    webhooks: {
      ...{ key: null, receipts, rules: { allowPrivate: false } },
      webhook: async () => Promise.resolve(null),
      event: async () => Promise.resolve(null),
    },
    digest: async () => Promise.reject(new Error('no digest here')),
    ...given,
  });
}

const deliver = (given?: Partial<DeliveryActivityPorts>) => activities(given).deliver({ tenant, messageId });
async function failureOf(work: Promise<unknown>): Promise<ApplicationFailure> {
  const failure = await work.catch((error: unknown) => error);
  if (failure instanceof ApplicationFailure) return failure;
  throw new Error('an ApplicationFailure was expected');
}

describe('delivering a message by mail', () => {
  it('sends it once, under its own id, in the thread of what is owed, and notes it', async () => {
    expect(await deliver()).toBe('delivered');
    expect(sent).toMatchObject([
      { id: messageId, tenant, to: { address: 'jens@fjordby.example' }, thread: `${reminder.placementId}/o3` },
    ]);
    expect(noted).toEqual(['begin jens-p', 'delivered']);
  });

  it('that has been delivered sends nothing', async () => {
    alreadyDelivered = true;
    expect(await deliver()).toBe('delivered');
    expect(sent).toEqual([]);
  });

  it('drops what its reader has turned off, and nothing that is overdue or goes on to somebody else', async () => {
    addressee = { ...jens, mail: { reminder: false, due: false, told: false } };
    const outcomes = [];
    for (const step of ['reminder', 'due', null, 'overdue', 'team-lead', 'manager', 'manager-again'] as const) {
      message = { ...reminder, step, about: step === null ? 'assigned-to-you' : null };
      outcomes.push(await deliver());
    }
    expect(outcomes.map((outcome) => outcome === 'delivered')).toEqual([false, false, false, true, true, true, true]);
  });

  it('drops what is no longer worth a mail, and its receipt says so', async () => {
    message = { ...reminder, step: 'team-lead', moot: true };
    expect([await deliver(), sent, noted]).toEqual(['dropped', [], ['dropped jens-p']]);
  });

  it('drops a message that is not there any more', async () => {
    message = null;
    expect(await deliver()).toBe('dropped');
  });

  it.each([null, { ...jens, address: 'not an address' }])('gives up at once without an address', async (who) => {
    addressee = who;
    const failure = await failureOf(deliver());
    expect([failure.type, failure.message, failure.nonRetryable]).toEqual([UNDELIVERABLE, 'no-address', true]);
  });

  it('may be tried again when the server is away or says later, and gives up when it says never', async () => {
    sending = () => {
      throw new MailNotSentError('SMTP_451', false);
    };
    const later = await failureOf(deliver());
    expect([later.type, later.nonRetryable]).toEqual(['SMTP_451', false]);
    sending = () => {
      throw new MailNotSentError('SMTP_550', true);
    };
    const never = await failureOf(deliver());
    expect([never.type, never.message, never.nonRetryable, never.stack]).toEqual([UNDELIVERABLE, 'refused', true, '']);
    expect(noted).toEqual(['begin jens-p', 'erred SMTP_451', 'begin jens-p', 'erred SMTP_550']);
  });
});

describe('a message that was given up', () => {
  const given = { tenant, messageId, why: 'no-answer', now: NOW } as const;

  it('is told to its case, once however often it is recorded, at the time the case lives in', async () => {
    const clocked = activities({ offsetOf: async () => Promise.resolve(86_400_000) });
    await clocked.recordDeliveryFailure(given);
    await clocked.recordDeliveryFailure(given);
    expect(handled[0]).toMatchObject({
      ...{ tenant, placementId: reminder.placementId, actor: { kind: 'system' }, now: '2026-01-14T07:00:00.000Z' },
      command: {
        type: 'record-delivery-failure',
        data: { messageId, staffId: 'jens-p', obligationId: 'o3', step: 'reminder', why: 'no-answer' },
      },
    });
    expect(handled[1]?.commandId).toBe(handled[0]?.commandId);
    expect(noted).toContain('failed jens-p no-answer');
  });

  it('to the shared mailbox names no person', async () => {
    const toMailbox = messageId.replace('jens-p', 'fallback');
    message = { ...reminder, recipient: 'fallback', messageId: toMailbox };
    await activities().recordDeliveryFailure({ ...given, messageId: toMailbox });
    expect(handled[0]?.command.data).toMatchObject({ staffId: null });
  });

  it('is only noted when the case has ended for good, and not lost when the case is busy', async () => {
    handling = () => {
      throw new RuleViolation('CLOSED', 'gone');
    };
    await activities().recordDeliveryFailure(given);
    expect(noted).toEqual(['failed jens-p no-answer']);
    handling = () => {
      throw Object.assign(new Error('busy'), { code: 'CONFLICT' });
    };
    const failure = await failureOf(activities().recordDeliveryFailure(given));
    expect([failure.type, failure.nonRetryable]).toEqual(['CONFLICT', false]);
  });

  it('of a webhook or of the list of a day is noted and told to no case', async () => {
    const webhook = `${reminder.placementId}/9@w1`;
    await activities().recordDeliveryFailure({ ...given, messageId: webhook });
    await activities().recordDeliveryFailure({ ...given, messageId: 'digest/2026-01-12:jens-p' });
    expect([noted, handled]).toEqual([['failed w1 no-answer', 'failed jens-p no-answer'], []]);
  });
});
