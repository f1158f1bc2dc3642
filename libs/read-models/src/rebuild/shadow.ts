import { createHash } from 'node:crypto';
import type { Migration, RowTable } from '@holdfast/event-store';
import { escapeIdentifier, escapeLiteral, type Client } from 'pg';

/** The schema in which read models are built anew, under their own names. */
export const SHADOW = 'holdfast_shadow';

/** What a shadow is built for. Another one cannot be gone on with. */
export interface ShadowPlan {
  /** The migrations that make the read models: they make the shadow too, so that it is the same in everything. */
  readonly migrations: readonly Migration[];
  readonly tables: readonly RowTable[];
  /** Whose rows are made from events; the others' are copied as they stand. Null: everybody's. */
  readonly tenant: string | null;
}

/** A shadow's name for what it is built for. */
function fingerprint({ migrations, tables, tenant }: ShadowPlan): string {
  const plan = JSON.stringify([migrations.map(({ id, sql }) => [id, sql]), tables, tenant]);
  return createHash('sha256').update(plan).digest('hex');
}

/**
 * Makes the shadow, or finds the one that a broken-off run of the same plan has left. The migrations run with nothing but the shadow in
 * reach, so that one which touches more than read models fails here and changes nothing.
 * @returns whether there is one to go on with
 */
export async function openShadow(owner: Client, plan: ShadowPlan, afresh: boolean): Promise<boolean> {
  const print = fingerprint(plan);
  if (!afresh && (await printOf(owner)) === print) return true;
  await dropShadow(owner);
  await owner.query('begin');
  try {
    await owner.query(
      `set local client_min_messages = warning; create schema ${SHADOW}; set local search_path = ${SHADOW}`,
    );
    for (const { sql } of plan.migrations) await owner.query(sql);
    await owner.query(dropUnwanted(plan.tables));
    const wanted = plan.tables.map(({ table }) => escapeIdentifier(table)).join(', ');
    await owner.query(`
      create table rebuilt (tenant text, stream_id text, version integer not null, primary key (tenant, stream_id));
      create table rebuild (fingerprint text not null, others_copied boolean not null default false);
      insert into rebuild (fingerprint) values (${escapeLiteral(print)});
      grant usage on schema ${SHADOW} to holdfast_import;
      grant select, insert, update on rebuilt, rebuild to holdfast_import;
      grant delete on ${wanted} to holdfast_import`);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
  return false;
}

async function printOf(owner: Client): Promise<string | null> {
  const { rows } = await owner.query<{ there: boolean }>(
    `select to_regclass('${SHADOW}.rebuild') is not null as there`,
  );
  if (rows[0]?.there !== true) return null;
  const found = await owner.query<{ fingerprint: string }>(`select fingerprint from ${SHADOW}.rebuild`);
  return found.rows[0]?.fingerprint ?? null;
}

function dropUnwanted(tables: readonly RowTable[]): string {
  const wanted = tables.map(({ table }) => escapeLiteral(table)).join(', ');
  return `
do $body$
declare
  unwanted text;
begin
  for unwanted in select tablename from pg_tables where schemaname = '${SHADOW}' and tablename not in (${wanted}) loop
    execute format('drop table %I', unwanted);
  end loop;
end
$body$`;
}

/** Takes the shadow away, finished or not. */
export async function dropShadow(owner: Client): Promise<void> {
  await owner.query(`set client_min_messages = warning; drop schema if exists ${SHADOW} cascade`);
}

/** The statements that put the shadow's tables in the place of those that people read, and take away what is left of it. */
export function swapSql(tables: readonly RowTable[]): string {
  const swaps = tables
    .map(({ table }) => {
      const name = escapeIdentifier(table);
      return `revoke delete on ${SHADOW}.${name} from holdfast_import;
        drop table public.${name};
        alter table ${SHADOW}.${name} set schema public;`;
    })
    .join('\n');
  return `${swaps}\ndrop schema ${SHADOW} cascade`;
}
