import { describe, expect, it } from '@jest/globals';
import { addDays } from '../time/days.js';
import { CLOSED_DAYS_DK } from './closed-days-dk.js';

/** Easter Sunday by the anonymous Gregorian rule (Meeus), so that the list is checked against something else. */
function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const [month, day] = [Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const years = Array.from({ length: 33 }, (_, index) => 2013 + index);

describe('the closed days of the default policy', () => {
  it('Easter falls where the almanac says', () => {
    expect([2024, 2025, 2026, 2027].map(easter)).toEqual(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28']);
  });

  it.each(years)(
    '%i: the holidays around Easter, the fixed ones, 5 June, 24 and 31 December, and nothing else',
    (year) => {
      // Store Bededag, the fourth Friday after Easter, was abolished from 2024.
      const moving = [-3, -2, 0, 1, ...(year < 2024 ? [26] : []), 39, 49, 50].map((days) =>
        addDays(easter(year), days),
      );
      const fixed = ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'].map((day) => `${year}-${day}`);
      const listed = CLOSED_DAYS_DK.filter((day) => day.startsWith(`${year}-`));
      expect(listed).toEqual([...new Set([...moving, ...fixed])].sort());
    },
  );

  it('stand in ascending order, each once', () => {
    expect(CLOSED_DAYS_DK).toEqual([...new Set(CLOSED_DAYS_DK)].sort());
  });
});
