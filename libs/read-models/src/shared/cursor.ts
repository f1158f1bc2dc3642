import { DEFAULT_LIMIT, MAX_LIMIT, type Page, type PageRequest } from './answers.js';

/** The cursor is not one this list gave out (400). */
export class BadCursorError extends Error {
  override readonly name = 'BadCursorError';
  readonly code = 'MALFORMED';
  readonly pointer = '/cursor';

  constructor() {
    super('The cursor is not one that this list gave out. Start again without it.');
  }
}

/** The sort key of the last row of a page, as text that a client hands back unread. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/** The sort key in a cursor. @throws BadCursorError when it is not a key that `shapes` (one pattern a part) fits. */
export function decodeCursor(cursor: string, shapes: readonly RegExp[]): readonly string[] {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new BadCursorError();
  }
  if (!Array.isArray(key) || key.length !== shapes.length) throw new BadCursorError();
  return shapes.map((shape, index) => {
    const part: unknown = key[index];
    if (typeof part !== 'string' || !shape.test(part)) throw new BadCursorError();
    return part;
  });
}

/** How many rows the page may hold: at least 1, at most 200. */
export function limitOf(page: PageRequest): number {
  return Math.min(MAX_LIMIT, Math.max(1, Math.trunc(page.limit ?? DEFAULT_LIMIT)));
}

/** A page of rows read with one more than `limit`: the extra one only says that there is more. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  keyOf: (row: R) => readonly string[],
  answer: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(answer),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  };
}
