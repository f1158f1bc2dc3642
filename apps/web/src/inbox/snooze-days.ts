import { addDays, isDay, type Day } from '../dates/days.js';

/** The days people put something off to, from a day on. */
export function snoozeDays(today: Day): { readonly tomorrow: Day; readonly monday: Day; readonly week: Day } {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  // Sunday is 0: the Monday after is the day after.
  return { tomorrow: addDays(today, 1), monday: addDays(today, (8 - weekday) % 7 || 7), week: addDays(today, 7) };
}

/** What is wrong with a day to put something off to; null when nothing is. */
export function wrongWith(until: string, today: Day): 'none' | 'noDay' | 'past' | null {
  if (until === '') return 'none';
  if (!isDay(until)) return 'noDay';
  return until <= today ? 'past' : null;
}
