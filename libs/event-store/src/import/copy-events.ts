import type pg from 'pg';
import type { CommandResult, OutboxEntry, RowBatch, StoredEvent, StreamType } from '../types.js';
import { withTenant } from '../with-tenant.js';
import { copyInto, copyLine } from './copy-text.js';
import { bumpStampSql, stagingSql, takeRestSql, takeStreamsSql } from './staging.sql.js';

/** A whole stream ready to be imported: its events from version 1 on, as `prepareEvents` gave them, and what they make. */
export interface PreparedStream {
  readonly streamType: StreamType;
  readonly streamId: string;
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

export interface CopyEventsOptions {
  readonly tenant: string;
  readonly streams: Iterable<PreparedStream> | AsyncIterable<PreparedStream>;
  /** Whether staff, teams or policies are among them (bumps the registers stamp once a batch). */
  readonly touchesRegisters?: boolean;
  /** Told after each committed batch. */
  readonly onProgress?: (done: CopyEventsResult) => void;
}

export interface CopyEventsResult {
  /** Events written. */
  readonly events: number;
  /** Ids of the streams that are new, in the order of the batches. */
  readonly newStreams: readonly string[];
  /** Streams that were there already: nothing of theirs was written. */
  readonly skipped: number;
}

/** A batch is committed when it holds this many of either. */
const BATCH_EVENTS = 5_000;
const BATCH_STREAMS = 1_000;

/**
 * Imports whole streams by COPY: events, state, command results, read-model rows and news of a stream in one transaction, a
 * few thousand events each. A stream that is there already is left as it is, so a second run changes nothing.
 * @param pool of the import role
 * @throws StoreUnavailableError when PostgreSQL cannot be reached; batches told to `onProgress` are kept
 */
export async function copyEvents(pool: pg.Pool, options: CopyEventsOptions): Promise<CopyEventsResult> {
  const newStreams: string[] = [];
  let events = 0;
  let skipped = 0;
  for await (const batch of batches(options.streams)) {
    const taken = await writeBatch(pool, options, batch);
    const isNew = new Set(taken);
    newStreams.push(...taken);
    for (const stream of batch) {
      if (isNew.has(stream.streamId)) events += stream.events.length;
      else skipped += 1;
    }
    options.onProgress?.({ events, newStreams, skipped });
  }
  return { events, newStreams, skipped };
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
): Promise<readonly string[]> {
  return withTenant(pool, tenant, async (client) => {
    await client.query(stagingSql);
    await stage(client, batch);
    const { rows } = await client.query<{ stream_id: string }>(takeStreamsSql, [tenant]);
    if (rows.length > 0) {
      for (const sql of takeRestSql) await client.query(sql, [tenant]);
      if (touchesRegisters) await client.query(bumpStampSql, [tenant]);
    }
    return rows.map((row) => row.stream_id);
  });
}

async function stage(client: pg.ClientBase, batch: readonly PreparedStream[]): Promise<void> {
  const streams: string[] = [];
  const events: string[] = [];
  const commands: string[] = [];
  const rows: string[] = [];
  const outbox: string[] = [];
  for (const stream of batch) {
    const key = [stream.streamType, stream.streamId] as const;
    const last = stream.events.at(-1);
    if (last === undefined) throw new TypeError('A stream to import has at least one event.');
    streams.push(copyLine([...key, last.version, stream.settledVersion, last.hash, JSON.stringify(stream.state)]));
    for (const event of stream.events) events.push(eventLine(event));
    for (const { commandId, bodyHmac, result } of stream.commands) {
      commands.push(copyLine([...key, commandId, bodyHmac, JSON.stringify(result)]));
    }
    for (const [table, bodies] of Object.entries(stream.rows)) {
      for (const body of bodies) rows.push(copyLine([...key, table, JSON.stringify(body)]));
    }
    for (const { kind, placementId, version, delaySeconds } of stream.outbox ?? []) {
      outbox.push(copyLine([...key, kind, placementId, version, delaySeconds]));
    }
  }
  const key = ['stream_type', 'stream_id'];
  await copyInto(client, 'staged_streams', [...key, 'version', 'settled_version', 'head_hash', 'state'], streams);
  await copyInto(client, 'staged_events', EVENT_COLUMNS, events);
  await copyInto(client, 'staged_commands', [...key, 'command_id', 'body_hmac', 'result'], commands);
  await copyInto(client, 'staged_rows', [...key, 'table_name', 'row_body'], rows);
  await copyInto(client, 'staged_outbox', [...key, 'kind', 'placement_id', 'version', 'delay_seconds'], outbox);
}

const EVENT_COLUMNS = [
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

function eventLine(event: StoredEvent): string {
  return copyLine([
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
