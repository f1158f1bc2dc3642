import { instantAt } from '../time/copenhagen.js';
import { addDays } from '../time/days.js';
import type { Day, Instant } from '../time/instants.js';
import { isWorkingDay, type WorkingCalendar } from '../time/working-days.js';

/** Working days by number, so that "every ten" is an addition. */
export interface WorkingDayIndex {
  /** The number of a day; of the last working day before it where it is none. -1 before the first one. */
  numberOf(day: Day): number;
  /** The working day of a number; undefined beyond the calendar. */
  dayOf(number: number): Day | undefined;
  /** When alarms ring on the working day of a number; undefined beyond the calendar. */
  ringsAt(number: number): Instant | undefined;
}

const indexes = new WeakMap<WorkingCalendar, WorkingDayIndex>();

/** The index of a calendar: a memo of a pure function. Days after the calendar's end count as its last one. */
export function workingDayIndex(calendar: WorkingCalendar): WorkingDayIndex {
  let index = indexes.get(calendar);
  if (index === undefined) indexes.set(calendar, (index = createIndex(calendar)));
  return index;
}

function createIndex(calendar: WorkingCalendar): WorkingDayIndex {
  const days: Day[] = [];
  const rings: Instant[] = [];
  const numbers = new Map<Day, number>();
  for (let day = calendar.coversFrom; day <= calendar.coversUntil; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) days.push(day);
    numbers.set(day, days.length - 1);
  }
  return {
    numberOf: (day) => numbers.get(day) ?? (day < calendar.coversFrom ? -1 : days.length - 1),
    dayOf: (number) => days[number],
    ringsAt: (number) => {
      const day = days[number];
      return day === undefined ? undefined : (rings[number] ??= instantAt(day, calendar.ringsAt));
    },
  };
}
