import { describe, expect, it } from '@jest/globals';
import { BadCursorError, decodeCursor, encodeCursor, limitOf, pageOf } from './cursor.js';
import { DAY, OBLIGATION_ID } from './patterns.js';

const shapes = [DAY, OBLIGATION_ID];

describe('a cursor', () => {
  it('comes back as the sort key it was made of', () => {
    expect(decodeCursor(encodeCursor(['2026-01-05', 'o12']), shapes)).toEqual(['2026-01-05', 'o12']);
  });

  it.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('nothing').toString('base64url')],
    ['a key of another list', encodeCursor(['2026-01-05'])],
    ['a part of another shape', encodeCursor(['2026-01-05', "o1' or 1=1"])],
    ['a part that is no text', Buffer.from('["2026-01-05",1]').toString('base64url')],
  ])('is refused when it is %s', (_what, cursor) => {
    expect(() => decodeCursor(cursor, shapes)).toThrow(BadCursorError);
  });
});

describe('a page', () => {
  const keyOf = (row: string): readonly string[] => [row];
  const answer = (row: string): string => row.toUpperCase();

  it('has a next one only when more rows were found than it shows', () => {
    expect(pageOf(['a', 'b'], 2, keyOf, answer)).toEqual({ items: ['A', 'B'], nextCursor: null });
    expect(pageOf(['a', 'b', 'c'], 2, keyOf, answer)).toEqual({ items: ['A', 'B'], nextCursor: encodeCursor(['b']) });
  });

  it('holds 50 when nobody asks, at most 200, at least one', () => {
    expect([limitOf({}), limitOf({ limit: 5_000 }), limitOf({ limit: 0 })]).toEqual([50, 200, 1]);
  });
});
