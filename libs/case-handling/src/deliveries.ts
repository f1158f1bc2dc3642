import { assertNever, type PlacementEvent, type PlacementEventType, type Recipient } from '@holdfast/domain';
import { eventIdOf, type OutboxEntry } from '@holdfast/event-store';
import { FALLBACK } from '@holdfast/read-models/rows';

/** Events that other systems hear of, if the tenant has registered a webhook. */
export const WEBHOOK_EVENTS = [
  'alarm-rung',
  'stage-started',
  'stage-ended',
  'owner-assigned',
  'owner-handed-over',
  'owner-left',
  'hand-off-offered',
  'hand-off-accepted',
  'hand-off-declined',
  'hand-off-withdrawn',
  'hand-off-expired',
  'hand-off-lapsed',
  'placement-closed',
] as const satisfies readonly PlacementEventType[];
export type WebhookEventType = (typeof WEBHOOK_EVENTS)[number];

/** Whether other systems hear of an event of this type. */
export function isWebhookEvent(type: string): type is WebhookEventType {
  return (WEBHOOK_EVENTS as readonly string[]).includes(type);
}

/** The recipients of a message that goes out of the house; what is in-app or for the weekly list stays in it. */
function mailedTo(event: PlacementEvent): readonly Recipient[] {
  if (event.type === 'person-told') return event.data.recipients;
  if (event.type !== 'alarm-rung') return [];
  const { channel, recipients } = event.data;
  switch (channel) {
    case 'message':
      return recipients;
    case 'in-app':
    case 'weekly-list':
      return [];
    default:
      return assertNever(channel);
  }
}

/**
 * What leaves the house because of these events, for the outbox of the same transaction: one message a recipient, and the
 * event itself where webhooks are told of it. Whether there is a mail server or a webhook is decided when it is sent.
 */
export function outgoingOf(append: {
  readonly placementId: string;
  readonly commandId: string;
  /** The version before the events. */
  readonly version: number;
  readonly events: readonly PlacementEvent[];
}): readonly OutboxEntry[] {
  const { placementId, commandId, events } = append;
  return events.flatMap((event, index) => {
    const version = append.version + index + 1;
    const entry = (subject: string): OutboxEntry => ({ kind: 'delivery', subject, version, delaySeconds: 0 });
    return [
      ...mailedTo(event).map(({ staffId }) => entry(`${eventIdOf(commandId, index + 1)}:${staffId ?? FALLBACK}`)),
      ...(isWebhookEvent(event.type) ? [entry(`${placementId}/${String(version)}`)] : []),
    ];
  });
}
