import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, daysBetween, isDay } from './days.js';

describe('calendar days', () => {
  it('a month after the last of January is the last of February', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  });

  it('six months after the last of August is the last of February', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  });

  it('thirty months cross two turns of the year', () => {
    expect(addMonths('2026-03-02', 30)).toBe('2028-09-02');
    expect(addMonths('2026-12-15', 54)).toBe('2031-06-15');
  });

  it('days are counted over the changes of summer time without losing one', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00:00.000Z', ''])(
    '%p is not a day',
    (value) => {
      expect(isDay(value)).toBe(false);
    },
  );

  it('29 February is a day only in a leap year', () => {
    expect([isDay('2028-02-29'), isDay('2026-02-29')]).toEqual([true, false]);
  });
});
