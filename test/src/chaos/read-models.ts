import { rowsOfStream, placementRecords } from '@holdfast/read-models/rows';
import type { StoredEvent } from '@holdfast/event-store';
import type pg from 'pg';

/**
 * The rows of a placement that are not what its stream makes of them, in either direction; empty when the read models are
 * the fold. Both sides are rows of the same PostgreSQL type, so nothing is lost in comparing.
 */
export async function strayRows(
  client: pg.Client,
  tenant: string,
  placementId: string,
  events: readonly StoredEvent[],
): Promise<readonly string[]> {
  const strays: string[] = [];
  for (const [table, rows] of Object.entries(rowsOfStream(placementRecords(events)))) {
    const name = client.escapeIdentifier(table);
    const whole = rows.map((row) => ({ tenant, ...row }));
    const { rows: found } = await client.query<{ side: string; row: unknown }>(
      `with kept as (select to_jsonb(t) as row from ${name} t where tenant = $1 and placement_id = $2),
         folded as (select to_jsonb(r) as row from jsonb_populate_recordset(null::${name}, $3::jsonb) r)
       select 'only in the table' as side, row from (select row from kept except select row from folded) a
       union all
       select 'only in the fold', row from (select row from folded except select row from kept) b`,
      [tenant, placementId, JSON.stringify(whole)],
    );
    strays.push(...found.map(({ side, row }) => `${table}, ${side}: ${JSON.stringify(row)}`));
  }
  return strays;
}
