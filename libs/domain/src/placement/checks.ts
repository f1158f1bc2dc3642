import { RuleViolation } from '../violations.js';
import { worksHere } from '../staff/presence.js';
import type { Obligation } from '../obligations/obligation.js';
import { dayOf } from '../time/copenhagen.js';
import type { Day } from '../time/instants.js';
import { calendarEnds, isCovered } from '../time/working-days.js';
import type { ObligationKind, Rung } from '../words.js';
import type { Consideration, PlannedStage, ReasonGiven, WeeklyHours } from './events.js';
import { openPlacement, type Recorder } from './recorder.js';
import type { PlacementOnRung } from './state.js';

/** The day it is for the decision. */
export function today(recorder: Recorder): Day {
  return dayOf(recorder.moment);
}

/** @throws RuleViolation UNKNOWN_REASON, naming the list, when policy does not know the reason for the command */
export function checkReason(recorder: Recorder, list: string, given: ReasonGiven, pointer = '/because/reason'): void {
  const reasons = recorder.context.policy.reasons[list] ?? [];
  if (reasons.includes(given.reason)) return;
  throw new RuleViolation(
    'UNKNOWN_REASON',
    `Not a reason of the policy. Choose one of: ${reasons.join(', ')}.`,
    pointer,
    { reasons },
  );
}

/** @throws RuleViolation PERSON_NOT_ACTIVE when nobody of that id works here today */
export function checkPerson(recorder: Recorder, staffId: string, pointer: string): void {
  if (worksHere(recorder.context.directory, staffId, today(recorder))) return;
  throw new RuleViolation(
    'PERSON_NOT_ACTIVE',
    'Nobody with this id works here. Choose a colleague from the staff list.',
    pointer,
  );
}

/** @throws RuleViolation DATE_IN_FUTURE when something is said to have happened on a day that has not come */
export function checkHappened(recorder: Recorder, day: Day, pointer: string): void {
  if (day <= today(recorder)) return;
  throw new RuleViolation(
    'DATE_IN_FUTURE',
    `${day} has not come yet. Record it on the day, or correct the date.`,
    pointer,
  );
}

/** @throws RuleViolation DATE_IN_PAST when something is to happen on a day that is over, CALENDAR_ENDS when far ahead */
export function checkNotOver(recorder: Recorder, day: Day, pointer: string): void {
  if (day >= today(recorder)) return checkCovered(recorder, day, pointer);
  throw new RuleViolation('DATE_IN_PAST', `${day} is over. Choose today or a later day.`, pointer);
}

/** @throws RuleViolation CALENDAR_ENDS for a day the policy's calendar does not cover */
export function checkCovered(recorder: Recorder, day: Day, pointer: string): void {
  const { calendar } = recorder.context.policy;
  if (!isCovered(calendar, day)) throw calendarEnds(calendar, day, pointer);
}

/** @throws RuleViolation DATES_ORDER */
export function checkOrder(first: Day, second: Day, pointer: string, what: string): void {
  if (first <= second) return;
  throw new RuleViolation('DATES_ORDER', `${what}: ${second} lies before ${first}.`, pointer);
}

/**
 * Hours a week within the policy's maximum. On ordinary or flex-job terms that is our own box: a non-standard arrangement may
 * go beyond it.
 * @throws RuleViolation HOURS_OVER_MAX, DATES_ORDER for a range upside down
 */
export function checkHours(recorder: Recorder, hours: WeeklyHours, pointer: string, rung: Rung): void {
  const max = recorder.context.policy.maxWeeklyHours;
  const top = typeof hours === 'number' ? hours : hours.max;
  const ours = rung === 'paid-hours' || rung === 'flex-job';
  const free = ours && recorder.state()?.granted.includes('non-standard') === true;
  if (top > max && !free) throw new RuleViolation('HOURS_OVER_MAX', `At most ${max} hours a week.`, pointer, { max });
  if (typeof hours !== 'number' && hours.min > hours.max) {
    throw new RuleViolation('DATES_ORDER', 'The lower number of hours lies above the higher one.', pointer);
  }
}

/**
 * The days of a rung: only paid hours and flex jobs may be open-ended; the end is not before the start.
 * @throws RuleViolation PLANNED_END_REQUIRED, DATES_ORDER, CALENDAR_ENDS
 */
export function checkDays(
  recorder: Recorder,
  { stage, startsOn, plannedEnd }: { readonly stage: Rung; readonly startsOn: Day; readonly plannedEnd: Day | null },
  pointer: string,
): void {
  checkCovered(recorder, startsOn, `${pointer}/startsOn`);
  if (plannedEnd === null) {
    if (stage === 'paid-hours' || stage === 'flex-job') return;
    throw new RuleViolation('PLANNED_END_REQUIRED', `A planned end is required for ${stage}.`, `${pointer}/plannedEnd`);
  }
  checkOrder(startsOn, plannedEnd, `${pointer}/plannedEnd`, 'The planned end lies before the start');
  checkCovered(recorder, plannedEnd, `${pointer}/plannedEnd`);
}

/** Checks each rung of a plan; the pointer names the wrong one. */
export function checkPlan(recorder: Recorder, plan: readonly PlannedStage[]): void {
  plan.forEach((stage, index) => {
    const at = `/plan/${index}`;
    checkDays(recorder, { ...stage, plannedEnd: stage.plannedEnd ?? null }, at);
    checkHours(recorder, stage.weeklyHours, `${at}/weeklyHours`, stage.stage);
    const before = plan[index - 1];
    if (before !== undefined)
      checkOrder(before.startsOn, stage.startsOn, `${at}/startsOn`, 'The rungs of a plan follow each other');
  });
}

/** What the citizen agreed to was agreed by now. @throws RuleViolation DATE_IN_FUTURE */
export function checkConsiderations(recorder: Recorder, considerations: readonly Consideration[]): void {
  considerations.forEach(({ agreedWithCitizenOn }, index) => {
    if (agreedWithCitizenOn === undefined) return;
    checkHappened(recorder, agreedWithCitizenOn, `/considerations/${index}/agreedWithCitizenOn`);
  });
}

/** The rung that runs. @throws RuleViolation STAGE_REFUSES where none does */
export function onRung(recorder: Recorder): PlacementOnRung {
  const state = openPlacement(recorder);
  if ('main' in state) return state;
  throw new RuleViolation(
    'STAGE_REFUSES',
    `The placement is ${state.stage}: no rung is running. Record its start first.`,
    undefined,
    {
      stage: state.stage,
    },
  );
}

/** @throws RuleViolation OBLIGATION_KIND when the command is for other kinds */
export function checkKind(obligation: Obligation, kinds: readonly ObligationKind[]): void {
  if (kinds.includes(obligation.kind)) return;
  const rule = `This is a ${obligation.kind}; the command is for: ${kinds.join(', ')}.`;
  throw new RuleViolation('OBLIGATION_KIND', rule, '/obligationId', { kind: obligation.kind });
}

/** An open obligation by id. @throws RuleViolation OBLIGATION_NOT_OPEN or NOT_FOUND */
export function openObligation(recorder: Recorder, id: string): Obligation {
  const state = openPlacement(recorder);
  const number = /^o([1-9]\d*)$/.exec(id)?.[1];
  const obligation = number === undefined ? undefined : state.obligations[id];
  if (obligation !== undefined) return obligation;
  if (number !== undefined && Number(number) < state.nextObligation) {
    throw new RuleViolation(
      'OBLIGATION_NOT_OPEN',
      'This is no longer owed: it was met, moved, cancelled or superseded.',
      '/obligationId',
    );
  }
  throw new RuleViolation(
    'NOT_FOUND',
    'Nothing of this id is owed on this case. GET the obligations for the ids.',
    '/obligationId',
  );
}
