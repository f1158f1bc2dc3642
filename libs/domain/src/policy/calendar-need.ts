import { addDays, addMonths, laterOf } from '../time/days.js';
import type { Day } from '../time/instants.js';
import type { PolicyDocument } from './policy-document.js';

/** The rules that say how far ahead a policy counts, and how far its calendar goes. */
export type CalendarReach = Pick<PolicyDocument, 'validFrom' | 'flexJob' | 'afterCare' | 'ladders'> & {
  readonly calendar: Pick<PolicyDocument['calendar'], 'coversUntil'>;
};

/** Days ahead at which a calendar that is about to run out is warned of. */
const WARNED_AHEAD = 60;

/**
 * The furthest day that rules applied on a day can need of the calendar: what law counts over years, the last check-in,
 * then the ladder up to its first repeat. Working days are taken as 7/5 of a day, and a fortnight for holidays.
 */
export function calendarNeededUntil(policy: CalendarReach, day: Day): Day {
  const { flexJob, afterCare, ladders } = policy;
  const checkIns = afterCare.checkIns.map((after) =>
    'weeks' in after ? addDays(day, after.weeks * 7) : addMonths(day, after.months),
  );
  const statutory = [flexJob.interviewMonths, flexJob.statusMonths].map((months) => addMonths(day, months));
  const furthest = [...checkIns, ...statutory].reduce(laterOf, day);
  const climbs = Object.values(ladders).map((rungs) => {
    const last = rungs.at(-1);
    return (last?.workingDays ?? 0) + (last?.repeatEvery ?? 0);
  });
  return addDays(furthest, Math.ceil(((Math.max(...climbs) + afterCare.windowWorkingDays) * 7) / 5) + 14);
}

/** Something about a published version that somebody should see to. */
export interface PolicyWarning {
  readonly code: 'CALENDAR_ENDS_SOON';
  /** The last day of the calendar. */
  readonly day: Day;
}

/** What somebody should see to: a calendar that within sixty days will no longer reach as far as the rules do. */
export function policyWarnings(policy: CalendarReach, today: Day): readonly PolicyWarning[] {
  const from = laterOf(policy.validFrom, today);
  const { coversUntil } = policy.calendar;
  if (coversUntil >= calendarNeededUntil(policy, addDays(from, WARNED_AHEAD))) return [];
  return [{ code: 'CALENDAR_ENDS_SOON', day: coversUntil }];
}
