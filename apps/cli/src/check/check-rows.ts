import type { WholeStream } from '@holdfast/event-store';
import { placementRecords, readModelRowTables, rowsOfStream } from '@holdfast/read-models/rows';
import { escapeIdentifier, type PoolClient } from 'pg';
import type { Found } from './finding.js';

type Row = Readonly<Record<string, unknown>>;
interface Stray {
  readonly id: string;
  readonly side: 'only in the table' | 'only in the fold';
  readonly row: Row;
}

/**
 * Compares the read-model rows of placements with what their streams make of them, in either direction. Both sides are rows
 * of the same PostgreSQL type, so nothing is lost in comparing. In the snapshot in which the streams were read.
 */
export async function checkRows(
  client: PoolClient,
  tenant: string,
  streams: readonly WholeStream[],
  found: Found,
): Promise<void> {
  const folded = new Map<string, Row[]>(readModelRowTables.map(({ table }) => [table, []]));
  for (const { events } of streams) {
    for (const [table, rows] of Object.entries(rowsOfStream(placementRecords(events)))) {
      folded.get(table)?.push(...rows.map((row) => ({ tenant, ...row })));
    }
  }
  const ids = streams.map(({ streamId }) => streamId);
  for (const { table, key } of readModelRowTables) {
    const name = escapeIdentifier(table);
    const { rows } = await client.query<Stray>(
      `with kept as (select placement_id as id, to_jsonb(t) as row from ${name} t
           where tenant = $1 and placement_id = any($2::uuid[])),
         folded as (select placement_id as id, to_jsonb(r) as row from jsonb_populate_recordset(null::${name}, $3::jsonb) r)
       select id, 'only in the table' as side, row from (select * from kept except select * from folded) a
       union all
       select id, 'only in the fold', row from (select * from folded except select * from kept) b`,
      [tenant, ids, JSON.stringify(folded.get(table))],
    );
    for (const { id, side, row } of rows) {
      const which = key.map((column) => String(row[column])).join(' ');
      found({
        what: 'read-model-is-not-the-fold',
        where: `${table}/${id}`,
        detail: `${which} as it is stands ${side}`,
      });
    }
  }
}

/** Rows of placements that are not on record at all. */
export async function checkLonelyRows(client: PoolClient, tenant: string, found: Found): Promise<void> {
  for (const { table } of readModelRowTables) {
    const { rows } = await client.query<{ id: string }>(
      `select distinct placement_id as id from ${escapeIdentifier(table)} t where tenant = $1 and not exists (
         select from streams s where s.tenant = t.tenant and s.stream_type = 'placement' and s.stream_id = t.placement_id::text)`,
      [tenant],
    );
    for (const { id } of rows) {
      found({ what: 'row-without-stream', where: `${table}/${id}`, detail: 'there is no such placement on record' });
    }
  }
}
