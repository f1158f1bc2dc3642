import { RegisterCursorError } from './errors.js';
import type { RegisterPage, RegisterPageRequest } from './types.js';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** How many rows the page may hold: at least 1, at most 200. */
export function limitOf(page: RegisterPageRequest): number {
  return Math.min(MAX_LIMIT, Math.max(1, Math.trunc(page.limit ?? DEFAULT_LIMIT)));
}

/** The sort key in a cursor (two texts: what is sorted by, and the id); null for the first page. @throws RegisterCursorError */
export function keyIn(page: RegisterPageRequest, idShape: RegExp): readonly [string, string] | null {
  if (page.cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(page.cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === 2) {
      const [sorted, id] = key as unknown[];
      if (typeof sorted === 'string' && typeof id === 'string' && idShape.test(id)) return [sorted, id];
    }
  } catch {
    // Not JSON: answered below like every other cursor that the list did not give out.
  }
  throw new RegisterCursorError('The cursor is not one that this list gave out. Start again without it.');
}

/** A page of rows read with one more than `limit`: the extra one only says that there is more. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly [string, string],
  answer: (row: Row) => T,
): RegisterPage<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    items: shown.map(answer),
    nextCursor: more ? Buffer.from(JSON.stringify(keyOf(last)), 'utf8').toString('base64url') : null,
  };
}

/** The id of a citizen or company within a cursor. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** The id of a member of staff or a team within a cursor. */
export const TEXT_ID = /^[a-z0-9.-]{1,64}$/;

/** SQL that writes a timestamptz as the domain's instants are written: UTC with milliseconds. */
export const instantSql = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A text as part of a LIKE pattern: its wildcards mean themselves. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
