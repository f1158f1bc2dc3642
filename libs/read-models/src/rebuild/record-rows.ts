import { copyLine, type CopyValue, type RowTable } from '@holdfast/event-store';
import type { Client } from 'pg';
import type { PlacementRecord } from '../shared/projection.js';
import { SHADOW } from './shadow.js';

/** An event of a placement as it is read for its rows: what no row needs is left in the store. */
export interface EventRow {
  readonly stream_id: string;
  readonly version: number;
  readonly event_id: string;
  readonly command_id: string;
  readonly type: string;
  readonly data: unknown;
  readonly at: Date;
  readonly occurred_on: string;
  readonly by: unknown;
  readonly policy_version: string;
}

/** The event with the domain's types. */
export function recordOf(row: EventRow): PlacementRecord {
  return {
    type: row.type,
    data: row.data,
    at: row.at.toISOString(),
    occurredOn: row.occurred_on,
    by: row.by,
    policyVersion: row.policy_version,
    eventId: row.event_id,
    version: row.version,
    commandId: row.command_id,
  } as unknown as PlacementRecord;
}

/** A table of the shadow, and how its rows are written by COPY. */
export interface CopyTable {
  readonly table: string;
  readonly target: string;
  readonly columns: readonly string[];
  readonly lineOf: (tenant: string, row: Readonly<Record<string, unknown>>) => string;
}

/** The tables with their columns' types, which decide how a value is written. */
export async function copyTables(client: Client, tables: readonly RowTable[]): Promise<readonly CopyTable[]> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = $1 and data_type = 'jsonb'`,
    [SHADOW],
  );
  return tables.map(({ table, key, columns }) => {
    const json = new Set(rows.filter((row) => row.table === table).map(({ column }) => column));
    const names = [...new Set([...key, ...columns])].filter((name) => name !== 'tenant');
    const isJson = names.map((name) => json.has(name));
    return {
      table,
      target: `${SHADOW}.${table}`,
      columns: ['tenant', ...names],
      lineOf: (tenant, row) => copyLine([tenant, ...names.map((name, n) => valueOf(row[name], isJson[n] === true))]),
    };
  });
}

function valueOf(value: unknown, isJson: boolean): CopyValue {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' && !isJson ? value : JSON.stringify(value);
}
