import { describe, expect, it } from '@jest/globals';
import { inTurns } from './in-turns.js';

describe('work in turns', () => {
  it('answers in the order of the entries, with no more under way than asked for', async () => {
    let underWay = 0;
    let most = 0;
    const doubled = await inTurns(3, [5, 1, 4, 2, 3], async (entry) => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turn = 0; turn < entry; turn += 1) await Promise.resolve();
      underWay -= 1;
      return 2 * entry;
    });
    expect([doubled, most]).toEqual([[10, 2, 8, 4, 6], 3]);
  });

  it('of nothing is nothing', async () => {
    expect(await inTurns(3, [], () => Promise.reject(new Error('never asked')))).toEqual([]);
  });
});
