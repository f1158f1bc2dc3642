import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A value of COPY's text format; null is the SQL null. */
export type CopyValue = string | number | null;

const SPECIAL = /[\\\n\r\t]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One line of COPY's text format. */
export function copyLine(values: readonly CopyValue[]): string {
  return `${values.map(copyValue).join('\t')}\n`;
}

function copyValue(value: CopyValue): string {
  if (value === null) return '\\N';
  return typeof value === 'number' ? String(value) : value.replace(SPECIAL, (found) => ESCAPED[found] as string);
}

/** Sends lines into a table by COPY. Nothing is sent when there are none. */
export async function copyInto(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return;
  const target = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(chunks(lines)), target);
}

const LINES_A_CHUNK = 200;

function* chunks(lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += LINES_A_CHUNK) {
    yield lines.slice(from, from + LINES_A_CHUNK).join('');
  }
}
