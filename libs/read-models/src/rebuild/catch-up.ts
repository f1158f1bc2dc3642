import { copyInto, copyLine, type RowBatch } from '@holdfast/event-store';
import type { Client } from 'pg';
import { rowsOfStream } from '../projections.js';
import { type MovedStream, readMoved } from './moved-streams.js';
import type { CopyTable } from './record-rows.js';
import { SHADOW } from './shadow.js';

/** The two connections of the import role, side by side: the next page is read while the one before is written. */
export interface Hands {
  readonly reader: Client;
  readonly writer: Client;
}

/** What one pass over a tenant has rebuilt. */
export interface Pass {
  readonly placements: number;
  readonly events: number;
}

/** Rebuilds the rows of every placement of a tenant that has moved since the shadow last had it. */
export async function catchUp(
  { reader, writer }: Hands,
  tables: readonly CopyTable[],
  tenant: string,
  written: (events: number) => void,
): Promise<Pass> {
  const pass = { placements: 0, events: 0 };
  let writing: Promise<void> = Promise.resolve();
  let reading = readMoved(reader, tenant, '');
  for (;;) {
    const page = await reading;
    const last = page.at(-1);
    if (last === undefined) break;
    reading = readMoved(reader, tenant, last.streamId);
    // Should writing fail first, this page's failure is nobody's to hear.
    reading.catch(() => undefined);
    const lines = linesOf(tables, tenant, page);
    await writing;
    const events = page.reduce((sum, { version }) => sum + version, 0);
    writing = writePage(writer, tables, tenant, page, lines).then(() => written(events));
    writing.catch(() => undefined);
    pass.placements += page.length;
    pass.events += events;
  }
  await writing;
  return pass;
}

type Lines = ReadonlyMap<string, readonly string[]>;

function linesOf(tables: readonly CopyTable[], tenant: string, page: readonly MovedStream[]): Lines {
  const lines = new Map<string, string[]>(tables.map(({ table }) => [table, []]));
  for (const { events } of page) {
    const rows: RowBatch = rowsOfStream(events);
    for (const { table, lineOf } of tables) {
      const target = lines.get(table);
      for (const row of rows[table] ?? []) target?.push(lineOf(tenant, row));
    }
  }
  return lines;
}

/** The rows of a page and the note that they are there: both, or neither. */
async function writePage(
  writer: Client,
  tables: readonly CopyTable[],
  tenant: string,
  page: readonly MovedStream[],
  lines: Lines,
): Promise<void> {
  const again = page.filter((stream) => stream.again).map(({ streamId }) => streamId);
  await writer.query('begin');
  try {
    if (again.length > 0) {
      const values = [tenant, again];
      for (const { target } of tables) {
        await writer.query(`delete from ${target} where tenant = $1 and placement_id = any($2::uuid[])`, values);
      }
      await writer.query(
        `update ${SHADOW}.rebuilt r set version = t.version from unnest($2::text[], $3::int[]) as t(stream_id, version)
         where r.tenant = $1 and r.stream_id = t.stream_id`,
        [tenant, page.map(({ streamId }) => streamId), page.map(({ version }) => version)],
      );
    }
    for (const { table, target, columns } of tables) await copyInto(writer, target, columns, lines.get(table) ?? []);
    const fresh = page.filter((stream) => !stream.again);
    const notes = fresh.map(({ streamId, version }) => copyLine([tenant, streamId, version]));
    await copyInto(writer, `${SHADOW}.rebuilt`, ['tenant', 'stream_id', 'version'], notes);
    await writer.query('commit');
  } catch (error) {
    await writer.query('rollback').catch(() => undefined);
    throw error;
  }
}
