import { RuleViolation } from '../violations.js';
import type { PolicyDocument } from '../policy/policy-document.js';
import { addDays, isWeekend } from './days.js';
import type { Day } from './instants.js';

export type WorkingCalendar = PolicyDocument['calendar'];

const closedSets = new WeakMap<readonly Day[], ReadonlySet<Day>>();

function closedSet(calendar: WorkingCalendar): ReadonlySet<Day> {
  let set = closedSets.get(calendar.closedDays);
  if (set === undefined) {
    set = new Set(calendar.closedDays);
    closedSets.set(calendar.closedDays, set);
  }
  return set;
}

/** Whether the calendar can say anything about a day. */
export function isCovered(calendar: WorkingCalendar, day: Day): boolean {
  return calendar.coversFrom <= day && day <= calendar.coversUntil;
}

/** The refusal for a day the calendar does not cover. */
export function calendarEnds(calendar: WorkingCalendar, day: Day, pointer?: string): RuleViolation {
  const covered = `The policy's calendar covers ${calendar.coversFrom} to ${calendar.coversUntil}; ${day} lies outside.`;
  const way = 'Choose a day within, or publish a policy with a longer calendar.';
  return new RuleViolation('CALENDAR_ENDS', `${covered} ${way}`, pointer);
}

/**
 * Whether a day is a working day (hverdag) by the policy's list of closed days.
 * @throws RuleViolation CALENDAR_ENDS for a day the list does not cover
 */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  if (!isCovered(calendar, day)) throw calendarEnds(calendar, day);
  return !isWeekend(day) && !closedSet(calendar).has(day);
}

/** Working days next to days, each way, by calendar: a memo of a pure function, no larger than what the calendar covers. */
const neighbours = new WeakMap<WorkingCalendar, Readonly<Record<Step, Map<Day, Day>>>>();
type Step = 1 | -1;

function neighboursOf(calendar: WorkingCalendar): Readonly<Record<Step, Map<Day, Day>>> {
  let known = neighbours.get(calendar);
  if (known === undefined) neighbours.set(calendar, (known = { 1: new Map(), [-1]: new Map() }));
  return known;
}

/** The first working day after a day, or the last before it. */
function neighbourOf(calendar: WorkingCalendar, day: Day, step: Step): Day {
  const known = neighboursOf(calendar)[step];
  const found = known.get(day);
  if (found !== undefined) return found;
  let at = addDays(day, step);
  while (!isWorkingDay(calendar, at)) at = addDays(at, step);
  known.set(day, at);
  return at;
}

/** The first working day after a day, up to and including another; null when there is none. Looks at no day beyond. */
function nextUntil(calendar: WorkingCalendar, day: Day, until: Day): Day | null {
  const known = neighboursOf(calendar)[1];
  const found = known.get(day);
  if (found !== undefined) return found <= until ? found : null;
  for (let at = addDays(day, 1); at <= until; at = addDays(at, 1)) {
    if (!isWorkingDay(calendar, at)) continue;
    known.set(day, at);
    return at;
  }
  return null;
}

/** So many working days after a day, counted from the day after (negative: before). Zero is the day itself. */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= 1) at = neighbourOf(calendar, at, step);
  return at;
}

/** The day itself if it is a working day, else the next one. */
export function rollForward(calendar: WorkingCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1);
}

/** The day itself if it is a working day, else the one before: statutory dates never roll past their day. */
export function rollBack(calendar: WorkingCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, -1);
}

/** Working days after one day up to and including another; negative when the other is earlier. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let at = nextUntil(calendar, from, to); at !== null; at = nextUntil(calendar, at, to)) count += 1;
  return count;
}
