import { describe, expect, it } from '@jest/globals';
import { dayOf, instantAt, startOfDay } from './copenhagen.js';

describe('time in Copenhagen', () => {
  it.each([
    ['in winter', '2026-01-12', '2026-01-12T07:00:00.000Z'],
    ['in summer', '2026-07-01', '2026-07-01T06:00:00.000Z'],
    ['on the Friday before summer time', '2026-03-27', '2026-03-27T07:00:00.000Z'],
    ['on the Sunday summer time begins', '2026-03-29', '2026-03-29T06:00:00.000Z'],
    ['on the Sunday it ends', '2026-10-25', '2026-10-25T07:00:00.000Z'],
    ['on the Monday after', '2026-10-26', '2026-10-26T07:00:00.000Z'],
    ['on the Sunday summer time begins in 2027', '2027-03-28', '2027-03-28T06:00:00.000Z'],
  ])('08:00 %s is the instant it should be', (_when, day, instant) => {
    expect(instantAt(day, '08:00')).toBe(instant);
  });

  it.each([
    ['2026-01-01', '2025-12-31T23:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('the day %s begins at %s, so the short day has 23 hours and the long one 25', (day, instant) => {
    expect(startOfDay(day)).toBe(instant);
  });

  it('a time that does not exist in the night of the change is the hour after it', () => {
    expect(instantAt('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('what happens late in the evening in UTC is already the next day here', () => {
    expect(dayOf('2026-01-05T22:59:59.999Z')).toBe('2026-01-05');
    expect(dayOf('2026-01-05T23:00:00.000Z')).toBe('2026-01-06');
    expect(dayOf('2026-07-05T22:00:00.000Z')).toBe('2026-07-06');
  });

  it('the hour that comes twice in October belongs to the same day both times', () => {
    expect(dayOf('2026-10-25T00:30:00.000Z')).toBe('2026-10-25');
    expect(dayOf('2026-10-25T01:30:00.000Z')).toBe('2026-10-25');
    expect(dayOf('2026-10-25T23:00:00.000Z')).toBe('2026-10-26');
  });
});
