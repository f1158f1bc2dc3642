import { describe, expect, it } from '@jest/globals';
import { DEEPEST, isTooDeep } from './json-depth.js';

describe('nested JSON', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  it('is taken to the limit and refused beyond it, objects and lists alike', () => {
    expect([isTooDeep(nested(DEEPEST)), isTooDeep(nested(DEEPEST + 1))]).toEqual([false, true]);
    expect(isTooDeep('{"a":['.repeat(DEEPEST / 2 + 1))).toBe(true);
  });

  it('counts depth and not number, and nothing that stands in a text', () => {
    expect(isTooDeep(`[${'[],'.repeat(1_000)}[]]`)).toBe(false);
    expect(isTooDeep(JSON.stringify({ note: '[{'.repeat(100) }))).toBe(false);
    expect(isTooDeep(JSON.stringify({ note: `"\\${'[{"'.repeat(100)}` }))).toBe(false);
  });
});
