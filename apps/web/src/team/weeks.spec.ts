import { expect, it } from 'vitest';
import { weekOf, weeksFrom } from './weeks.js';

it('numbers weeks as people do here: week 1 has the first Thursday', () => {
  expect([weekOf('2026-11-29'), weekOf('2026-12-31'), weekOf('2027-01-03'), weekOf('2027-01-04')]).toEqual([
    48, 53, 53, 1,
  ]);
});

it('begins with the week one is in, and at the weekend with the next', () => {
  expect(weeksFrom('2026-12-02', 2).map(({ week, days }) => [week, days[0], days[4]])).toEqual([
    [49, '2026-11-30', '2026-12-04'],
    [50, '2026-12-07', '2026-12-11'],
  ]);
  expect(weeksFrom('2026-11-29', 1)[0]?.days[0]).toBe('2026-11-30');
});
