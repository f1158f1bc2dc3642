import { addDays, daysBetween, type Day } from '../dates/days.js';

/** A week as people number it here (ISO), and its days from Monday to Friday. */
export interface Week {
  readonly week: number;
  readonly days: readonly Day[];
}

const weekday = (day: Day): number => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;

/** The week a day lies in: week 1 has the year's first Thursday. */
export function weekOf(day: Day): number {
  const thursday = addDays(day, 3 - weekday(day));
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}

/** The week of a day and those after it. On a Saturday or Sunday the next week is the first. */
export function weeksFrom(day: Day, count: number): readonly Week[] {
  const first = weekday(day) > 4 ? addDays(day, 7 - weekday(day)) : addDays(day, -weekday(day));
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(first, 7 * index);
    return { week: weekOf(monday), days: [0, 1, 2, 3, 4].map((offset) => addDays(monday, offset)) };
  });
}
