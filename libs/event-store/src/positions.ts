import type pg from 'pg';
import { cursorOf, parseCursor } from './rows-to-events.js';
import { withTenant } from './with-tenant.js';

/** Whether this is `'0'` or could be the `position` of an event. */
export function isPosition(text: string): boolean {
  return text === '0' || /^\d{1,19}:\d{1,18}$/.test(text);
}

/** Whether an event at the one position comes after the other in the order of `readAll`. @throws TypeError */
export function comesAfter(position: string, other: string): boolean {
  const one = parseCursor(position);
  const two = parseCursor(other);
  const [first, second] = [BigInt(one.transactionId), BigInt(two.transactionId)];
  return first === second ? BigInt(one.position) > BigInt(two.position) : first > second;
}

/**
 * The position after which `readAll` would find nothing now; `'0'` in a tenant without events.
 * @throws StoreUnavailableError when PostgreSQL cannot be reached
 */
export async function latestPosition(pool: pg.Pool, tenant: string): Promise<string> {
  return withTenant(pool, tenant, async (client) => {
    const { rows } = await client.query<{ transaction_id: string; position: string }>({
      name: 'hf_latest_position',
      text: `select transaction_id, position from events
             where tenant = $1 and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
             order by transaction_id desc, position desc limit 1`,
      values: [tenant],
    });
    const [latest] = rows;
    return latest === undefined ? '0' : cursorOf(latest.transaction_id, latest.position);
  });
}
