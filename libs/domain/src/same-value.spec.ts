import { describe, expect, it } from '@jest/globals';
import { sameValue } from './same-value.js';

describe('two values say the same', () => {
  it.each([
    [1, 1],
    [
      { a: 1, b: [{ c: null }] },
      { b: [{ c: null }], a: 1 },
    ],
    [[], []],
  ])('%j and %j', (one, other) => {
    expect(sameValue(one, other)).toBe(true);
  });

  it.each([
    [1, '1'],
    [null, {}],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: undefined }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
  ])('but not %j and %j', (one, other) => {
    expect(sameValue(one, other)).toBe(false);
  });
});
