import { hash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { eventIdOf } from '../ids.js';
import type { CommandResult, NewEvent, StoredEvent, StreamType } from '../types.js';

/** The `prevHash` of a stream's first event, and the head hash of a stream that is not there. */
export const NO_HASH = '0'.repeat(64);

/**
 * The bytes under an event's hash: RFC 8785 (JSON Canonicalization Scheme) in UTF-8 of one object with exactly these
 * members: `at` (RFC 3339 UTC with milliseconds), `by`, `commandId`, `data`, `eventId`, `occurredOn` (YYYY-MM-DD),
 * `policyVersion`, `prevHash`, `streamId`, `streamType`, `tenant`, `type`, `version`. That is every stored column but
 * position and transaction id, which say when the store wrote it and not what happened. `hash` is the SHA-256 of these
 * bytes in lower-case hex; `prevHash` is the hash of the event before it in its stream, 64 zeros for the first.
 */
export function canonicalEvent(event: Omit<StoredEvent, 'hash' | 'position'>): string {
  return canonicalize({
    at: event.at,
    by: event.by,
    commandId: event.commandId,
    data: event.data,
    eventId: event.eventId,
    occurredOn: event.occurredOn,
    policyVersion: event.policyVersion,
    prevHash: event.prevHash,
    streamId: event.streamId,
    streamType: event.streamType,
    tenant: event.tenant,
    type: event.type,
    version: event.version,
  });
}

/** The hash an event must carry: SHA-256 (hex) of its canonical bytes. */
export function hashOf(event: Omit<StoredEvent, 'hash' | 'position'>): string {
  return sha256(canonicalEvent(event));
}

/** New events of one command, and the end of the stream they follow. */
export interface EventsToPrepare {
  readonly tenant: string;
  readonly streamType: StreamType;
  readonly streamId: string;
  /** The version and head hash of the stream before these events: 0 and `NO_HASH` for a new one. */
  readonly expectedVersion: number;
  readonly headHash: string;
  readonly commandId: string;
  readonly events: readonly NewEvent[];
}

/** Events with everything the store keeps of them, ready to be written. */
export interface PreparedEvents {
  /** With ids, versions and hashes; `position` is empty until they are in the store. */
  readonly events: readonly StoredEvent[];
  readonly version: number;
  readonly headHash: string;
  readonly result: CommandResult;
  /** The events as one JSON array of canonical objects with their hash: what goes to the database. */
  readonly json: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Gives new events their ids, versions and hashes. Pure: append and import use it alike.
 * @throws TypeError when the command id is no lower-case UUID, an `at` no instant or an `occurredOn` no day
 */
export function prepareEvents(input: EventsToPrepare): PreparedEvents {
  if (!UUID.test(input.commandId)) throw new TypeError('A command id is a UUID in lower case.');
  const { tenant, streamType, streamId, commandId } = input;
  const events: StoredEvent[] = [];
  const texts: string[] = [];
  let version = input.expectedVersion;
  let prevHash = input.headHash;
  for (const { type, data, at, occurredOn, by, policyVersion } of input.events) {
    checkDates(type, at, occurredOn);
    version += 1;
    const eventId = eventIdOf(commandId, version - input.expectedVersion);
    const body = {
      tenant,
      streamType,
      streamId,
      version,
      eventId,
      commandId,
      type,
      data,
      at,
      occurredOn,
      by,
      policyVersion,
      prevHash,
    };
    const text = canonicalEvent(body);
    const hash = sha256(text);
    events.push({ position: '', ...body, hash });
    texts.push(`${text.slice(0, -1)},"hash":"${hash}"}`);
    prevHash = hash;
  }
  const result = {
    id: streamId,
    version,
    events: events.map(({ eventId, type, at }) => ({ eventId, type, at })),
  };
  return { events, version, headHash: prevHash, result, json: `[${texts.join(',')}]` };
}

function checkDates(type: string, at: string, occurredOn: string): void {
  const ms = Date.parse(at);
  if (Number.isNaN(ms) || new Date(ms).toISOString() !== at) {
    throw new TypeError(`Event ${type}: "at" is an instant as Date.toISOString() writes it.`);
  }
  if (!DAY.test(occurredOn)) throw new TypeError(`Event ${type}: "occurredOn" is a day (YYYY-MM-DD).`);
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
