import type { Day, DeliveryFailure, Instant } from '@holdfast/domain';

/** The type of a delivery's workflow, as Temporal knows it. Runs on the background queue. */
export const DELIVERY_WORKFLOW = 'deliveryWorkflow';

/** The one place that makes a delivery's workflow id. Tenant first, so that ids of two tenants never meet. */
export function deliveryWorkflowId(tenant: string, messageId: string): string {
  return `delivery/${tenant}/${messageId}`;
}

/** What a delivery's workflow is started with: ids only. */
export interface DeliveryWorkflowInput {
  readonly tenant: string;
  /**
   * `<eventId>:<staffId | fallback>`: a message to one person, by mail. `<placementId>/<version>@<webhookId>`: an event to
   * one webhook; `~<replayId>` behind it when it is sent again. `digest/<day>:<staffId>`: the list of the day.
   * `bundle/<id>:<staffId | fallback>`: several messages to one person as one mail.
   */
  readonly messageId: string;
  /** Of a bundle: the messages in it. */
  readonly messages?: readonly string[];
}

/** How a delivery ended. `dropped`: there was nothing to send (silenced, somebody erased, no address asked for). */
export type DeliveryOutcome = 'delivered' | 'dropped' | 'failed';

/** How long delivering is tried, from the start. Milliseconds. */
export const DELIVERY_TRIED_FOR_MS = 24 * 60 * 60 * 1_000;

/** It can never succeed: the failure type of `deliver` that is not tried again. Its message is a {@link DeliveryFailure}. */
export const UNDELIVERABLE = 'UNDELIVERABLE';

/** Activities of a delivery's workflow, on the background queue. Each is idempotent by the message's id. */
export interface DeliveryActivities {
  /**
   * One try; the workflow waits before the next. The same message always carries the same Message-ID (webhook-id). Fails with {@link UNDELIVERABLE} (not
   * retryable) when nobody will ever take it; any other failure may be tried again.
   */
  deliver(input: DeliveryWorkflowInput): Promise<'delivered' | 'dropped'>;
  /** It has been given up: notes it and, for a person's mail, tells the case, which rings one rung higher. */
  recordDeliveryFailure(
    input: DeliveryWorkflowInput & { readonly why: DeliveryFailure; readonly now: Instant },
  ): Promise<void>;
}

/** What Temporal's UI shows of a delivery while it runs. */
export interface DeliveryStart {
  readonly workflowId: string;
  readonly args: [DeliveryWorkflowInput];
  /** Delivered or under way: not once more. */
  readonly workflowIdReusePolicy: 'REJECT_DUPLICATE';
  readonly workflowIdConflictPolicy: 'FAIL';
  readonly staticSummary: string;
}

/** The one way a delivery is started, by whoever and however often: it runs once. `messages`: of a bundle. */
export function deliveryStart(tenant: string, messageId: string, messages?: readonly string[]): DeliveryStart {
  return {
    workflowId: deliveryWorkflowId(tenant, messageId),
    args: [{ tenant, messageId, ...(messages !== undefined && { messages }) }],
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    workflowIdConflictPolicy: 'FAIL',
    staticSummary: `Message ${messageId} of ${tenant}`,
  };
}

/** What a message's id says of where it goes. */
export type DeliveryAddress =
  | { readonly kind: 'mail'; readonly recipient: string }
  | { readonly kind: 'bundle'; readonly recipient: string }
  | { readonly kind: 'digest'; readonly recipient: string; readonly day: Day }
  | {
      readonly kind: 'webhook';
      readonly webhookId: string;
      readonly placementId: string;
      readonly version: number;
    };

const BUNDLE_ID = /^bundle\/[^:/@~]+:(?<recipient>.+)$/;
const DIGEST_ID = /^digest\/(?<day>\d{4}-\d\d-\d\d):(?<recipient>.+)$/;
const WEBHOOK_ID = /^(?<placementId>[^/@~]+)\/(?<version>\d+)@(?<webhookId>[^@~]+)(~[^~]+)?$/;
const MAIL_ID = /^[^:/@~]+:(?<recipient>.+)$/;

/** A message's id in its parts; null when it is none that we know. */
export function parseMessageId(messageId: string): DeliveryAddress | null {
  const digest = DIGEST_ID.exec(messageId)?.groups;
  if (digest !== undefined) return { kind: 'digest', recipient: digest['recipient'] ?? '', day: digest['day'] ?? '' };
  const webhook = WEBHOOK_ID.exec(messageId)?.groups;
  if (webhook !== undefined) {
    const { placementId = '', version = '', webhookId = '' } = webhook;
    return { kind: 'webhook', placementId, version: Number(version), webhookId };
  }
  const bundle = BUNDLE_ID.exec(messageId)?.groups;
  if (bundle !== undefined) return { kind: 'bundle', recipient: bundle['recipient'] ?? '' };
  const mail = MAIL_ID.exec(messageId)?.groups;
  return mail === undefined ? null : { kind: 'mail', recipient: mail['recipient'] ?? '' };
}

/** The id of one mail of several messages to one person. */
export function bundleMessageId(id: string, recipient: string): string {
  return `bundle/${id}:${recipient}`;
}

/** The id of an event's message to a webhook. */
export function webhookMessageId(placementId: string, version: number, webhookId: string): string {
  return `${placementId}/${String(version)}@${webhookId}`;
}
