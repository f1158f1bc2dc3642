import { parseBatchSubject, type BatchKind, type BatchTally } from '@holdfast/contracts';
import type { Day } from '@holdfast/domain';
import { createdId, withTenant } from '@holdfast/event-store';
import type pg from 'pg';
import type { BatchEntry, HandOverCreated, HandOverEntry, Load, NewBatch, NewHandOver } from './batch.types.js';
import { readHandOver, readLoads } from './hand-overs.queries.js';
import { insertHandOver, stopAndUndo } from './hand-overs.sql.js';
import { TALLY } from './targets.sql.js';

/** Batches as people see them: asked for, looked at, stopped. Every call: StoreUnavailableError. */
export interface Batches {
  /** Puts a batch on record and its news into the outbox. Asked for again, it looks once more for what is to be done. */
  request(tenant: string, batch: NewBatch): Promise<void>;
  /** A batch and how far it is; null when there is none. */
  find(tenant: string, subject: string): Promise<BatchEntry | null>;
  /** The latest first. */
  list(tenant: string, limit: number): Promise<readonly BatchEntry[]>;
  /**
   * Puts news of every batch that is not done into the outbox: what runs looks again, what was lost with its Temporal is
   * started again. Answers how many.
   */
  wake(tenant: string): Promise<number>;
  /** Stops it for the time being, or lets it go on. False when there is no such batch. */
  setPaused(tenant: string, subject: string, paused: boolean): Promise<boolean>;
  /** Whether this very hand-over is on record already; one of the same id with another body is not the same. */
  isRepeated(tenant: string, id: string, bodyHmac: string): Promise<boolean>;
  createHandOver(tenant: string, handOver: NewHandOver): Promise<HandOverCreated>;
  /** Ends a hand-over and withdraws every offer of it that nobody has accepted. False when there is none. */
  undoHandOver(tenant: string, id: string, undo: Omit<NewBatch, 'subject'>): Promise<boolean>;
  handOver(tenant: string, id: string): Promise<HandOverEntry | null>;
  /** What each of these people has to do, in the order given. */
  loads(tenant: string, staffIds: readonly string[], today: Day): Promise<readonly Load[]>;
  /** Open placements that a person owns, the oldest first. */
  openPlacementsOf(tenant: string, staffIds: readonly string[]): Promise<readonly string[]>;
}

interface EntryRow {
  readonly subject: string;
  readonly kind: BatchKind;
  readonly startedBy: string | null;
  readonly startedAt: Date;
  readonly prepared: boolean;
  readonly paused: boolean;
  readonly stopped: boolean;
}

const ENTRIES = `
  select b.subject, b.kind, b.started_by->>'staffId' as "startedBy", b.started_at as "startedAt",
    b.prepared_at is not null as prepared, b.paused, b.stopped, t.*
  from batches b left join lateral (
    select ${TALLY} from batch_items i where i.tenant = b.tenant and i.subject = b.subject) t on true`;

/** Batches for the api and the command line, read and written under row-level security. */
export function createBatches(pool: pg.Pool): Batches {
  const inTenant = async <T>(tenant: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
    withTenant(pool, tenant, work);

  return {
    request: async (tenant, batch) =>
      inTenant(tenant, async (client) => {
        const kind = parseBatchSubject(batch.subject)?.kind;
        if (kind === undefined) throw new TypeError('No batch is known by this subject.');
        await client.query(
          `insert into batches (tenant, subject, kind, batch_id, started_by, started_at, detail)
           values ($1, $2, $3, $4, $5, $6, '{}') on conflict (tenant, subject) do nothing`,
          [
            tenant,
            batch.subject,
            kind,
            createdId(tenant, 'batch', batch.subject),
            batch.startedBy === null ? null : JSON.stringify(batch.startedBy),
            batch.startedAt,
          ],
        );
        await tellOfBatch(client, tenant, batch.subject);
      }),
    find: async (tenant, subject) => inTenant(tenant, async (client) => findEntry(client, subject)),
    list: async (tenant, limit) =>
      inTenant(tenant, async (client) => {
        const sql = `${ENTRIES} order by b.started_at desc, b.subject limit $1`;
        const { rows } = await client.query<EntryRow & BatchTally>(sql, [limit]);
        return rows.map(entryOf);
      }),
    wake: async (tenant) =>
      inTenant(tenant, async (client) => {
        // A leave may lie ahead, with nothing to do yet. An adoption that is done must not undo a later one.
        const { rowCount } = await client.query(
          `insert into outbox (tenant, kind, subject, version, send_after)
           select b.tenant, 'batch', b.subject, 0, now() from batches b
           where b.kind = 'owner-left' or exists (
             select from batch_items i
             where i.tenant = b.tenant and i.subject = b.subject and i.status in ('waiting', 'working'))`,
        );
        return rowCount ?? 0;
      }),
    setPaused: async (tenant, subject, paused) =>
      inTenant(tenant, async (client) => {
        const sql = 'update batches set paused = $2 where subject = $1';
        const { rowCount } = await client.query(sql, [subject, paused]);
        if (rowCount === 0) return false;
        await tellOfBatch(client, tenant, subject);
        return true;
      }),
    isRepeated: async (tenant, id, bodyHmac) =>
      inTenant(tenant, async (client) => {
        const sql = 'select from batches where subject = $1 and body_hmac = $2';
        return (await client.query(sql, [`hand-over/${id}`, bodyHmac])).rowCount === 1;
      }),
    createHandOver: async (tenant, handOver) =>
      inTenant(tenant, async (client) => {
        const answer = await insertHandOver(client, tenant, handOver);
        if (answer === 'created') await tellOfBatch(client, tenant, `hand-over/${handOver.id}`);
        return answer;
      }),
    undoHandOver: async (tenant, id, undo) =>
      inTenant(tenant, async (client) => {
        const known = await stopAndUndo(client, tenant, id, undo);
        if (known) await tellOfBatch(client, tenant, `hand-over-undo/${id}`);
        return known;
      }),
    handOver: async (tenant, id) =>
      inTenant(tenant, async (client) => {
        const entry = await findEntry(client, `hand-over/${id}`);
        if (entry === null) return null;
        const undo = await findEntry(client, `hand-over-undo/${id}`);
        return { ...entry, ...(await readHandOver(client, id)), undo };
      }),
    loads: async (tenant, staffIds, today) => inTenant(tenant, async (client) => readLoads(client, staffIds, today)),
    openPlacementsOf: async (tenant, staffIds) =>
      inTenant(tenant, async (client) => {
        const { rows } = await client.query<{ id: string }>(
          `select placement_id as id from placements where owner_id = any($1) and stage <> 'closed'
           order by opened_at, placement_id`,
          [staffIds],
        );
        return rows.map(({ id }) => id);
      }),
  };
}

async function findEntry(client: pg.PoolClient, subject: string): Promise<BatchEntry | null> {
  const { rows } = await client.query<EntryRow & BatchTally>(`${ENTRIES} where b.subject = $1`, [subject]);
  return rows[0] === undefined ? null : entryOf(rows[0]);
}

function entryOf(row: EntryRow & BatchTally): BatchEntry {
  const { subject, kind, startedBy, startedAt, prepared, paused, stopped, ...rest } = row;
  const { total, waiting, done, refused, skipped } = rest;
  const tally = { total, waiting, done, refused, skipped };
  return { subject, kind, startedBy, startedAt: startedAt.toISOString(), prepared, paused, stopped, tally };
}

/** The relay starts the batch's process, or tells the one that runs. */
async function tellOfBatch(client: pg.PoolClient, tenant: string, subject: string): Promise<void> {
  await client.query(
    `insert into outbox (tenant, kind, subject, version, send_after) values ($1, 'batch', $2, 0, now())`,
    [tenant, subject],
  );
}
