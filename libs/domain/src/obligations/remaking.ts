import type { PolicyDocument } from '../policy/policy-document.js';
import { sameValue } from '../same-value.js';
import type { Day, Instant } from '../time/instants.js';
import { LADDER_STEPS, type ObligationKind } from '../words.js';
import { dueDay } from './due-days.js';
import { ladderAlarms, ladderOf, nextRepeat } from './ladder.js';
import { afterCareWindow, isStatutory, rolledDay } from './making.js';
import type { Alarm, Obligation, ObligationDetail } from './obligation.js';
import { checkInRule, stageEndRule } from './rule-codes.js';

/** What the date of an obligation is computed from. */
export interface Basis {
  readonly policy: PolicyDocument;
  readonly countsFrom: Day;
  readonly detail: ObligationDetail;
}

/** An obligation that is to take another's place: all but the id it will be given. */
export type Remade = Omit<Obligation, 'id'>;

/**
 * Whether a date is no longer computed: people moved it, a pause did, it came in overdue with an import, or nobody knows
 * what it counts from. Neither a new policy nor a correction touches it.
 */
export function stands({ detail }: Obligation): boolean {
  const { moves, paused, originallyDueOn, countsFrom } = detail;
  return moves !== undefined || paused !== undefined || originallyDueOn !== undefined || countsFrom === undefined;
}

/** The day a rule gives, rolled as its kind rolls; null where policy asks for none. @throws RuleViolation CALENDAR_ENDS */
export function ruledDay(kind: ObligationKind, { policy, countsFrom, detail }: Basis): Day | null {
  const computed = dueDay(policy, kind, countsFrom, detail);
  return computed === null ? null : rolledDay(policy, kind, computed);
}

/**
 * The obligation on another basis: due on the computed day even if that is over, its ladder going on from the step it had
 * come to. Null where policy asks for none on that basis. @throws RuleViolation CALENDAR_ENDS
 */
export function remade(obligation: Obligation, basis: Basis, now: Instant): Remade | null {
  const { kind, owedBy, because } = obligation;
  const { policy, countsFrom } = basis;
  const dueOn = ruledDay(kind, basis);
  if (dueOn === null) return null;
  const { window: _window, ...detail } = basis.detail;
  const window = kind === 'after-care' ? afterCareWindow(policy, dueOn, dueOn) : undefined;
  return {
    kind,
    owedBy,
    dueOn,
    because: { rule: ruleOn(kind, basis) ?? because.rule, policyVersion: policy.version },
    statutory: isStatutory(kind),
    alarms: alarmsAfter(policy, obligation, window?.until ?? dueOn, now),
    detail: { ...detail, countsFrom, replaces: obligation.id, ...(window === undefined ? {} : { window }) },
  };
}

/** The rule's code where it says how it counts; null where it stays what it was. */
function ruleOn(kind: ObligationKind, { policy, detail }: Basis): string | null {
  const { rung, stageDays, checkIn } = detail;
  if (kind === 'stage-end-decision' && rung !== undefined && stageDays !== undefined)
    return stageEndRule(policy, rung, stageDays);
  const named = kind === 'after-care' ? policy.afterCare.checkIns[(checkIn ?? 1) - 1] : undefined;
  return named === undefined ? null : checkInRule(named);
}

/**
 * The alarms of an obligation by another ladder or another day: what has rung stays rung, what would already have rung
 * does not ring any more, and where nothing is left the next repeat is armed.
 */
export function alarmsAfter(
  policy: PolicyDocument,
  { kind, alarms: left }: Obligation,
  base: Day,
  now: Instant,
): readonly Alarm[] {
  const reached = left[0] === undefined ? 0 : LADDER_STEPS.indexOf(left[0].step);
  const all = ladderAlarms(policy, kind, base);
  const ahead = all.filter(({ at, step }) => at > now && LADDER_STEPS.indexOf(step) >= reached);
  const last = all.at(-1);
  if (ahead.length > 0 || last === undefined) return ahead;
  const next = nextRepeat(policy, kind, last, now);
  return next === null ? [] : [next];
}

/** Whether a kind rings otherwise under one policy than under another, its day being the same. */
export function ringsOtherwise(kind: ObligationKind, from: PolicyDocument, to: PolicyDocument): boolean {
  const how = (policy: PolicyDocument): unknown => [
    ladderOf(policy, kind).rungs,
    policy.obligations[kind].reminderWorkingDays,
    policy.calendar.ringsAt,
  ];
  return !sameValue(how(from), how(to));
}
