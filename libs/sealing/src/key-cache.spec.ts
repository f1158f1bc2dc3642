import { describe, expect, it } from '@jest/globals';
import { KeyCache } from './key-cache.js';

function cache(maxEntries: number, maxAgeMs = 1_000): { keys: KeyCache<string>; pass: (ms: number) => void } {
  let now = 0;
  return { keys: new KeyCache<string>(maxEntries, maxAgeMs, () => now), pass: (ms) => (now += ms) };
}

describe('keys at hand', () => {
  it('are never more than the limit: the one not used for longest goes', () => {
    const { keys } = cache(2);
    keys.set('a', '1');
    keys.set('b', '2');
    keys.get('a');
    keys.set('c', '3');
    expect([keys.get('a'), keys.get('b'), keys.get('c'), keys.size]).toEqual(['1', undefined, '3', 2]);
  });

  it('are one, when one is the limit', () => {
    const { keys } = cache(1);
    keys.set('a', '1');
    keys.set('b', '2');
    expect([keys.get('a'), keys.get('b'), keys.size]).toEqual([undefined, '2', 1]);
  });

  it('stay for as long as they are used, whatever comes besides', () => {
    const { keys } = cache(10);
    keys.set('used', '1');
    for (let n = 0; n < 100; n += 1) {
      keys.set(String(n), 'x');
      expect(keys.get('used')).toBe('1');
      expect(keys.size).toBeLessThanOrEqual(10);
    }
  });

  it('are forgotten when their time is up, however often they were used', () => {
    const { keys, pass } = cache(2, 1_000);
    keys.set('a', '1');
    pass(999);
    expect(keys.get('a')).toBe('1');
    pass(1);
    expect([keys.get('a'), keys.size]).toEqual([undefined, 0]);
  });

  it('are replaced and removed by name', () => {
    const { keys } = cache(2);
    keys.set('a', '1');
    keys.set('a', '2');
    expect([keys.get('a'), keys.size]).toEqual(['2', 1]);
    keys.delete('a');
    expect(keys.get('a')).toBeUndefined();
  });
});
