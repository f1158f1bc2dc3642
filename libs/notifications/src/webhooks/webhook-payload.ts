import type { StoredEvent } from '@holdfast/event-store';

/** An event as far as others may hear of it. */
export type ToldEvent = Omit<StoredEvent, 'position' | 'streamType' | 'commandId' | 'prevHash' | 'hash'>;

/** What a webhook is sent: the shape of Standard Webhooks. `data` holds ids, codes, days and instants only. */
export interface WebhookPayload {
  /** The event's type, e.g. `alarm-rung`. */
  readonly type: string;
  /** When it was recorded, RFC 3339 UTC. */
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Payload fields of events that may leave the house. What is not named here stays: a new field is not told by accident. */
const TOLD = [
  ...[
    'obligationId',
    'step',
    'channel',
    'scheduledAt',
    'stage',
    'terms',
    'startsOn',
    'plannedEnd',
    'purpose',
    'beside',
  ],
  ...['effectiveAt', 'effectiveOn', 'endedOn', 'purposeMet', 'firstPaidDay', 'from', 'to', 'secondPersonId', 'leftOn'],
  ...['expiresAt', 'expiredAt', 'batchId', 'why', 'outcome', 'endedEarly', 'reason', 'because', 'unanswered'],
  ...['recipients', 'staffId', 'insteadOf'],
] as const;
const told: ReadonlySet<string> = new Set(TOLD);

function onlyTold(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(onlyTold);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => told.has(name))
      .map(([name, field]) => [name, onlyTold(field)]),
  );
}

/** An event as other systems hear of it. */
export function webhookPayload(event: ToldEvent): WebhookPayload {
  const { streamId, version, eventId, type, at, occurredOn, by, policyVersion } = event;
  return {
    type,
    timestamp: at,
    data: {
      ...{ tenant: event.tenant, placementId: streamId, version, eventId, occurredOn, by, policyVersion },
      ...(onlyTold(event.data) as Readonly<Record<string, unknown>>),
    },
  };
}
