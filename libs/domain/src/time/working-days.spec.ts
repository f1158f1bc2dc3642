import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../policy/default-dk-2026.js';
import { refusal } from '../testing/then.js';
import { addWorkingDays, isWorkingDay, rollBack, rollForward, workingDaysBetween } from './working-days.js';

const { calendar } = defaultPolicy;

describe('the Danish working calendar of the default policy', () => {
  it.each([
    ['Maundy Thursday 2026', '2026-04-02'],
    ['Good Friday 2026', '2026-04-03'],
    ['Easter Sunday 2026', '2026-04-05'],
    ['Easter Monday 2026', '2026-04-06'],
    ['Ascension Day 2026', '2026-05-14'],
    ['Whit Monday 2026', '2026-05-25'],
    ['5 June 2026', '2026-06-05'],
    ['24 December 2026', '2026-12-24'],
    ['25 December 2026', '2026-12-25'],
    ['26 December 2026', '2026-12-26'],
    ['31 December 2026', '2026-12-31'],
    ['New Year 2027', '2027-01-01'],
    ['Maundy Thursday 2027', '2027-03-25'],
    ['Good Friday 2027', '2027-03-26'],
    ['Easter Monday 2027', '2027-03-29'],
    ['Ascension Day 2027', '2027-05-06'],
    ['Whit Monday 2027', '2027-05-17'],
    ['a Saturday', '2026-01-10'],
    ['a Sunday', '2026-01-11'],
  ])('%s is closed', (_name, day) => {
    expect(isWorkingDay(calendar, day)).toBe(false);
  });

  it.each([
    ['1 May', '2026-05-01'],
    ['Store Bededag, abolished in 2024', '2026-05-01'],
    ['Store Bededag 2027', '2027-04-23'],
    ['the Friday after Ascension Day', '2026-05-15'],
    ['the Wednesday before Easter', '2026-04-01'],
    ['23 December', '2026-12-23'],
    ['30 December', '2026-12-30'],
  ])('%s is a working day', (_name, day) => {
    expect(isWorkingDay(calendar, day)).toBe(true);
  });

  it('working days are counted from the day after', () => {
    expect(addWorkingDays(calendar, '2026-01-05', 1)).toBe('2026-01-06');
    expect(addWorkingDays(calendar, '2026-01-05', 5)).toBe('2026-01-12');
  });

  it('counting over Easter leaves its five closed days out', () => {
    expect(addWorkingDays(calendar, '2026-03-30', 5)).toBe('2026-04-09');
    expect(addWorkingDays(calendar, '2026-04-13', -3)).toBe('2026-04-08');
  });

  it('counting from a closed day begins with the next working day', () => {
    expect(addWorkingDays(calendar, '2026-01-10', 1)).toBe('2026-01-12');
  });

  it('counting over Christmas leaves out 24 to 26 December, 31 December and New Year', () => {
    expect(addWorkingDays(calendar, '2026-12-23', 4)).toBe('2027-01-04');
  });

  it('a closed day rolls on to the next working day, and back to the one before where law sets the date', () => {
    expect(rollForward(calendar, '2026-05-25')).toBe('2026-05-26');
    expect(rollBack(calendar, '2028-09-02')).toBe('2028-09-01');
    expect(rollBack(calendar, '2026-04-06')).toBe('2026-04-01');
  });

  it('a working day rolls nowhere', () => {
    expect([rollForward(calendar, '2026-01-05'), rollBack(calendar, '2026-01-05')]).toEqual([
      '2026-01-05',
      '2026-01-05',
    ]);
  });

  it('lateness is counted in working days: papers due 8 April that came 4 May are 18 late', () => {
    expect(workingDaysBetween(calendar, '2026-04-08', '2026-05-04')).toBe(18);
    expect(workingDaysBetween(calendar, '2026-05-04', '2026-04-08')).toBe(-18);
  });

  it.each(['2012-12-31', '2046-01-01'])('beyond its list of days it computes nothing (%s), and says so', (day) => {
    const { code, message } = refusal(() => isWorkingDay(calendar, day));
    expect(code).toBe('CALENDAR_ENDS');
    expect(message).toContain('2013-01-01 to 2045-12-31');
  });
});
