import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, instantOf, isDay } from './days.js';
import { fullDay, sayDay, sayInstant } from './format.js';

const words = { today: 'i dag', tomorrow: 'i morgen', yesterday: 'i går' };
const say = (day: string) => sayDay(day, '2026-12-02', 'da', words);

describe('a day as people say it', () => {
  it('has a name when it is near', () => {
    expect([say('2026-12-01'), say('2026-12-02'), say('2026-12-03')]).toEqual(['i går', 'i dag', 'i morgen']);
  });

  it('is a weekday and a date this year, and has the year in another', () => {
    expect(say('2026-12-04')).toBe('fre. 4. dec.');
    expect(say('2027-01-04')).toBe('man. 4. jan. 2027');
    expect(sayDay('2026-12-04', '2026-12-02', 'en', words)).toBe('Fri 4 Dec');
  });

  it('is whole on hover', () => {
    expect(fullDay('2026-12-04', 'da')).toBe('fredag den 4. december 2026');
  });

  it('is the day in Denmark, whatever the clock in London says', () => {
    expect(dayOf('2026-01-13T23:30:00Z')).toBe('2026-01-14');
    expect(dayOf('2026-07-01T21:59:59Z')).toBe('2026-07-01');
    expect(sayInstant('2026-12-03T07:00:00Z', '2026-12-02', 'da', words)).toBe('i morgen 08:00');
  });
});

describe('counting days', () => {
  it('goes over the change of the clocks and the end of a year', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('knows a day that is none', () => {
    expect([isDay('2026-02-30'), isDay('2028-02-29'), isDay('4. dec')]).toEqual([false, true, false]);
  });

  it('a time in Denmark is an instant, in summer and in winter', () => {
    expect(instantOf('2026-01-15', '09:30')).toBe('2026-01-15T08:30:00.000Z');
    expect(instantOf('2026-07-15', '09:30')).toBe('2026-07-15T07:30:00.000Z');
    expect(instantOf('2026-10-25', '00:30')).toBe('2026-10-24T22:30:00.000Z');
  });
});
