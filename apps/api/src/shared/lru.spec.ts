import { describe, expect, it } from '@jest/globals';
import { createLru } from './lru.js';

describe('a bounded memory', () => {
  it('forgets what has not been asked for the longest', () => {
    const lru = createLru<number>(2);
    lru.set('a', 1);
    lru.set('b', 2);
    expect(lru.get('a')).toBe(1);
    lru.set('c', 3);
    expect([lru.get('a'), lru.get('b'), lru.get('c')]).toEqual([1, undefined, 3]);
  });

  it('keeps zero, and forgets what it is told to', () => {
    const lru = createLru<number>(2);
    lru.set('a', 0);
    expect(lru.get('a')).toBe(0);
    lru.delete('a');
    expect(lru.get('a')).toBeUndefined();
  });
});
