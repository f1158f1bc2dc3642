import { describe, expect, it } from '@jest/globals';
import { printTimeline, type TimelineLine } from './print-timeline.js';

const line: TimelineLine = {
  at: '2026-01-05T09:00:00.000Z',
  occurredOn: '2026-01-05',
  recordedLate: false,
  who: { name: 'Anna Bech' },
  what: 'The placement was proposed',
  details: [],
  why: null,
  told: [],
};

describe('a printed timeline', () => {
  it('says when in Danish time, who and what, one below the other', () => {
    const closed = { ...line, at: '2026-07-01T08:00:00.000Z', who: { name: 'Ole' }, what: 'Closed' };
    expect(printTimeline([line, closed], 'en').split('\n')).toEqual([
      'Mon 05 Jan 2026 10:00  Anna Bech  The placement was proposed',
      'Wed 01 Jul 2026 10:00  Ole        Closed',
    ]);
  });

  it('puts what was said, why, and who was told below', () => {
    const full = {
      ...line,
      details: ['Plan: internship'],
      why: { label: 'good match', note: 'the trade she knows' },
      told: [{ staffId: 'ole-t', name: 'Ole Thomsen', reasonText: 'second person' }],
    };
    expect(
      printTimeline([full], 'en')
        .split('\n')
        .slice(1)
        .map((row) => row.trim()),
    ).toEqual(['Plan: internship', 'good match: the trade she knows', '-> Ole Thomsen (second person)']);
  });

  it('speaks Danish when asked to', () => {
    expect(printTimeline([line], 'da')).toMatch(/^man\. 05\. jan\. 2026 kl\. 10\.00 {2}Anna Bech/);
  });
});
