import { isWebhookEvent } from '@holdfast/case-handling';
import type { DeliveryAddress } from '@holdfast/contracts';
import {
  AddressRefusedError,
  sendWebhook,
  webhookPayload,
  WebhookRefusedError,
  webhookSecret,
  type AddressRules,
  type Receipts,
  type ToldEvent,
} from '@holdfast/notifications';
import { summaryOf } from '../failures.js';
import { undeliverable } from './undeliverable.js';

/** What calling webhooks stands on. */
export interface WebhookPorts {
  /** The installation's WEBHOOK_KEY; null: no webhook is called. */
  readonly key: string | null;
  readonly rules: AddressRules;
  readonly receipts: Receipts;
  /** A webhook as it is registered now; null when it has been removed. */
  readonly webhook: (tenant: string, webhookId: string) => Promise<{ url: string; generation: number } | null>;
  readonly event: (tenant: string, placementId: string, version: number) => Promise<ToldEvent | null>;
}

/** What went wrong as a code: the reason of a refused address, else the error's own. */
function codeOf(error: unknown): string {
  if (error instanceof AddressRefusedError) return error.why;
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : summaryOf(error).name;
}

/** Why an error can never pass by waiting. */
function isFinal(error: unknown): boolean {
  if (error instanceof WebhookRefusedError) return error.gone;
  // A name that is not found may be one whose server is away.
  return error instanceof AddressRefusedError && error.why !== 'unknown-host';
}

/**
 * Sends one event to one webhook. The `webhook-id` is the event's, so that a repetition and a replay can be told apart from
 * something new.
 *
 * @throws ApplicationFailure UNDELIVERABLE, or the error of the connection
 */
export async function deliverWebhook(
  ports: WebhookPorts,
  tenant: string,
  messageId: string,
  to: Extract<DeliveryAddress, { kind: 'webhook' }>,
): Promise<'delivered' | 'dropped'> {
  const { key, receipts, rules } = ports;
  const webhook = key === null ? null : await ports.webhook(tenant, to.webhookId);
  const event = await ports.event(tenant, to.placementId, to.version);
  if (key === null || webhook === null || event === null || !isWebhookEvent(event.type)) return 'dropped';
  if (!(await receipts.begin(tenant, { messageId, channel: 'webhook', targetId: to.webhookId }))) return 'delivered';
  const secret = webhookSecret(key, tenant, to.webhookId, webhook.generation);
  try {
    const message = { url: webhook.url, secret, id: event.eventId, at: new Date(), payload: webhookPayload(event) };
    await sendWebhook(message, rules);
  } catch (error) {
    await receipts.erred(tenant, messageId, codeOf(error));
    if (isFinal(error)) throw undeliverable('refused');
    throw error;
  }
  await receipts.delivered(tenant, messageId);
  return 'delivered';
}
