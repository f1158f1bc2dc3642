import type { PolicyDocument } from '../policy/policy-document.js';
import { dayOf } from '../time/copenhagen.js';
import { laterOf } from '../time/days.js';
import type { Day, Instant } from '../time/instants.js';
import { addWorkingDays, rollBack, rollForward } from '../time/working-days.js';
import type { ObligationKind } from '../words.js';
import { armAlarms, firstStepAfterDue } from './ladder.js';
import type { Obligation, ObligationDetail } from './obligation.js';

/** Kinds whose date the law sets: they stand, they roll back, and they show as late. */
const STATUTORY: readonly ObligationKind[] = ['flex-interview', 'flex-status'];

/** Kinds due on a day that people chose: a closed day rolls on to the next working day. So does whatever was moved. */
const CHOSEN_DAYS: readonly ObligationKind[] = ['promise', 'next-step', 'after-care', 'resume'];

/** What is needed to make an obligation besides the policy. */
export interface Making {
  readonly kind: ObligationKind;
  readonly owedBy: string;
  /** The due day as the rule computes it. */
  readonly computedDue: Day;
  /** The code of the rule that makes it. */
  readonly rule: string;
  readonly detail?: ObligationDetail;
  /** Imported: what is already overdue rings once, to the owner, on the next working day; later rungs count from there. */
  readonly imported?: boolean;
}

/**
 * The obligation a rule makes. Made on or after its computed due day, it is due the next working day and its ladder
 * counts from there (a statutory date stays and shows as late; the ladder still begins with whoever owes it); alarms
 * whose moment has passed are left out. Source: design, "Late making".
 * @throws RuleViolation CALENDAR_ENDS when a day lies beyond the policy's calendar
 */
export function makeObligation(policy: PolicyDocument, id: string, making: Making, now: Instant): Obligation {
  const { kind, owedBy, computedDue, rule, detail = {} } = making;
  const { calendar } = policy;
  const statutory = isStatutory(kind);
  const rolled = detail.replaces === undefined ? rolledDay(policy, kind, computedDue) : moved(policy, making);
  const madeOn = dayOf(now);
  const late = rolled <= madeOn;
  const nextDay = addWorkingDays(calendar, madeOn, 1);
  const dueOn = late && !statutory ? nextDay : rolled;
  const window = kind === 'after-care' ? afterCareWindow(policy, rolled, dueOn) : undefined;
  const lastOnTime =
    window === undefined ? rolled : addWorkingDays(calendar, rolled, policy.afterCare.windowWorkingDays);
  const overdueOnImport = making.imported === true && lastOnTime < madeOn;
  const base = overdueOnImport
    ? addWorkingDays(calendar, nextDay, -firstStepAfterDue(policy, kind))
    : (window?.until ?? (late ? nextDay : dueOn));
  const alarms = armAlarms(policy, kind, base, now);
  return {
    id,
    kind,
    owedBy,
    dueOn,
    because: { rule, policyVersion: policy.version },
    statutory,
    alarms: overdueOnImport ? alarms.filter(({ step }) => step !== 'reminder') : alarms,
    detail: {
      ...detail,
      ...(window === undefined ? {} : { window }),
      ...(overdueOnImport ? { originallyDueOn: rolled } : {}),
    },
  };
}

/** Whether law sets the date of a kind: it stands, it rolls back, and it shows as late. */
export function isStatutory(kind: ObligationKind): boolean {
  return STATUTORY.includes(kind);
}

/** A computed day as its kind rolls it: what law sets back, what people chose on, what counts working days not at all. */
export function rolledDay({ calendar }: PolicyDocument, kind: ObligationKind, computed: Day): Day {
  if (isStatutory(kind)) return rollBack(calendar, computed);
  return CHOSEN_DAYS.includes(kind) ? rollForward(calendar, computed) : computed;
}

/** What was moved is due on a day that somebody chose. */
function moved({ calendar }: PolicyDocument, { kind, computedDue }: Making): Day {
  return isStatutory(kind) ? rollBack(calendar, computedDue) : rollForward(calendar, computedDue);
}

/** The days within which a check-in is on time: so many working days before and after the day it is due. */
export function afterCareWindow(policy: PolicyDocument, target: Day, dueOn: Day): { from: Day; until: Day } {
  const days = policy.afterCare.windowWorkingDays;
  return {
    from: addWorkingDays(policy.calendar, target, -days),
    until: laterOf(addWorkingDays(policy.calendar, target, days), dueOn),
  };
}
