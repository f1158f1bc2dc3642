import type pg from 'pg';
import type { CommandResult, OutboxEntry, RowBatch, StoredEvent, StreamType } from '../types.js';
import { withTenant } from '../with-tenant.js';
import { copyInto, copyLine } from './copy-text.js';
import { bumpStampSql, commandsSql, outboxSql, rowsSql, stagingSql, takeStreamsSql } from './import.sql.js';

/** A whole stream ready to be imported: its events from version 1 on, as `prepareEvents` gave them, and what they make. */
export interface PreparedStream extends StreamKey {
  readonly events: readonly StoredEvent[];
  /** The fold of the events. */
  readonly state: unknown;
  readonly settledVersion: number;
  readonly commands: readonly {
    readonly commandId: string;
    readonly bodyHmac: string | null;
    readonly result: CommandResult;
  }[];
  /** Read-model rows after the last event. */
  readonly rows: RowBatch;
  readonly outbox?: readonly OutboxEntry[];
}

/** What is copied into the record of one tenant. */
export interface CopyEventsOptions {
  readonly tenant: string;
  readonly streams: Iterable<PreparedStream> | AsyncIterable<PreparedStream>;
  /** Whether staff, teams or policies are among them (bumps the registers stamp once a batch). */
  readonly touchesRegisters?: boolean;
  /** Told after each committed batch. */
  readonly onProgress?: (done: CopyEventsResult) => void;
}

/** Names a stream within a tenant. */
export interface StreamKey {
  readonly streamType: StreamType;
  readonly streamId: string;
}

/** What has been written so far. */
export interface CopyEventsResult {
  /** Events written. */
  readonly events: number;
  /** The streams that are new, batch after batch. */
  readonly newStreams: readonly StreamKey[];
  /** Streams that were there already: nothing of theirs was written. */
  readonly skipped: number;
}

/** A batch is committed when it holds this many of either. */
const BATCH_EVENTS = 5_000;
const BATCH_STREAMS = 1_000;

/**
 * Imports whole streams by COPY: events, state, command results, read-model rows and news of a stream in one transaction, a
 * few thousand events each. A stream that is there already is left as it is, so a second run changes nothing.
 * @param pool of the import role; give it a statement timeout of a minute or so, a batch is a few large statements
 * @throws StoreUnavailableError when PostgreSQL cannot be reached; batches told to `onProgress` are kept
 */
export async function copyEvents(pool: pg.Pool, options: CopyEventsOptions): Promise<CopyEventsResult> {
  const newStreams: StreamKey[] = [];
  let events = 0;
  let skipped = 0;
  for await (const batch of batches(options.streams)) {
    const taken = await writeBatch(pool, options, batch);
    const isNew = new Set(taken.map(nameOf));
    newStreams.push(...taken);
    for (const stream of batch) {
      if (isNew.has(nameOf(stream))) events += stream.events.length;
      else skipped += 1;
    }
    options.onProgress?.({ events, newStreams, skipped });
  }
  return { events, newStreams, skipped };
}

function nameOf({ streamType, streamId }: StreamKey): string {
  return `${streamType}/${streamId}`;
}

async function* batches(
  streams: Iterable<PreparedStream> | AsyncIterable<PreparedStream>,
): AsyncGenerator<readonly PreparedStream[]> {
  let batch: PreparedStream[] = [];
  let events = 0;
  for await (const stream of streams) {
    batch.push(stream);
    events += stream.events.length;
    if (events >= BATCH_EVENTS || batch.length >= BATCH_STREAMS) {
      yield batch;
      batch = [];
      events = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

async function writeBatch(
  pool: pg.Pool,
  { tenant, touchesRegisters = false }: CopyEventsOptions,
  batch: readonly PreparedStream[],
): Promise<readonly StreamKey[]> {
  return withTenant(pool, tenant, async (client) => {
    await client.query(stagingSql);
    await copyInto(client, 'staged_streams', STREAM_COLUMNS, batch.map(streamLine));
    const { rows: taken } = await client.query<StreamKey>(takeStreamsSql, [tenant]);
    const isNew = new Set(taken.map(nameOf));
    const fresh = batch.filter((stream) => isNew.has(nameOf(stream)));
    if (fresh.length === 0) return taken;
    const lines = fresh.flatMap((stream) => stream.events.map((event) => eventLine(tenant, event)));
    await copyInto(client, 'events', EVENT_COLUMNS, lines);
    await client.query(commandsSql, [tenant, JSON.stringify(fresh.flatMap((stream) => stream.commands))]);
    const rows = mergeRows(fresh);
    if (rows !== null) await client.query(rowsSql, [tenant, rows]);
    const outbox = fresh.flatMap((stream) => stream.outbox ?? []);
    if (outbox.length > 0) await client.query(outboxSql, [tenant, JSON.stringify(outbox)]);
    if (touchesRegisters) await client.query(bumpStampSql, [tenant]);
    return taken;
  });
}

/** The rows of all streams as apply_rows takes them (JSON); null when there are none. */
function mergeRows(streams: readonly PreparedStream[]): string | null {
  const merged: Record<string, unknown[]> = {};
  for (const { rows } of streams) {
    for (const [table, bodies] of Object.entries(rows)) (merged[table] ??= []).push(...bodies);
  }
  return Object.keys(merged).length === 0 ? null : JSON.stringify(merged);
}

const STREAM_COLUMNS = ['stream_type', 'stream_id', 'version', 'settled_version', 'head_hash', 'state'] as const;

function streamLine({ streamType, streamId, events, settledVersion, state }: PreparedStream): string {
  const last = events.at(-1);
  if (last === undefined) throw new TypeError('A stream to import has at least one event.');
  return copyLine([streamType, streamId, last.version, settledVersion, last.hash, JSON.stringify(state)]);
}

const EVENT_COLUMNS = [
  'tenant',
  'stream_type',
  'stream_id',
  'version',
  'event_id',
  'command_id',
  'type',
  'data',
  'at',
  'occurred_on',
  'by',
  'policy_version',
  'prev_hash',
  'hash',
] as const;

function eventLine(tenant: string, event: StoredEvent): string {
  // The import role is not held by row-level security, so this is.
  if (event.tenant !== tenant) throw new TypeError('An event of another tenant is among those to import.');
  return copyLine([
    event.tenant,
    event.streamType,
    event.streamId,
    event.version,
    event.eventId,
    event.commandId,
    event.type,
    JSON.stringify(event.data),
    event.at,
    event.occurredOn,
    JSON.stringify(event.by),
    event.policyVersion,
    event.prevHash,
    event.hash,
  ]);
}
