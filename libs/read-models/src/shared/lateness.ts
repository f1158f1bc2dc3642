import {
  RuleViolation,
  workingDaysBetween,
  type Day,
  type ObligationDetail,
  type WorkingCalendar,
} from '@holdfast/domain';

/**
 * The day after which an obligation is late: the due day; the end of its window for an after-care check-in; for one that was
 * overdue when it was imported, the day it was due before.
 */
export function lateAfter(obligation: { readonly dueOn: Day; readonly detail: ObligationDetail }): Day {
  return obligation.detail.originallyDueOn ?? obligation.detail.window?.until ?? obligation.dueOn;
}

/** Working days from the last day on time to a day; 0 when on time, null beyond what the calendar covers. */
export function workingDaysLate(calendar: WorkingCalendar, lastDayOnTime: Day, on: Day): number | null {
  if (on <= lastDayOnTime) return 0;
  try {
    return workingDaysBetween(calendar, lastDayOnTime, on);
  } catch (error) {
    if (error instanceof RuleViolation && error.code === 'CALENDAR_ENDS') return null;
    throw error;
  }
}
