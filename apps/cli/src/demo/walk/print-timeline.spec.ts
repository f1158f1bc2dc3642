import { describe, expect, it } from '@jest/globals';
import { printTimeline, type TimelineLine } from './print-timeline.js';

const line: TimelineLine = {
  at: '2026-01-05T09:00:00.000Z',
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

  it('puts what was said and why below', () => {
    const why = { label: 'good match', note: 'the trade she knows' };
    expect(
      printTimeline([{ ...line, details: ['Plan: internship'], why }], 'en')
        .split('\n')
        .slice(1),
    ).toEqual([
      '                                    Plan: internship',
      '                                    good match: the trade she knows',
    ]);
  });

  it('names time and person once for what was done at once', () => {
    const next = { ...line, what: 'Owed: match decision' };
    const clock = { ...next, who: { name: 'Holdfast' } };
    expect(printTimeline([line, next, clock], 'en').split('\n').slice(1)).toEqual([
      '                                  Owed: match decision',
      'Mon 05 Jan 2026 10:00  Holdfast   Owed: match decision',
    ]);
  });

  it('marks what was corrected later', () => {
    const printed = printTimeline([{ ...line, corrected: { text: 'corrected Tue, 5 May 2026' } }], 'en');
    expect(printed).toMatch(/The placement was proposed \(corrected Tue, 5 May 2026\)$/);
  });

  it('speaks Danish when asked to', () => {
    expect(printTimeline([line], 'da')).toMatch(/^man\. 05\. jan\. 2026 kl\. 10\.00 {2}Anna Bech/);
  });
});
