import pg from 'pg';
import { guardAvailability } from '../unavailable.js';

/** The newest event's place of all tenants, and the place that an event written now would have. */
const PLACES = `
select event_order_offset()::text as "offset", pg_current_xact_id()::text as now,
  coalesce(max(newest.id), '0')::text as newest
from (select distinct tenant from streams) t
left join lateral (
  select e.transaction_id as id from events e where e.tenant = t.tenant
  order by e.transaction_id desc, e.position desc limit 1) newest on true`;

/**
 * After a dump was restored on a server that has counted fewer transactions than the one it came from: new events are put after those
 * restored, and `readAll` gives both, to readers who go on from where they were too. Does nothing where nothing is to be done. Before
 * the applications start.
 * @param ownerUrl of the schema's owner
 * @returns whether the order had to be continued
 * @throws StoreUnavailableError when PostgreSQL cannot be reached
 */
export function continueEventOrder(ownerUrl: string): Promise<boolean> {
  return guardAvailability(async () => {
    const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      // Whoever is writing events ends first, and nobody begins with the old offset.
      await client.query('begin; lock table events in share row exclusive mode');
      const { rows } = await client.query<{ offset: string; now: string; newest: string }>(PLACES);
      const { offset = '0', now = '0', newest = '0' } = rows[0] ?? {};
      const missing = BigInt(newest) - BigInt(now) - BigInt(offset) + 1n;
      if (missing > 0n) {
        const next = (BigInt(offset) + missing).toString();
        await client.query(
          `create or replace function event_order_offset() returns bigint language sql immutable parallel safe
           as 'select ${next}::bigint'`,
        );
      }
      await client.query('commit');
      return missing > 0n;
    } finally {
      await client.end().catch(() => undefined);
    }
  });
}
