import { describe, expect, it } from '@jest/globals';
import type { Directory } from '@holdfast/domain';
import type { CalendarItem } from '@holdfast/read-models';
import { coveredBy, feedItems, type FeedItem } from './feed-items.js';
import { makeFeed } from './make-feed.js';

const NOW = '2026-01-05T09:00:00.000Z';
const item: FeedItem = {
  placementId: '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11',
  obligationId: 'o3',
  kind: 'follow-up',
  owedBy: 'anna-b',
  dueOn: '2026-01-15',
  bookedAt: null,
  company: 'Bæk, Byg & Søn ApS',
  secondPerson: false,
  for: null,
};
/** Lines as a calendar reads them: unfolded. */
const linesOf = (feed: string): readonly string[] => feed.replaceAll(/\r\n[ \t]/g, '').split('\r\n');

describe('a calendar feed', () => {
  it('puts what is booked at its time in Copenhagen, winter and summer', () => {
    const winter = linesOf(makeFeed([{ ...item, bookedAt: '2026-01-15T09:00:00.000Z' }], 'da', NOW));
    expect(winter).toContain('DTSTART;TZID=Europe/Copenhagen:20260115T100000');
    expect(winter).toContain('DTEND;TZID=Europe/Copenhagen:20260115T103000');
    const summer = linesOf(makeFeed([{ ...item, bookedAt: '2026-07-15T22:30:00.000Z' }], 'da', NOW));
    expect(summer).toContain('DTSTART;TZID=Europe/Copenhagen:20260716T003000');
    expect(summer).toContain('TZID:Europe/Copenhagen');
    expect(summer.filter((line) => line.startsWith('TZOFFSETTO'))).toEqual(['TZOFFSETTO:+0200', 'TZOFFSETTO:+0100']);
  });

  it('puts everything else on its due day', () => {
    const lines = linesOf(makeFeed([item], 'da', NOW));
    expect(lines).toContain('DTSTART;VALUE=DATE:20260115');
    expect(lines).toContain('DTSTAMP:20260105T090000Z');
    expect(lines.some((line) => line.startsWith('DTSTART;TZID'))).toBe(false);
  });

  it('says the kind and the company, in the language asked for, and whose work it is', () => {
    const summary = (one: FeedItem, language: 'da' | 'en') =>
      linesOf(makeFeed([one], language, NOW)).find((line) => line.startsWith('SUMMARY:'));
    expect(summary(item, 'da')).toBe(String.raw`SUMMARY:Opfølgning (frist): Bæk\, Byg & Søn ApS`);
    expect(summary({ ...item, bookedAt: NOW }, 'en')).toBe(String.raw`SUMMARY:Follow-up: Bæk\, Byg & Søn ApS`);
    expect(summary({ ...item, company: null, for: 'Anna B.' }, 'da')).toBe('SUMMARY:Opfølgning (frist) (for Anna B.)');
  });

  it('names each obligation by an id that stays, so that a calendar changes what it has', () => {
    const ids = linesOf(makeFeed([item, { ...item, obligationId: 'o4' }], 'da', NOW)).filter((line) =>
      line.startsWith('UID:'),
    );
    expect(ids).toEqual([`UID:${item.placementId}/o3@holdfast`, `UID:${item.placementId}/o4@holdfast`]);
  });
});

describe('what stands in a calendar', () => {
  const member = { name: 'Ole T.', teamId: null, roles: [], leftOn: null };
  const directory: Directory = {
    staff: {
      'ole-t': {
        ...member,
        staffId: 'ole-t',
        absences: [
          { from: '2025-12-01', until: '2025-12-05', coverId: 'anna-b' },
          { from: '2026-01-12', until: '2026-01-16', coverId: 'anna-b' },
          { from: '2026-02-02', until: null, coverId: 'bo-l' },
        ],
      },
      'ida-h': {
        ...member,
        staffId: 'ida-h',
        leftOn: '2026-01-01',
        absences: [{ from: '2026-01-01', until: null, coverId: 'anna-b' }],
      },
    },
    teams: {},
    actingOwnerId: null,
    fallbackMailbox: '',
  };
  const { for: _, ...open } = item;
  const ofOle = (dueOn: string, more: Partial<CalendarItem> = {}): CalendarItem => ({
    ...open,
    owedBy: 'ole-t',
    dueOn,
    ...more,
  });
  const covered = coveredBy(directory, 'anna-b', '2026-01-05');
  const shown = (items: readonly CalendarItem[], leavers = {}) =>
    feedItems(items, 'anna-b', leavers, covered).map(({ dueOn, for: colleague }) => [dueOn, colleague]);

  it('a colleague is covered on days that are to come, and nobody who has left', () => {
    expect(covered).toEqual([{ staffId: 'ole-t', name: 'Ole T.', from: '2026-01-12', until: '2026-01-16' }]);
  });

  it("a colleague's work on the days one covers, by the booked day where there is one", () => {
    expect(shown([ofOle('2026-01-11'), ofOle('2026-01-12'), ofOle('2026-01-16'), ofOle('2026-01-17')])).toEqual([
      ['2026-01-12', 'Ole T.'],
      ['2026-01-16', 'Ole T.'],
    ]);
    expect(shown([ofOle('2026-01-20', { bookedAt: '2026-01-16T12:00:00.000Z' })])).toEqual([['2026-01-20', 'Ole T.']]);
    // Half past midnight in Copenhagen is the next day.
    expect(shown([ofOle('2026-01-16', { bookedAt: '2026-01-16T23:30:00.000Z' })])).toEqual([]);
  });

  it('what one owes, what a leaver owed whom one acts for, and placements where one is second person, on any day', () => {
    expect(
      shown([open, { ...open, owedBy: 'ida-h', dueOn: '2026-03-01' }, ofOle('2026-04-01', { secondPerson: true })], {
        'ida-h': { id: 'anna-b', name: 'Anna B.' },
      }),
    ).toEqual([
      ['2026-01-15', null],
      ['2026-03-01', null],
      ['2026-04-01', null],
    ]);
  });
});
