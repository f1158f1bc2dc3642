import { describe, expect, it } from '@jest/globals';
import { createTurns } from './turns.js';

describe('turns', () => {
  it('are taken one at a time for a key, in the order of asking, and side by side for others', async () => {
    const turns = createTurns();
    const seen: string[] = [];
    let finish = (): void => undefined;
    const first = turns.take('a', async () => {
      seen.push('a1 begins');
      await new Promise<void>((resolve) => (finish = resolve));
      seen.push('a1 ends');
    });
    const second = turns.take('a', async () => Promise.resolve(seen.push('a2')));
    await turns.take('b', async () => Promise.resolve(seen.push('b')));
    finish();
    await Promise.all([first, second]);
    expect(seen).toEqual(['a1 begins', 'b', 'a1 ends', 'a2']);
  });

  it('go on after one that failed', async () => {
    const turns = createTurns();
    const failing = turns.take('a', () => Promise.reject(new Error('no')));
    const after = turns.take('a', async () => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await after).toBe('yes');
  });
});
