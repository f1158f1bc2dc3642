import type { CaseHandling } from '@holdfast/case-handling';
import { parseMessageId, type DeliveryActivities, type DeliveryAddress } from '@holdfast/contracts';
import { assertNever, isRuleViolation, type Instant } from '@holdfast/domain';
import { FALLBACK } from '@holdfast/read-models/rows';
import { composeDigest, type DigestContent, type MailReader } from '@holdfast/notifications';
import { v5 } from 'uuid';
import { deliverMail, sendMail, type MailPorts } from './deliver/deliver-mail.js';
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

  async function deliverTo(tenant: string, messageId: string, to: DeliveryAddress): Promise<'delivered' | 'dropped'> {
    switch (to.kind) {
      case 'mail':
        return deliverMail(mail, tenant, messageId);
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

  const deliver: DeliveryActivities['deliver'] = async ({ tenant, messageId }) => {
    const to = parseMessageId(messageId);
    return to === null ? 'dropped' : deliverTo(tenant, messageId, to);
  };

  /** The case's now: its own clock in demo and test, Temporal's in production. */
  async function caseNow(tenant: string, placementId: string, now: Instant): Promise<Instant> {
    const offset = (await ports.offsetOf?.(tenant, placementId)) ?? 0;
    return new Date(Date.parse(now) + offset).toISOString();
  }

  const recordDeliveryFailure: DeliveryActivities['recordDeliveryFailure'] = async (failure) => {
    const { tenant, messageId, why, now } = failure;
    const to = parseMessageId(messageId);
    if (to === null) return;
    const targetId = to.kind === 'webhook' ? to.webhookId : to.recipient;
    const channel = to.kind === 'webhook' ? 'webhook' : 'mail';
    await mail.receipts.failed(tenant, { messageId, channel, targetId }, why);
    if (to.kind !== 'mail') return;
    const message = await mail.message(tenant, messageId);
    if (message === null) return;
    const { placementId, obligationId, step, recipient } = message;
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
