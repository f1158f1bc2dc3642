import { describe, expect, it } from '@jest/globals';
import { asOfInstant } from './as-of.js';

describe('as of', () => {
  it('a day means its last moment in Copenhagen, in winter and in summer', () => {
    expect(asOfInstant('2026-01-05')).toBe('2026-01-05T22:59:59.999Z');
    expect(asOfInstant('2026-07-05')).toBe('2026-07-05T21:59:59.999Z');
  });

  it('a day on which the clocks change ends at its own midnight', () => {
    expect(asOfInstant('2026-03-29')).toBe('2026-03-29T21:59:59.999Z');
    expect(asOfInstant('2026-10-25')).toBe('2026-10-25T22:59:59.999Z');
  });

  it('an instant means itself, however its zone is written', () => {
    expect(asOfInstant('2026-01-05T10:00:00+01:00')).toBe('2026-01-05T09:00:00.000Z');
  });
});
