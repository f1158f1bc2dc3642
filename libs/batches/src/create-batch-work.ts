import { parseBatchSubject, type BatchTally } from '@holdfast/contracts';
import { createdId, withTenant } from '@holdfast/event-store';
import type pg from 'pg';
import type { BatchStarter, ClaimedItem, ClaimedPage, OfferNow, Settlement } from './batch.types.js';
import { TALLY, TARGETS } from './targets.sql.js';

/** A batch as whoever works on it sees it. Every call: StoreUnavailableError. */
export interface BatchWork {
  /**
   * Sees to it that the items are on record. A batch that looks for itself takes in what has come since, and what was
   * settled but is still to be done. Null when there is no such batch.
   */
  prepare(tenant: string, subject: string, now: string): Promise<BatchTally | null>;
  /** Takes the next items, those of a page that was broken off first. None when somebody has stopped the batch. */
  claim(tenant: string, subject: string, limit: number): Promise<ClaimedPage>;
  /** Puts on record what came of an item that was taken. */
  settle(tenant: string, subject: string, placementId: string, settlement: Settlement): Promise<void>;
  tally(tenant: string, subject: string): Promise<BatchTally>;
  setPaused(tenant: string, subject: string, paused: boolean): Promise<void>;
  /** The offer on a placement now. */
  offerOn(tenant: string, placementId: string): Promise<OfferNow>;
  /** Whether an item of another batch is in somebody's hands right now. */
  isUnderWay(tenant: string, subject: string, placementId: string): Promise<boolean>;
  /** How an accept-hand-off that a hand-over made has ended; null while it is open. */
  endOfOffer(tenant: string, subject: string, placementId: string): Promise<string | null>;
}

const NOTHING: BatchTally = { total: 0, waiting: 0, done: 0, refused: 0, skipped: 0 };

/** Batches for the worker, read and written under row-level security. */
export function createBatchWork(pool: pg.Pool): BatchWork {
  const one = async <T extends object>(tenant: string, text: string, values: unknown[]): Promise<T | null> =>
    withTenant(pool, tenant, async (client) => (await client.query<T>(text, values)).rows[0] ?? null);

  const tally = async (tenant: string, subject: string): Promise<BatchTally> =>
    (await one<BatchTally>(tenant, `select ${TALLY} from batch_items i where i.subject = $1`, [subject])) ?? NOTHING;

  return {
    tally,
    prepare: async (tenant, subject, now) => {
      const known = await withTenant(pool, tenant, async (client) => prepare(client, tenant, subject, now));
      return known ? tally(tenant, subject) : null;
    },
    claim: async (tenant, subject, limit) => withTenant(pool, tenant, async (client) => claim(client, subject, limit)),
    settle: async (tenant, subject, placementId, settlement) => {
      const code = 'code' in settlement ? settlement.code : null;
      const commandId = 'commandId' in settlement ? settlement.commandId : null;
      await one(
        tenant,
        `update batch_items i set status = $3, code = $4,
           attempts = i.attempts + case when $3 = 'waiting' then 1 else 0 end,
           settled_at = case when $3 = 'waiting' then null else now() end,
           obligation_id = case when $5::uuid is null then i.obligation_id else (
             select e.data->>'obligationId' from events e where e.tenant = i.tenant and e.stream_type = 'placement'
               and e.stream_id = i.placement_id::text and e.command_id = $5::uuid and e.type = 'hand-off-offered') end
         where i.subject = $1 and i.placement_id = $2 and i.status = 'working'`,
        [subject, placementId, settlement.status, code, commandId],
      );
    },
    setPaused: async (tenant, subject, paused) => {
      await one(tenant, 'update batches set paused = $2 where subject = $1', [subject, paused]);
    },
    offerOn: async (tenant, placementId) =>
      (await one<OfferNow>(
        tenant,
        `select s.state->'offer'->>'batchId' as "batchId", s.version from streams s
         where s.stream_type = 'placement' and s.stream_id = $1`,
        [placementId],
      )) ?? { batchId: null, version: 0 },
    isUnderWay: async (tenant, subject, placementId) => {
      const sql = `select status from batch_items where subject = $1 and placement_id = $2 and status = 'working'`;
      return (await one(tenant, sql, [subject, placementId])) !== null;
    },
    endOfOffer: async (tenant, subject, placementId) => {
      const row = await one<{ ended: string | null }>(
        tenant,
        `select case o.status when 'open' then null when 'met' then 'accepted'
           else coalesce(o.ended_because->>'reason', o.status) end as ended
         from batch_items i join obligations o
           on o.tenant = i.tenant and o.placement_id = i.placement_id and o.obligation_id = i.obligation_id
         where i.subject = $1 and i.placement_id = $2`,
        [subject, placementId],
      );
      return row?.ended ?? null;
    },
  };
}

/** @returns whether there is such a batch */
async function prepare(client: pg.PoolClient, tenant: string, subject: string, now: string): Promise<boolean> {
  const parsed = parseBatchSubject(subject);
  if (parsed === null) return false;
  const targets = TARGETS[parsed.kind];
  if (targets !== undefined) {
    await client.query(
      `insert into batches (tenant, subject, kind, batch_id, started_at, detail) values ($1, $2, $3, $4, $5, '{}')
       on conflict (tenant, subject) do nothing`,
      [tenant, subject, parsed.kind, createdId(tenant, 'batch', subject), now],
    );
    await client.query(
      `insert into batch_items as i (tenant, subject, position, placement_id, status, command)
         select current_setting('app.tenant'), $1, row_number() over (order by t.placement_id), t.placement_id,
           'waiting', '{}' from (${targets}) t
       on conflict (tenant, subject, placement_id)
         do update set status = 'waiting', code = null, attempts = 0, round = i.round + 1, settled_at = null
         where i.status not in ('waiting', 'working')`,
      [subject, parsed.about],
    );
  }
  const { rowCount } = await client.query(
    'update batches set prepared_at = coalesce(prepared_at, $2) where subject = $1',
    [subject, now],
  );
  return rowCount === 1;
}

async function claim(client: pg.PoolClient, subject: string, limit: number): Promise<ClaimedPage> {
  const { rows: found } = await client.query<{
    batchId: string;
    startedBy: BatchStarter | null;
    paused: boolean;
    stopped: boolean;
  }>(
    // For update: a batch that is stopped now is either stopped before its next items are taken, or knows of them.
    `select batch_id as "batchId", started_by as "startedBy", paused, stopped from batches where subject = $1 for update`,
    [subject],
  );
  const batch = found[0];
  if (batch === undefined) return { batchId: '', startedBy: null, paused: false, items: [] };
  const { rows: items } = await client.query<ClaimedItem>(
    // Materialised: as a plain subquery it may be run once more for every row, and the limit with it.
    `with t as materialized (
       select placement_id from batch_items
       where subject = $1 and (status = 'working' or (status = 'waiting' and not $3))
       order by status = 'waiting', attempts, position limit $2 for update)
     update batch_items i set status = 'working' from t
     where i.subject = $1 and i.placement_id = t.placement_id
     returning i.placement_id as "placementId", i.command, i.attempts, i.round`,
    [subject, limit, batch.paused || batch.stopped],
  );
  const { batchId, startedBy, paused } = batch;
  return { batchId, startedBy, paused, items };
}
