import { lawMonths } from '../policy/law.js';
import type { PolicyDocument } from '../policy/policy-document.js';
import { addDays, addMonths } from '../time/days.js';
import type { Day } from '../time/instants.js';
import { assertNever } from '../violations.js';
import { addWorkingDays } from '../time/working-days.js';
import type { ObligationKind } from '../words.js';
import type { ObligationDetail } from './obligation.js';

/**
 * The day policy gives, before it rolls: the one place where a rule becomes a date, so that a new policy version and a
 * correction count the same way. Kinds whose day people chose, or the plan says, are due on the day they count from.
 * Null: policy asks for none (no further follow-up in the rhythm, a check-in that it does not have).
 */
export function dueDay(
  policy: PolicyDocument,
  kind: ObligationKind,
  countsFrom: Day,
  detail: ObligationDetail,
): Day | null {
  const { dueAfter, flexJob, calendar } = policy;
  const workingDays = (days: number): Day => addWorkingDays(calendar, countsFrom, days);
  switch (kind) {
    case 'papers':
      return workingDays(-policy.papers.dueWorkingDaysBefore);
    case 'follow-up':
      return followUpDay(policy, countsFrom, detail);
    case 'after-care':
      return checkInDay(policy, countsFrom, detail);
    case 'stage-end-decision':
      return workingDays(-stageEndDays(policy, detail));
    case 'match-decision':
      return workingDays(dueAfter.matchDecision);
    case 'next-rung-or-close':
      return workingDays(dueAfter.nextRungOrClose);
    case 'closing-decision':
      return workingDays(dueAfter.closingDecision);
    case 'approval':
      return workingDays(dueAfter.approval);
    case 'answer-absence':
      return workingDays(dueAfter.answerAbsence);
    case 'answer-concern':
      return workingDays(dueAfter.answerConcern);
    case 'accept-hand-off':
      return workingDays(dueAfter.acceptHandOff);
    case 'find-owner':
      return workingDays(dueAfter.findOwner);
    case 'flex-interview':
      return addMonths(countsFrom, lawMonths(policy, 'fleks.followup', countsFrom, flexJob.interviewMonths));
    case 'flex-status':
      return addMonths(countsFrom, lawMonths(policy, 'fleks.status', countsFrom, flexJob.statusMonths));
    case 'start-or-replan':
    case 'resume':
    case 'promise':
    case 'next-step':
      return countsFrom;
    default:
      return assertNever(kind);
  }
}

function followUpDay(policy: PolicyDocument, countsFrom: Day, { rung, occurrence = 1 }: ObligationDetail): Day | null {
  if (rung === undefined) return null;
  const { first, then, every } = policy.followUp[rung];
  const days = occurrence === 1 ? first : (then[occurrence - 2] ?? every);
  return days === null ? null : addWorkingDays(policy.calendar, countsFrom, days);
}

function checkInDay(policy: PolicyDocument, firstPaidDay: Day, { checkIn = 1 }: ObligationDetail): Day | null {
  const after = policy.afterCare.checkIns[checkIn - 1];
  if (after === undefined) return null;
  return 'weeks' in after ? addDays(firstPaidDay, after.weeks * 7) : addMonths(firstPaidDay, after.months);
}

/** Whether a rung is so short that its end is decided later than others'. */
export function isShortStage({ stageEnd }: PolicyDocument, stageDays: number): boolean {
  return stageDays < stageEnd.shortUnderWeeks * 7;
}

function stageEndDays(policy: PolicyDocument, { rung = 'internship', stageDays }: ObligationDetail): number {
  const { stageEnd } = policy;
  if (stageDays !== undefined && isShortStage(policy, stageDays)) return stageEnd.shortWorkingDaysBefore;
  return stageEnd.workingDaysBefore[rung];
}
