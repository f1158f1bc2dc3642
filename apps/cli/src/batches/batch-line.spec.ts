import { describe, expect, it } from '@jest/globals';
import type { BatchEntry } from '@holdfast/batches';
import { batchLine } from './batch-line.js';

const entry: BatchEntry = {
  subject: 'owner-left/anna-b',
  kind: 'owner-left',
  startedBy: null,
  startedAt: '2026-09-07T08:00:00.000Z',
  prepared: true,
  paused: false,
  stopped: false,
  tally: { total: 25, waiting: 5, done: 17, refused: 1, skipped: 2 },
};

describe('a batch on the command line', () => {
  it('is one line: when, what, who, how far', () => {
    expect(batchLine(entry)).toBe(
      '2026-09-07T08:00:00.000Z  owner-left/anna-b  system  running  20/25: 17 done, 1 refused, 2 with nothing to do',
    );
  });

  it('says when somebody has stopped it, and when it is over', () => {
    expect(batchLine({ ...entry, paused: true })).toContain('  paused  20/25');
    expect(batchLine({ ...entry, paused: true, tally: { ...entry.tally, waiting: 0 } })).toContain('  done  25/25');
    expect(batchLine({ ...entry, stopped: true, tally: { ...entry.tally, waiting: 0 } })).toContain('  undone  25/25');
  });
});
