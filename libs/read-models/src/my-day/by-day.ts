import { addDays, dayOf, daysBetween, type Day } from '@holdfast/domain';
import type { ObligationItem } from '../obligations/obligation.answers.js';
import type { OwedByDay } from './my-day.answers.js';

/** A Monday; weeks are counted from it. */
const A_MONDAY: Day = '2024-01-01';

/** The Sunday of the week a day is in. */
export function sundayOf(day: Day): Day {
  const weekday = ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
  return addDays(day, 6 - weekday);
}

/** The day on which an obligation is to be done: the booked one if it comes first, else the due day. */
function dayToAct(item: ObligationItem): Day {
  const booked = item.bookedAt === null ? item.dueOn : dayOf(item.bookedAt);
  return booked < item.dueOn ? booked : item.dueOn;
}

/** Booked times first, in order; then what may be done at any time, earliest due first. */
function byTime(a: ObligationItem, b: ObligationItem): number {
  return (a.bookedAt ?? '9').localeCompare(b.bookedAt ?? '9') || a.dueOn.localeCompare(b.dueOn);
}

/** What is owed, put under the headings of a day. What lies beyond Sunday is left out. Pure. */
export function byDay(items: readonly ObligationItem[], today: Day): OwedByDay {
  const sunday = sundayOf(today);
  const late = (item: ObligationItem): boolean => item.lateAfter < today;
  const onTime = items.filter((item) => !late(item));
  const bookedToday = (item: ObligationItem): boolean => item.bookedAt !== null && dayOf(item.bookedAt) === today;
  const isToday = (item: ObligationItem): boolean => dayToAct(item) <= today || bookedToday(item);
  return {
    overdue: items.filter(late).sort((a, b) => a.lateAfter.localeCompare(b.lateAfter)),
    today: onTime.filter(isToday).sort(byTime),
    thisWeek: onTime
      .filter((item) => !isToday(item) && dayToAct(item) <= sunday)
      .sort((a, b) => dayToAct(a).localeCompare(dayToAct(b)) || byTime(a, b)),
  };
}
