import type { Instant } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** How far a message has come. */
export interface Delivery {
  readonly messageId: string;
  readonly channel: 'mail' | 'webhook';
  /** The recipient's staff id (or `fallback`), or the webhook's id. */
  readonly targetId: string;
  /** `dropped`: nothing was to be sent any more (silenced, no longer owed, a death). */
  readonly status: 'pending' | 'delivered' | 'failed' | 'dropped';
  readonly attempts: number;
  /** What went wrong the last time, as a code, e.g. `SMTP_451`; null when nothing did. */
  readonly lastError: string | null;
  readonly firstAttemptAt: Instant;
  readonly lastAttemptAt: Instant;
  readonly deliveredAt: Instant | null;
}

/** A message that is being tried, and by which way to whom. */
export interface Tried extends Pick<Delivery, 'messageId' | 'channel' | 'targetId'> {
  /** The mail that carries it with others. Absent: it goes alone. */
  readonly bundle?: string;
}

/** Messages to one person that go as one mail. */
export interface TriedBundle {
  readonly bundle: string;
  readonly targetId: string;
  readonly messageIds: readonly string[];
}

/** The receipts. Every write may be repeated. All throw StoreUnavailableError when PostgreSQL cannot be reached. */
export interface Receipts {
  /** Counts a try; false when it has been delivered before, or another mail carries it: then nothing is to be sent. */
  begin(tenant: string, tried: Tried): Promise<boolean>;
  /** Counts a try of each; answers those that this mail is to carry. What goes alone or by another mail is left out. */
  beginBundle(tenant: string, tried: TriedBundle): Promise<readonly string[]>;
  delivered(tenant: string, messageIds: string | readonly string[]): Promise<void>;
  /** This try failed; another follows. `code` is cut down to letters, digits, `_` and `-`. */
  erred(tenant: string, messageIds: string | readonly string[], code: string): Promise<void>;
  /** Nothing is to be sent any more. What was delivered or given up stays so. */
  dropped(tenant: string, tried: Tried): Promise<void>;
  /** Given up; false when it was not (delivered, dropped, or carried by another mail). One never tried is noted too. */
  failed(tenant: string, tried: Tried, code: string): Promise<boolean>;
  /** What became of these messages; those that were never tried are left out. */
  deliveriesOf(tenant: string, messageIds: readonly string[]): Promise<readonly Delivery[]>;
}

const beginSql = `
insert into message_deliveries as d
  (tenant, message_id, channel, target_id, status, attempts, first_attempt_at, last_attempt_at, bundle)
  select $1, message_id, $3, $4, 'pending', 1, now(), now(), $5 from unnest($2::text[]) as m(message_id)
  order by message_id
  on conflict (tenant, message_id) do update set attempts = d.attempts + 1, last_attempt_at = now()
    where d.status not in ('delivered', 'dropped') and d.bundle is not distinct from excluded.bundle
  returning message_id as "messageId"`;

const droppedSql = `
insert into message_deliveries as d
  (tenant, message_id, channel, target_id, status, attempts, first_attempt_at, last_attempt_at, bundle)
  values ($1, $2, $3, $4, 'dropped', 0, now(), now(), $5)
  on conflict (tenant, message_id) do update set status = 'dropped', last_error = null
    where d.status = 'pending' and d.bundle is not distinct from excluded.bundle`;

const failedSql = `
insert into message_deliveries as d
  (tenant, message_id, channel, target_id, status, attempts, last_error, first_attempt_at, last_attempt_at, bundle)
  values ($1, $2, $3, $4, 'failed', 0, $6, now(), now(), $5)
  on conflict (tenant, message_id) do update set status = 'failed', last_error = coalesce(d.last_error, excluded.last_error)
    where d.status not in ('delivered', 'dropped') and d.bundle is not distinct from excluded.bundle
  returning 1`;

const listSql = `
select message_id as "messageId", channel, target_id as "targetId", status, attempts, last_error as "lastError",
  to_json(first_attempt_at) as "firstAttemptAt", to_json(last_attempt_at) as "lastAttemptAt",
  to_json(delivered_at) as "deliveredAt"
from message_deliveries where message_id = any($1) order by message_id`;

/** A code as a receipt keeps it. */
function codeOf(code: string): string {
  return code.replaceAll(/[^A-Za-z0-9_-]/g, '').slice(0, 60) || 'UNKNOWN';
}

const instant = <T extends string | null>(value: T): T => (value === null ? null : new Date(value).toISOString()) as T;

/** Receipts on the application's pool. */
export function createReceipts(pool: Pool): Receipts {
  const run = async <T extends object>(tenant: string, text: string, values: readonly unknown[]): Promise<T[]> =>
    withTenant(pool, tenant, async (client) => (await client.query<T>(text, [...values])).rows);
  return {
    begin: async (tenant, { messageId, channel, targetId, bundle }) =>
      (await run(tenant, beginSql, [tenant, [messageId], channel, targetId, bundle ?? null])).length > 0,
    beginBundle: async (tenant, { bundle, targetId, messageIds }) => {
      const begun = await run<Tried>(tenant, beginSql, [tenant, messageIds, 'mail', targetId, bundle]);
      return begun.map(({ messageId }) => messageId);
    },
    delivered: async (tenant, messageIds) => {
      const sql = `update message_deliveries set status = 'delivered', delivered_at = coalesce(delivered_at, now()),
        last_error = null where message_id = any($1)`;
      await run(tenant, sql, [[messageIds].flat()]);
    },
    erred: async (tenant, messageIds, code) => {
      const sql = `update message_deliveries set last_error = $2 where message_id = any($1) and status = 'pending'`;
      await run(tenant, sql, [[messageIds].flat(), codeOf(code)]);
    },
    dropped: async (tenant, { messageId, channel, targetId, bundle }) => {
      await run(tenant, droppedSql, [tenant, messageId, channel, targetId, bundle ?? null]);
    },
    failed: async (tenant, { messageId, channel, targetId, bundle }, code) =>
      (await run(tenant, failedSql, [tenant, messageId, channel, targetId, bundle ?? null, codeOf(code)])).length > 0,
    deliveriesOf: async (tenant, messageIds) => {
      if (messageIds.length === 0) return [];
      return (await run<Delivery>(tenant, listSql, [messageIds])).map((row) => ({
        ...row,
        firstAttemptAt: instant(row.firstAttemptAt),
        lastAttemptAt: instant(row.lastAttemptAt),
        deliveredAt: instant(row.deliveredAt),
      }));
    },
  };
}
