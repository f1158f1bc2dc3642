import { addDays, type Instant } from '@holdfast/domain';
import { today } from '../sample/follow-up-body.js';

/** The next Tuesday: a day with a week ahead of it, whenever the bench runs. On a Sunday nobody owes anything more this week. */
export function aTuesdayMorning(): Instant {
  const day = today();
  const weekday = new Date(day).getUTCDay();
  return `${addDays(day, ((8 - weekday) % 7) + 1)}T08:00:00.000Z`;
}
