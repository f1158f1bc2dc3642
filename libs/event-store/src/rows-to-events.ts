import type { StoredEvent, StreamType } from './types.js';

/** A row of `events` as pg gives it. */
export interface EventRow {
  position: string;
  transaction_id: string;
  tenant: string;
  stream_type: StreamType;
  stream_id: string;
  version: number;
  event_id: string;
  command_id: string;
  type: string;
  data: unknown;
  at: Date;
  occurred_on: string;
  by: unknown;
  policy_version: string;
  prev_hash: string;
  hash: string;
}

/** An event's place in the order of all events: `<transaction id>:<position>`. Callers do not look inside. */
export function cursorOf(transactionId: string, position: string): string {
  return `${transactionId}:${position}`;
}

/** @throws TypeError for anything but '0' or a `position` the store gave */
export function parseCursor(cursor: string): { transactionId: string; position: string } {
  if (cursor === '0') return { transactionId: '0', position: '0' };
  const match = /^(\d{1,20}):(\d{1,19})$/.exec(cursor);
  if (match === null) throw new TypeError(`'0' or the position of an event is expected.`);
  return { transactionId: match[1] as string, position: match[2] as string };
}

export function toStoredEvent(row: EventRow): StoredEvent {
  return {
    position: cursorOf(row.transaction_id, row.position),
    tenant: row.tenant,
    streamType: row.stream_type,
    streamId: row.stream_id,
    version: row.version,
    eventId: row.event_id,
    commandId: row.command_id,
    type: row.type,
    data: row.data,
    at: row.at.toISOString(),
    occurredOn: row.occurred_on,
    by: row.by,
    policyVersion: row.policy_version,
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}
