import { dueDay } from '../obligations/due-days.js';
import type { Alarm, Obligation, ObligationDetail } from '../obligations/obligation.js';
import {
  alarmsAfter,
  remade,
  ringsOtherwise,
  ruledDay,
  stands,
  type Basis,
  type Remade,
} from '../obligations/remaking.js';
import { checkInRule, type CheckIn } from '../obligations/rule-codes.js';
import type { PolicyDocument } from '../policy/policy-document.js';
import { sameValue } from '../same-value.js';
import { dayOf } from '../time/copenhagen.js';
import type { Day, Instant } from '../time/instants.js';
import type { ObligationKind, Paper } from '../words.js';
import type { OpenPlacement } from './state.js';

/** Something the new version asks for that the old one did not. */
export interface Appearing {
  readonly kind: ObligationKind;
  readonly countsFrom: Day;
  readonly rule: string;
  readonly detail?: ObligationDetail;
}

/** What another policy version does to what is owed. */
export interface AdoptionPlan {
  /** The date differs: another obligation takes its place. */
  readonly moves: readonly { readonly obligation: Obligation; readonly remade: Remade }[];
  /** The new version no longer asks for it. */
  readonly ends: readonly Obligation[];
  /** Papers it no longer requires, of obligations that stay or end. */
  readonly waives: readonly { readonly obligationId: string; readonly paper: Paper }[];
  /** The date is the same; it rings otherwise. */
  readonly rearms: readonly { readonly obligation: Obligation; readonly alarms: readonly Alarm[] }[];
  readonly appears: readonly Appearing[];
}

type Fate = Pick<AdoptionPlan, 'waives'> &
  ({ readonly ends: true } | { readonly ends: false; readonly remade: Remade | null });

/**
 * What open obligations become when a case adopts another version. Municipal values are the new version's, law's are those
 * of the day they count from; what people or a pause moved stands. Source: design, "Policy".
 * @throws RuleViolation CALENDAR_ENDS where the new calendar does not reach
 */
export function planAdoption(
  state: OpenPlacement,
  from: PolicyDocument,
  to: PolicyDocument,
  now: Instant,
): AdoptionPlan {
  const checkIns = pairCheckIns(from.afterCare.checkIns, to.afterCare.checkIns);
  const moves: AdoptionPlan['moves'][number][] = [];
  const rearms: AdoptionPlan['rearms'][number][] = [];
  const ends: Obligation[] = [];
  const waives: AdoptionPlan['waives'][number][] = [];
  for (const obligation of Object.values(state.obligations)) {
    const fate = fateOf(obligation, from, to, checkIns, now);
    waives.push(...fate.waives);
    if (fate.ends) ends.push(obligation);
    else if (fate.remade !== null) moves.push({ obligation, remade: fate.remade });
    else rearms.push(...rearmed(obligation, from, to, now));
  }
  const appears = [...newCheckIns(state, to, checkIns, now), ...newRhythm(state, from, to, now)];
  const closing = closingDecision(state, ends, appears, now);
  return { ...notSilent(state, { moves, ends, waives, rearms, appears: [...appears, ...closing] }) };
}

function fateOf(
  obligation: Obligation,
  from: PolicyDocument,
  to: PolicyDocument,
  checkIns: CheckInPairs,
  now: Instant,
): Fate {
  const { id, kind, detail, because } = obligation;
  const waives = papersDropped(obligation, from, to).map((paper) => ({ obligationId: id, paper }));
  if (waives.length > 0 && waives.length === detail.missing?.length) return { ends: true, waives };
  const { countsFrom } = detail;
  if (stands(obligation) || countsFrom === undefined) return { ends: false, remade: null, waives };
  const before: Basis = { policy: from, countsFrom, detail };
  const checkIn = kind === 'after-care' ? checkIns.after.get(because.rule) : undefined;
  if (checkIn === null) return { ends: true, waives };
  const after: Basis = { policy: to, countsFrom, detail: checkIn === undefined ? detail : { ...detail, checkIn } };
  const day = ruledDay(kind, after);
  if (day === null) return { ends: true, waives };
  if (day === ruledDay(kind, before)) return { ends: false, remade: null, waives };
  const missing = detail.missing?.filter((paper) => !waives.some((waived) => waived.paper === paper));
  const basis = missing === undefined ? after : { ...after, detail: { ...after.detail, missing } };
  return { ends: false, remade: remade(obligation, basis, now), waives };
}

/** Papers still missing that the old version required and the new one does not. */
function papersDropped({ kind, detail }: Obligation, from: PolicyDocument, to: PolicyDocument): readonly Paper[] {
  const { rung, missing = [] } = detail;
  if (kind !== 'papers' || rung === undefined) return [];
  const required = (policy: PolicyDocument, paper: Paper): boolean =>
    policy.papers.byRung[rung].some((rule) => rule.paper === paper && rule.required);
  return missing.filter((paper) => required(from, paper) && !required(to, paper));
}

function rearmed(
  obligation: Obligation,
  from: PolicyDocument,
  to: PolicyDocument,
  now: Instant,
): AdoptionPlan['rearms'] {
  const { kind, dueOn, detail, alarms: before } = obligation;
  if (detail.originallyDueOn !== undefined || !ringsOtherwise(kind, from, to)) return [];
  const alarms = alarmsAfter(to, obligation, detail.window?.until ?? dueOn, now);
  return sameValue(alarms, before) ? [] : [{ obligation, alarms }];
}

interface CheckInPairs {
  /** By the code of a check-in of the old version: its number in the new one; null: there is none. */
  readonly after: ReadonlyMap<string, number | null>;
  /** Numbers in the new version of those that the old one did not have. */
  readonly fresh: readonly number[];
}

/** Which check-in of the new version each old one is: the same interval, else the next one left over, in order. */
function pairCheckIns(from: readonly CheckIn[], to: readonly CheckIn[]): CheckInPairs {
  const codes = to.map(checkInRule);
  const known = from.map(checkInRule);
  const fresh = codes.flatMap((code, index) => (known.includes(code) ? [] : [index + 1]));
  const after = new Map<string, number | null>();
  for (const code of known) {
    const same = codes.indexOf(code);
    after.set(code, same >= 0 ? same + 1 : (fresh.shift() ?? null));
  }
  return { after, fresh };
}

/** Check-ins that are new, while after-care runs; those whose day is over are not invented. */
function newCheckIns(
  { firstPaidDay, afterCareLeft }: OpenPlacement,
  to: PolicyDocument,
  { fresh }: CheckInPairs,
  now: Instant,
): readonly Appearing[] {
  if (firstPaidDay === null || afterCareLeft === null || afterCareLeft === 0) return [];
  return fresh.flatMap((checkIn) => {
    const interval = to.afterCare.checkIns[checkIn - 1];
    const day = ruledDay('after-care', { policy: to, countsFrom: firstPaidDay, detail: { checkIn } });
    if (interval === undefined || day === null || day <= dayOf(now)) return [];
    return [{ kind: 'after-care', countsFrom: firstPaidDay, rule: checkInRule(interval), detail: { checkIn } }];
  });
}

/** A rhythm where the old version had none (any more): its next follow-up, where that lies ahead. */
function newRhythm(state: OpenPlacement, from: PolicyDocument, to: PolicyDocument, now: Instant): readonly Appearing[] {
  if (!('main' in state)) return [];
  const { stage, startsOn, lastHeldOn, held } = state.main;
  const detail = { rung: stage, occurrence: held + 1 };
  const countsFrom = lastHeldOn ?? startsOn;
  if (held === 0 || Object.values(state.obligations).some(({ kind }) => kind === 'follow-up')) return [];
  if (dueDay(from, 'follow-up', countsFrom, detail) !== null) return [];
  const day = dueDay(to, 'follow-up', countsFrom, detail);
  return day === null || day <= dayOf(now)
    ? []
    : [{ kind: 'follow-up', countsFrom, rule: `follow-up-${stage}`, detail }];
}

/** The last check-in went with the old version: somebody decides whether to close, unless law still asks for something. */
function closingDecision(
  { obligations, afterCareLeft }: OpenPlacement,
  ends: readonly Obligation[],
  appears: readonly Appearing[],
  now: Instant,
): readonly Appearing[] {
  const gone = ends.filter(({ kind }) => kind === 'after-care').length;
  const fresh = appears.filter(({ kind }) => kind === 'after-care').length;
  if (gone === 0 || afterCareLeft === null || afterCareLeft - gone + fresh > 0) return [];
  if (Object.values(obligations).some(({ statutory, kind }) => statutory || kind === 'closing-decision')) return [];
  return [{ kind: 'closing-decision', countsFrom: dayOf(now), rule: 'after-last-check-in' }];
}

/** Questions about who has the case: alone they would leave nothing owed on it. */
const WHOSE_CASE: readonly ObligationKind[] = ['accept-hand-off', 'find-owner'];

/** An open case is never left with nothing owed: what would be the last to end stays. */
function notSilent(state: OpenPlacement, plan: AdoptionPlan): AdoptionPlan {
  const onCase = Object.values(state.obligations).filter(({ kind }) => !WHOSE_CASE.includes(kind));
  if (plan.appears.length > 0 || onCase.length === 0 || onCase.some((o) => !plan.ends.includes(o))) return plan;
  const kept = onCase.reduce((last, next) => (next.dueOn > last.dueOn ? next : last));
  return {
    ...plan,
    ends: plan.ends.filter((o) => o !== kept),
    waives: plan.waives.filter(({ obligationId }) => obligationId !== kept.id),
  };
}
