import type pg from 'pg';
import type { OutboxKind } from './types.js';
import { guardAvailability } from './unavailable.js';

/** News whose time has come, lent to one relay for a while. */
export interface DueNews {
  readonly id: string;
  readonly tenant: string;
  readonly kind: OutboxKind;
  readonly subject: string;
  readonly version: number;
  /** How often it has been lent, this time included. */
  readonly attempts: number;
}

/** The outbox as the relay sees it: of every tenant. Several relays may work side by side. */
export interface OutboxQueue {
  /**
   * Lends due news, oldest first. What is not forgotten within the lease (seconds) comes again: so a relay that dies
   * loses nothing. News lent to one relay is not given to another.
   */
  claim(limit: number, leaseSeconds: number): Promise<readonly DueNews[]>;
  /** Told: take it out. */
  forget(ids: readonly string[]): Promise<void>;
  /** Puts lent news off by so many seconds from now. */
  hold(ids: readonly string[], seconds: number): Promise<void>;
  /** How much news is overdue, and for how long the oldest has been (seconds; 0 when there is none). */
  backlog(): Promise<{ readonly due: number; readonly oldestSeconds: number }>;
}

/**
 * The outbox as the relay sees it.
 * @param pool of the relay role
 * @throws StoreUnavailableError from every call when PostgreSQL cannot be reached
 */
export function createOutboxQueue(pool: pg.Pool): OutboxQueue {
  return {
    claim: async (limit, leaseSeconds) =>
      guardAvailability(async () => {
        const { rows } = await pool.query<DueNews>({
          name: 'hf_outbox_claim',
          text: `
            with due as (
              select id, send_after from outbox where send_after <= now()
              order by send_after limit $1 for update skip locked),
            lent as (
              update outbox o set send_after = now() + make_interval(secs => $2), attempts = o.attempts + 1
              from due where o.id = due.id
              returning o.id, o.tenant, o.kind, o.subject, o.version, o.attempts, due.send_after)
            select id, tenant, kind, subject, version, attempts from lent order by send_after, id`,
          values: [limit, leaseSeconds],
        });
        return rows;
      }),
    forget: async (ids) =>
      guardAvailability(async () => {
        if (ids.length === 0) return;
        await pool.query({
          name: 'hf_outbox_forget',
          text: 'delete from outbox where id = any($1::bigint[])',
          values: [ids],
        });
      }),
    hold: async (ids, seconds) =>
      guardAvailability(async () => {
        await pool.query({
          name: 'hf_outbox_hold',
          text: 'update outbox set send_after = now() + make_interval(secs => $2) where id = any($1::bigint[])',
          values: [ids, seconds],
        });
      }),
    backlog: async () =>
      guardAvailability(async () => {
        const { rows } = await pool.query<{ due: number; oldest: number }>(`
          select count(*)::integer as due, coalesce(extract(epoch from now() - min(send_after)), 0)::float8 as oldest
          from outbox where send_after <= now()`);
        return { due: rows[0]?.due ?? 0, oldestSeconds: rows[0]?.oldest ?? 0 };
      }),
  };
}
