import type { CaseHandling } from '@holdfast/case-handling';
import {
  parseMessageId,
  type DeliveryActivities,
  type DeliveryAddress,
  type DeliveryWorkflowInput,
} from '@holdfast/contracts';
import { assertNever, isRuleViolation, type DeliveryFailure, type Instant } from '@holdfast/domain';
import { FALLBACK } from '@holdfast/read-models/rows';
import { composeDigest, type DigestContent, type MailReader, type Message } from '@holdfast/notifications';
import { v5 } from 'uuid';
import { deliverBundle, deliverMail, sendMail, type Delivered, type MailPorts } from './deliver/deliver-mail.js';
import { deliverWebhook, type WebhookPorts } from './deliver/deliver-webhook.js';
import { asFailure, saysNotFound, summaryOf, type FailureSummary } from './failures.js';

/** What the activities of a delivery stand on, and who watches them. */
export interface DeliveryActivityPorts {
  readonly cases: Pick<CaseHandling, 'handle'>;
  readonly mail: MailPorts;
  readonly webhooks: WebhookPorts;
  /** Somebody's list of a day. */
  readonly digest: (tenant: string, staffId: string, day: string) => Promise<DigestContent>;
  /** Demo and test only: the case's own clock, in milliseconds ahead of the wall clock. */
  readonly offsetOf?: (tenant: string, placementId: string) => Promise<number>;
  /** Told of each try that failed. */
  readonly onFailure?: (activity: keyof DeliveryActivities, failure: FailureSummary) => void;
}

/** The activities of a delivery: one message to one recipient. Idempotent by the message's id and its receipt. */
export function createDeliveryActivities(ports: DeliveryActivityPorts): DeliveryActivities {
  const { cases, mail, webhooks, onFailure } = ports;

  async function deliverTo(
    { tenant, messageId, messages = [] }: DeliveryWorkflowInput,
    to: DeliveryAddress,
  ): Promise<Delivered> {
    switch (to.kind) {
      case 'mail':
        return deliverMail(mail, tenant, messageId);
      case 'bundle':
        return deliverBundle(mail, tenant, { bundle: messageId, recipient: to.recipient, messageIds: messages });
      case 'webhook':
        return deliverWebhook(webhooks, tenant, messageId, to);
      case 'digest': {
        const content = await ports.digest(tenant, to.recipient, to.day);
        const compose = (reader: MailReader) => composeDigest(content, reader, mail.publicUrl);
        return sendMail(mail, { tenant, messageId, recipient: to.recipient, thread: null, compose });
      }
      default:
        return assertNever(to);
    }
  }

  const deliver: DeliveryActivities['deliver'] = async (input) => {
    const to = parseMessageId(input.messageId);
    return to === null ? 'dropped' : deliverTo(input, to);
  };

  /** The case's now: its own clock in demo and test, Temporal's in production. */
  async function caseNow(tenant: string, placementId: string, now: Instant): Promise<Instant> {
    const offset = (await ports.offsetOf?.(tenant, placementId)) ?? 0;
    return new Date(Date.parse(now) + offset).toISOString();
  }

  /** Rings a case one rung higher: this message of it has reached nobody. */
  async function tellCase(tenant: string, message: Message, why: DeliveryFailure, now: Instant): Promise<void> {
    const { messageId, placementId, obligationId, step, recipient } = message;
    const staffId = recipient === FALLBACK ? null : recipient;
    try {
      await cases.handle({
        tenant,
        placementId,
        command: { type: 'record-delivery-failure', data: { messageId, staffId, obligationId, step, why } },
        actor: { kind: 'system' },
        now: await caseNow(tenant, placementId, now),
        commandId: v5(`delivery/${tenant}/${messageId}`, v5.URL),
        bodyHmac: null,
      });
    } catch (error) {
      // The case has ended for good (erased): there is nobody left to tell, and the receipt stands.
      if (!isRuleViolation(error) || saysNotFound(error)) throw error;
    }
  }

  const recordDeliveryFailure: DeliveryActivities['recordDeliveryFailure'] = async (failure) => {
    const { tenant, messageId, why, now } = failure;
    const to = parseMessageId(messageId);
    if (to === null) return;
    if (to.kind === 'webhook' || to.kind === 'digest') {
      const tried =
        to.kind === 'webhook'
          ? ({ messageId, channel: 'webhook', targetId: to.webhookId } as const)
          : ({ messageId, channel: 'mail', targetId: to.recipient } as const);
      await mail.receipts.failed(tenant, tried, why);
      return;
    }
    const bundle = to.kind === 'bundle' ? { bundle: messageId } : {};
    const ids = to.kind === 'bundle' ? (failure.messages ?? []) : [messageId];
    const messages = new Map((await mail.messages(tenant, ids)).map((message) => [message.messageId, message]));
    for (const id of ids) {
      const tried = { messageId: id, channel: 'mail', targetId: to.recipient, ...bundle } as const;
      // Delivered all the same, dropped, or on its way by another mail: nothing has failed.
      if (!(await mail.receipts.failed(tenant, tried, why))) continue;
      const message = messages.get(id);
      if (message !== undefined) await tellCase(tenant, message, why, now);
    }
  };

  const reporting =
    <Input, Answer>(name: keyof DeliveryActivities, work: (input: Input) => Promise<Answer>) =>
    async (input: Input): Promise<Answer> => {
      try {
        return await work(input);
      } catch (error) {
        onFailure?.(name, summaryOf(error));
        throw asFailure(error);
      }
    };
  return {
    deliver: reporting('deliver', deliver),
    recordDeliveryFailure: reporting('recordDeliveryFailure', recordDeliveryFailure),
  };
}
