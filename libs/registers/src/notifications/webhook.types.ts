import type { Instant } from '@holdfast/domain';

/** A replay of events to a webhook: which, and how many. */
export interface WebhookReplay {
  /** Part of each message's id, so that it is sent once more. */
  readonly replayId: string;
  /** Events recorded at this instant or later. */
  readonly since: Instant;
  /** The instant of the last event sent when there were more than fit in one replay; null: that was all. */
  readonly until: Instant | null;
  readonly messages: number;
}

/** Payloads of a webhook's events. The secret is derived, and nowhere. */
export interface WebhookEventData {
  'webhook-registered': { readonly webhookId: string; readonly url: string };
  'webhook-secret-rotated': { readonly generation: number };
  'webhook-replayed': WebhookReplay;
  'webhook-removed': Readonly<Record<string, never>>;
}

/** An event of a webhook's stream. */
export type WebhookEvent = {
  [T in keyof WebhookEventData]: { readonly type: T; readonly data: WebhookEventData[T] };
}[keyof WebhookEventData];

/** The fold of a webhook's stream. */
export interface WebhookState {
  readonly webhookId: string;
  readonly url: string;
  /** Counts the secrets there have been, from 1: part of what the present one is derived from. */
  readonly generation: number;
  readonly removed: boolean;
  readonly lastReplay: WebhookReplay | null;
}

/** What can be done to a webhook. Whether its address is a public one is checked at the edge, and again when it is called. */
export type WebhookCommand =
  | { readonly type: 'register-webhook'; readonly webhookId: string; readonly url: string }
  | { readonly type: 'rotate-webhook-secret'; readonly webhookId: string }
  | {
      readonly type: 'replay-webhook';
      readonly webhookId: string;
      readonly replayId: string;
      readonly since: Instant;
      /** The types of events that webhooks are told of. */
      readonly types: readonly string[];
    }
  | { readonly type: 'remove-webhook'; readonly webhookId: string };
