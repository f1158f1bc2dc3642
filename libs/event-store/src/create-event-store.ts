import { RuleViolation } from '@holdfast/domain';
import pg from 'pg';
import { NO_HASH, prepareEvents } from './chain/prepare-events.js';
import { parseCursor, toStoredEvent, type EventRow } from './rows-to-events.js';
import type { AppendAnswer, AppendRequest, CommandResult, EventStore, LoadedStream, StreamHistory } from './types.js';
import { instantOfJson } from './written-instants.js';
import { asStoreError } from './unavailable.js';
import { checkTenant } from './with-tenant.js';

/** Raised by append_events when the command was carried out before although the expected version is right. */
const CARRIED_OUT_BEFORE = 'HF001';
/** Raised by the database for a case of a citizen whose personal data is erased. */
const OF_AN_ERASED = 'HF002';
/** Two transactions that waited for each other: deciding again settles it. */
const RACES = new Set(['40P01', '40001']);

const statements = {
  load: { name: 'hf_load', text: 'select * from load_stream($1, $2, $3, $4)' },
  append: {
    name: 'hf_append',
    text: 'select * from append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)',
  },
  history: { name: 'hf_history', text: 'select * from stream_history($1, $2, $3, $4)' },
  readStream: { name: 'hf_read_stream', text: 'select * from read_stream($1, $2, $3, $4, $5)' },
  readAll: { name: 'hf_read_all', text: 'select * from read_all($1, $2, $3, $4)' },
  forgetOutbox: { name: 'hf_forget_outbox', text: 'select forget_outbox($1, $2)' },
} as const;

const DATE_OID: number = pg.types.builtins.DATE;
const asText = (value: string): string => value;
/** Days stay text; everything else as pg reads it. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE_OID ? asText : (pg.types.getTypeParser(oid, format) as (value: string) => unknown),
};

interface LoadRow {
  state: unknown;
  version: number | null;
  head_hash: string | null;
  settled_version: number | null;
  stamp: string | null;
  remembered: boolean;
  body_hmac: string | null;
  result: unknown;
}

interface HistoryRow {
  state: unknown;
  version: number | null;
  stamp: string | null;
  events: { at: string }[] | null;
}

interface AppendRow {
  answer: 'appended' | 'repeated' | 'key-reused' | 'conflict';
  remembered: CommandResult | null;
  outbox_ids: string[] | null;
}

/**
 * The event store on a pool of the application role. Each call is one round trip with a named prepared statement, and one
 * transaction. Every call throws StoreUnavailableError when PostgreSQL cannot be reached or did not answer.
 */
export function createEventStore(pool: pg.Pool): EventStore {
  const run = async <R extends pg.QueryResultRow>(
    statement: { name: string; text: string },
    values: unknown[],
  ): Promise<R[]> => {
    try {
      return (await pool.query<R>({ ...statement, values, types })).rows;
    } catch (error) {
      throw asStoreError(error);
    }
  };

  const load: EventStore['load'] = async (tenant, streamType, streamId, commandId) => {
    const rows = await run<LoadRow>(statements.load, [checkTenant(tenant), streamType, streamId, commandId ?? null]);
    return toLoadedStream(rows[0] as LoadRow);
  };

  const append: EventStore['append'] = async (request) => {
    checkTenant(request.tenant);
    if (request.events.length === 0)
      throw new TypeError('Nothing to append: a command without events is not recorded.');
    const prepared = prepareEvents(request);
    const rows = request.rows(prepared.events);
    const values = [
      request.tenant,
      request.streamType,
      request.streamId,
      request.expectedVersion,
      request.headHash,
      prepared.version,
      prepared.headHash,
      request.settledVersion,
      JSON.stringify(request.state),
      request.commandId,
      request.bodyHmac,
      JSON.stringify(prepared.result),
      prepared.json,
      Object.keys(rows).length === 0 ? null : JSON.stringify(rows),
      request.outbox.length === 0 ? null : JSON.stringify(request.outbox),
      request.touchesRegisters === true,
    ];
    try {
      const [row] = await run<AppendRow>(statements.append, values);
      return toAnswer(row as AppendRow, prepared.result);
    } catch (error) {
      const code = (error as { code?: string } | null)?.code;
      if (code === CARRIED_OUT_BEFORE)
        return remembered(request, await load(request.tenant, request.streamType, request.streamId, request.commandId));
      if (code !== undefined && RACES.has(code)) return { kind: 'conflict' };
      if (code === OF_AN_ERASED) throw new RuleViolation('ERASED', 'The citizen of this case is erased.');
      throw error;
    }
  };

  return {
    load,
    append,
    history: async (tenant, streamType, streamId, until) => {
      const rows = await run<HistoryRow>(statements.history, [
        checkTenant(tenant),
        streamType,
        streamId,
        until ?? null,
      ]);
      return toHistory(rows[0] as HistoryRow);
    },
    readStream: async (tenant, streamType, streamId, until) => {
      const values = [checkTenant(tenant), streamType, streamId, until?.version ?? null, until?.at ?? null];
      return (await run<EventRow>(statements.readStream, values)).map(toStoredEvent);
    },
    readAll: async (tenant, afterPosition, limit) => {
      const { transactionId, position } = parseCursor(afterPosition);
      const values = [checkTenant(tenant), transactionId, position, limit];
      return (await run<EventRow>(statements.readAll, values)).map(toStoredEvent);
    },
    forgetOutbox: async (tenant, ids) => {
      if (ids.length > 0) await run(statements.forgetOutbox, [checkTenant(tenant), ids]);
    },
  };
}

function toLoadedStream(row: LoadRow): LoadedStream {
  return {
    state: row.state,
    version: row.version ?? 0,
    headHash: row.head_hash ?? NO_HASH,
    settledVersion: row.settled_version ?? 0,
    registersStamp: row.stamp ?? '0',
    remembered: row.remembered ? { bodyHmac: row.body_hmac, result: row.result } : null,
  };
}

/** The instants of the events are made ours in place: they have just been read. */
function toHistory({ state, version, stamp, events }: HistoryRow): StreamHistory {
  for (const event of events ?? []) event.at = instantOfJson(event.at);
  const told = (events ?? []) as unknown as StreamHistory['events'];
  return { state, version: version ?? 0, registersStamp: stamp ?? '0', events: told };
}

function toAnswer(row: AppendRow, result: CommandResult): AppendAnswer {
  switch (row.answer) {
    case 'appended':
      return { kind: 'appended', result, outboxIds: row.outbox_ids ?? [] };
    case 'repeated':
      return { kind: 'repeated', result: row.remembered as CommandResult };
    case 'key-reused':
    case 'conflict':
      return { kind: row.answer };
  }
}

/** The same command was carried out meanwhile (or on another stream): its answer stands. */
function remembered(request: AppendRequest, loaded: LoadedStream): AppendAnswer {
  if (loaded.remembered === null) return { kind: 'conflict' };
  if (loaded.remembered.bodyHmac !== request.bodyHmac) return { kind: 'key-reused' };
  return { kind: 'repeated', result: loaded.remembered.result as CommandResult };
}
