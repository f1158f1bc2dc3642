import type { Instant } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** How far a message has come. */
export interface Delivery {
  readonly messageId: string;
  readonly channel: 'mail' | 'webhook';
  /** The recipient's staff id (or `fallback`), or the webhook's id. */
  readonly targetId: string;
  readonly status: 'pending' | 'delivered' | 'failed';
  readonly attempts: number;
  /** What went wrong the last time, as a code, e.g. `SMTP_451`; null when nothing did. */
  readonly lastError: string | null;
  readonly firstAttemptAt: Instant;
  readonly lastAttemptAt: Instant;
  readonly deliveredAt: Instant | null;
}

/** A message that is being tried, and by which way to whom. */
export type Tried = Pick<Delivery, 'messageId' | 'channel' | 'targetId'>;

/** The receipts. Every write may be repeated. All throw StoreUnavailableError when PostgreSQL cannot be reached. */
export interface Receipts {
  /** Counts a try; false when it has been delivered before: then nothing is to be sent. */
  begin(tenant: string, tried: Tried): Promise<boolean>;
  delivered(tenant: string, messageId: string): Promise<void>;
  /** This try failed; another follows. `code` is cut down to letters, digits, `_` and `-`. */
  erred(tenant: string, messageId: string, code: string): Promise<void>;
  /** Given up. One that was never tried (no address) is noted too. */
  failed(tenant: string, tried: Tried, code: string): Promise<void>;
  /** What became of these messages; those that were never tried are left out. */
  deliveriesOf(tenant: string, messageIds: readonly string[]): Promise<readonly Delivery[]>;
}

const beginSql = `
insert into message_deliveries as d
  (tenant, message_id, channel, target_id, status, attempts, first_attempt_at, last_attempt_at)
  values ($1, $2, $3, $4, 'pending', 1, now(), now())
  on conflict (tenant, message_id) do update set attempts = d.attempts + 1, last_attempt_at = now()
    where d.status <> 'delivered'
  returning 1`;

const failedSql = `
insert into message_deliveries as d
  (tenant, message_id, channel, target_id, status, attempts, last_error, first_attempt_at, last_attempt_at)
  values ($1, $2, $3, $4, 'failed', 0, $5, now(), now())
  on conflict (tenant, message_id) do update set status = 'failed', last_error = coalesce(d.last_error, excluded.last_error)
    where d.status <> 'delivered'`;

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
    begin: async (tenant, { messageId, channel, targetId }) =>
      (await run(tenant, beginSql, [tenant, messageId, channel, targetId])).length > 0,
    delivered: async (tenant, messageId) => {
      const sql = `update message_deliveries set status = 'delivered', delivered_at = coalesce(delivered_at, now()),
        last_error = null where message_id = $1`;
      await run(tenant, sql, [messageId]);
    },
    erred: async (tenant, messageId, code) => {
      const sql = `update message_deliveries set last_error = $2 where message_id = $1 and status = 'pending'`;
      await run(tenant, sql, [messageId, codeOf(code)]);
    },
    failed: async (tenant, { messageId, channel, targetId }, code) => {
      await run(tenant, failedSql, [tenant, messageId, channel, targetId, codeOf(code)]);
    },
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
