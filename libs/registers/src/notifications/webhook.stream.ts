import { assertNever, type Instant, RuleViolation } from '@holdfast/domain';
import type { OutboxEntry, RowBatch } from '@holdfast/event-store';
import { existing, refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import type { WebhookCommand, WebhookEvent, WebhookState } from './webhook.types.js';

/** An event of a placement, by where it stands. */
export interface PlacedEvent {
  readonly placementId: string;
  readonly version: number;
  readonly at: Instant;
}

/** What the decision needs besides the entry: the events a replay is about, oldest first; none for anything else. */
export interface WebhookFacts {
  readonly events: readonly PlacedEvent[];
  /** There are later ones too: the rest is for the next replay. */
  readonly more: boolean;
}

/** The registration, unless it has been removed. @throws RuleViolation NOT_FOUND */
function living(state: WebhookState | null): WebhookState {
  const webhook = existing(state, 'webhook');
  if (webhook.removed) throw new RuleViolation('NOT_FOUND', 'This webhook has been removed.');
  return webhook;
}

function decide(command: WebhookCommand, state: WebhookState | null, facts: WebhookFacts): readonly WebhookEvent[] {
  switch (command.type) {
    case 'register-webhook': {
      refuseExisting(state, 'webhook');
      const { webhookId, url } = command;
      return [{ type: 'webhook-registered', data: { webhookId, url } }];
    }
    case 'rotate-webhook-secret':
      return [{ type: 'webhook-secret-rotated', data: { generation: living(state).generation + 1 } }];
    case 'replay-webhook': {
      living(state);
      const { replayId, since } = command;
      const until = facts.more ? (facts.events.at(-1)?.at ?? null) : null;
      return [{ type: 'webhook-replayed', data: { replayId, since, until, messages: facts.events.length } }];
    }
    case 'remove-webhook':
      living(state);
      return [{ type: 'webhook-removed', data: {} }];
    default:
      return assertNever(command);
  }
}

function evolve(state: WebhookState | null, event: WebhookEvent): WebhookState {
  if (event.type === 'webhook-registered') return { ...event.data, generation: 1, removed: false, lastReplay: null };
  const before = existing(state, 'webhook');
  switch (event.type) {
    case 'webhook-secret-rotated':
      return { ...before, generation: event.data.generation };
    case 'webhook-replayed':
      return { ...before, lastReplay: event.data };
    case 'webhook-removed':
      return { ...before, removed: true };
    default:
      return assertNever(event);
  }
}

function rows(command: WebhookCommand, state: WebhookState, _: readonly WebhookEvent[], meta: RowMeta): RowBatch {
  return {
    register_webhooks: [
      {
        webhook_id: state.webhookId,
        url: state.url,
        generation: state.generation,
        removed: state.removed,
        last_replay: state.lastReplay,
        version: meta.version,
        changed_at: meta.now,
        ...(command.type === 'register-webhook' ? { registered_at: meta.now } : {}),
      },
    ],
  };
}

/** A replayed event's message id, as deliveries read it. Agrees with `DeliveryWorkflowInput` of libs/contracts. */
function messageId({ placementId, version }: PlacedEvent, webhookId: string, replayId: string): string {
  return `${placementId}/${version}@${webhookId}~${replayId}`;
}

function outbox(
  command: WebhookCommand,
  _: WebhookState,
  __: readonly WebhookEvent[],
  meta: RowMeta,
  facts: WebhookFacts,
): readonly OutboxEntry[] {
  if (command.type !== 'replay-webhook') return [];
  const { webhookId, replayId } = command;
  return facts.events.map((event) => ({
    kind: 'delivery',
    subject: messageId(event, webhookId, replayId),
    version: meta.version,
    delaySeconds: 0,
  }));
}

/** Addresses outside that are told of what happens to placements: one stream each. */
export const webhookStream: RegisterStream<WebhookCommand, WebhookState, WebhookEvent, WebhookFacts> = {
  streamType: 'webhook',
  touchesRegisters: false,
  streamIdOf: (command) => command.webhookId,
  decide,
  evolve,
  rows,
  outbox,
};
