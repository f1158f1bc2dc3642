import { defaultPolicy } from '../policy/default-dk-2026.js';
import type { LadderName, LadderRung, PolicyDocument } from '../policy/policy-document.js';
import { instantAt } from '../time/copenhagen.js';
import type { Day, Instant } from '../time/instants.js';
import { addWorkingDays, rollForward } from '../time/working-days.js';
import { dayOf } from '../time/copenhagen.js';
import type { ObligationKind } from '../words.js';
import type { Alarm } from './obligation.js';

/** Which ladder an obligation climbs. */
export function ladderOf(
  policy: PolicyDocument,
  kind: ObligationKind,
): { name: LadderName; rungs: readonly LadderRung[] } {
  const name = policy.obligations[kind].ladder;
  return { name, rungs: policy.ladders[name] };
}

/** The rung that is told the moment the obligation is made; null where the ladder has none. */
export function atOnceRung(policy: PolicyDocument, kind: ObligationKind): LadderRung | null {
  return ladderOf(policy, kind).rungs.find((rung) => rung.atOnce === true) ?? null;
}

/**
 * Kinds that are told the moment somebody owes them (under the default policy): their first message is news, not a reminder.
 * For the words of what rang; what rings when is the policy's own.
 */
export function isToldAtOnce(kind: ObligationKind): boolean {
  return atOnceRung(defaultPolicy, kind) !== null;
}

/** The rung of a kind's ladder that a step stands for; a repeat stands for the rung that repeats. */
export function rungFor(policy: PolicyDocument, kind: ObligationKind, step: Alarm['step']): LadderRung {
  const { rungs } = ladderOf(policy, kind);
  const wanted = step === 'manager-again' ? 'manager' : step;
  const rung = rungs.find((candidate) => candidate.step === wanted) ?? rungs.at(-1);
  if (rung === undefined) throw new Error(`The policy has an empty ladder for ${kind}.`);
  return rung;
}

/**
 * The alarms of an obligation as facts. `base` is the day the ladder counts from (the due day; after-care: the end of its
 * window). Alarms whose moment has passed are left out; what repeats always has its next one.
 */
export function armAlarms(policy: PolicyDocument, kind: ObligationKind, base: Day, now: Instant): readonly Alarm[] {
  const alarms = ladderAlarms(policy, kind, base);
  const ahead = alarms.filter((alarm) => alarm.at > now);
  const last = alarms.at(-1);
  if (ahead.length > 0 || last === undefined) return ahead;
  const next = nextRepeat(policy, kind, last, now);
  return next === null ? [] : [next];
}

/** Every alarm of a ladder that counts from a day, earliest first, whether its moment has passed or not. */
export function ladderAlarms(policy: PolicyDocument, kind: ObligationKind, base: Day): readonly Alarm[] {
  const rungs = ladderOf(policy, kind).rungs.filter((rung) => rung.atOnce !== true);
  const reminder = policy.obligations[kind].reminderWorkingDays;
  const from = rollForward(policy.calendar, base);
  return rungs
    .map((rung): Alarm => {
      const days = rung.step === 'reminder' && reminder !== undefined ? -reminder : rung.workingDays;
      return { at: instantAt(addWorkingDays(policy.calendar, from, days), policy.calendar.ringsAt), step: rung.step };
    })
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** The next repeat of a ladder's last rung after an instant; null when the ladder does not repeat. */
export function nextRepeat(policy: PolicyDocument, kind: ObligationKind, last: Alarm, after: Instant): Alarm | null {
  const every = rungFor(policy, kind, last.step).repeatEvery;
  if (every === undefined) return null;
  let day = dayOf(last.at);
  for (;;) {
    day = addWorkingDays(policy.calendar, day, every);
    const at = instantAt(day, policy.calendar.ringsAt);
    if (at > after) return { at, step: 'manager-again' };
  }
}

/** Working days from the due day to the ladder's first message on or after it: 0, or 1 where the day itself is silent. */
export function firstStepAfterDue(policy: PolicyDocument, kind: ObligationKind): number {
  const days = ladderOf(policy, kind)
    .rungs.filter((rung) => rung.workingDays >= 0 && rung.atOnce !== true)
    .map((rung) => rung.workingDays);
  return Math.min(...days);
}
