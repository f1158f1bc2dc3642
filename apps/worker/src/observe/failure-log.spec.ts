import { describe, expect, it } from '@jest/globals';
import { createFailureLog } from './failure-log.js';

describe('the log of failures', () => {
  it('tells of each kind at once, and then every half minute how often it came', () => {
    const lines: object[] = [];
    let now = 0;
    const warn = (details: object) => lines.push(details);
    const failed = createFailureLog({ warn: warn }, () => now);
    failed('ring', 'STORE_UNAVAILABLE');
    for (let second = 1; second <= 45; second += 1) {
      now = second * 1_000;
      failed('ring', 'STORE_UNAVAILABLE');
    }
    failed('look', 'STORE_UNAVAILABLE');
    expect(lines).toEqual([
      { activity: 'ring', code: 'STORE_UNAVAILABLE', times: 1 },
      { activity: 'ring', code: 'STORE_UNAVAILABLE', times: 30 },
      { activity: 'look', code: 'STORE_UNAVAILABLE', times: 1 },
    ]);
  });
});
