import { isRuleViolation, RuleViolation } from '../../violations.js';
import type { Day } from '../../time/instants.js';
import {
  checkConsiderations,
  checkCovered,
  checkDays,
  checkHappened,
  checkHours,
  checkNotOver,
  checkOrder,
  checkPlan,
  checkReason,
} from '../checks.js';
import type { PlacementEvent, PlacementEventOf, ReasonGiven } from '../events.js';
import type { Recorder } from '../recorder.js';
import type { PlacementState } from '../state.js';
import type { Correction } from './corrected-events.js';
import { isCorrectable, REASON_LISTS } from './correctable.js';

/** Carries out a check of the original's; a refusal points into the correction. */
function within(pointer: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!isRuleViolation(error)) throw error;
    const at = `${pointer}${error.pointer ?? ''}`;
    throw new RuleViolation(error.code, error.message, at, error.details);
  }
}

/** Where in the history the event stands that is corrected. */
export interface Place {
  /** The case as it stood when the event was recorded. */
  readonly before: PlacementState;
  /** The first day of the rung it belongs to; null before the first one. */
  readonly startedOn: Day | null;
  /** A recorded start: it has taken effect since. */
  readonly inEffect: boolean;
}

/**
 * What is corrected is checked like the original was: days that must have come, their order, hours, reasons of the policy.
 * @throws RuleViolation DATE_IN_FUTURE, DATES_ORDER, CALENDAR_ENDS, UNKNOWN_REASON, HOURS_OVER_MAX, pointing into `/correction`
 */
export function checkCorrection(
  recorder: Recorder,
  event: PlacementEvent,
  correction: Correction['correction'],
  place: Place,
): void {
  checkReasons(recorder, event, correction);
  const has = (field: string): boolean => Object.hasOwn(correction, field);
  within('/correction', () => {
    checkPayload(recorder, event, has, place);
  });
}

function checkReasons(recorder: Recorder, event: PlacementEvent, correction: Correction['correction']): void {
  const lists = isCorrectable(event.type) ? (REASON_LISTS[event.type] ?? {}) : {};
  for (const [field, list] of Object.entries(lists)) {
    if (!Object.hasOwn(correction, field)) continue;
    const given = (event.data as Readonly<Record<string, unknown>>)[field] as ReasonGiven;
    within('/correction', () => {
      checkReason(recorder, list, given, `/${field}/reason`);
    });
  }
}

/** `event` is the event as it will read; only what is corrected is looked at. */
function checkPayload(
  recorder: Recorder,
  event: PlacementEvent,
  has: (field: string) => boolean,
  { before, startedOn, inEffect }: Place,
): void {
  const happened = (day: Day, field: string): void => {
    checkHappened(recorder, day, `/${field}`);
    checkCovered(recorder, day, `/${field}`);
  };
  const began = (day: Day, field: string): void => {
    if (startedOn !== null) checkOrder(startedOn, day, `/${field}`, 'The rung starts later');
  };
  switch (event.type) {
    case 'placement-proposed':
    case 'plan-changed':
      if (has('plan')) checkPlan(recorder, event.data.plan);
      if (event.type === 'placement-proposed' && has('considerations'))
        checkConsiderations(recorder, event.data.considerations);
      return;
    case 'considerations-changed':
      return checkConsiderations(recorder, event.data.considerations);
    case 'match-decided':
      if (event.data.siteVisitOn !== undefined) happened(event.data.siteVisitOn, 'siteVisitOn');
      return;
    case 'paper-received':
      return happened(event.data.receivedOn, 'receivedOn');
    case 'stage-start-recorded':
    case 'stage-started':
      return checkTerms(recorder, event, has, inEffect);
    case 'stage-end-recorded':
      if (!has('endsOn')) return;
      began(event.data.endsOn, 'endsOn');
      return checkCovered(recorder, event.data.endsOn, '/endsOn');
    case 'stage-ended':
      if (!has('endedOn')) return;
      happened(event.data.endedOn, 'endedOn');
      return began(event.data.endedOn, 'endedOn');
    case 'stage-extended':
      return checkExtension(recorder, event, has, before);
    case 'hours-changed':
      if (has('from')) began(event.data.from, 'from');
      return before !== null && 'main' in before
        ? checkHours(recorder, event.data.weeklyHours, '/weeklyHours', before.main.stage)
        : undefined;
    case 'follow-up-held':
      if (!has('heldOn')) return;
      happened(event.data.heldOn, 'heldOn');
      if (isRhythm(event, before)) began(event.data.heldOn, 'heldOn');
      return;
    case 'attempt-recorded':
      return has('attemptedOn') ? happened(event.data.attemptedOn, 'attemptedOn') : undefined;
    case 'promise-made':
      return has('dueOn') ? checkNotOver(recorder, event.data.dueOn, '/dueOn') : undefined;
    case 'absence-reported': {
      const { from, until } = event.data;
      if (until !== undefined) checkOrder(from, until, '/until', 'The absence ends before it begins');
      return;
    }
    case 'placement-closed':
      return checkClosing(recorder, event, has, before, startedOn);
    default:
  }
}

/** Whether what was held met a follow-up of the rung's own rhythm. */
function isRhythm({ data }: PlacementEventOf<'follow-up-held'>, before: PlacementState): boolean {
  return data.obligationId !== null && before?.obligations[data.obligationId]?.kind === 'follow-up';
}

function checkTerms(
  recorder: Recorder,
  { data: { terms } }: PlacementEventOf<'stage-start-recorded'> | PlacementEventOf<'stage-started'>,
  has: (field: string) => boolean,
  inEffect: boolean,
): void {
  if (!has('terms')) return;
  checkDays(recorder, terms, '/terms');
  const { startsOn, grantEnds, weeklyHours } = terms;
  if (grantEnds !== null) checkOrder(startsOn, grantEnds, '/terms/grantEnds', 'The grant ends before the rung starts');
  checkHours(recorder, weeklyHours, '/terms/weeklyHours', terms.stage);
  if (inEffect) checkHappened(recorder, startsOn, '/terms/startsOn');
}

function checkExtension(
  recorder: Recorder,
  { data }: PlacementEventOf<'stage-extended'>,
  has: (field: string) => boolean,
  before: PlacementState,
): void {
  const main = before !== null && 'main' in before ? before.main : null;
  if (has('justification') && main !== null) {
    checkReason(recorder, `extend-stage:${main.stage}`, { reason: data.justification }, '/justification');
  }
  if (!has('plannedEnd')) return;
  checkCovered(recorder, data.plannedEnd, '/plannedEnd');
  const ended = main?.plannedEnd ?? null;
  if (ended === null || data.plannedEnd > ended) return;
  throw new RuleViolation(
    'EXTENSION_NOT_LATER',
    `The planned end was ${ended}; an extension ends later.`,
    '/plannedEnd',
  );
}

function checkClosing(
  recorder: Recorder,
  { data }: PlacementEventOf<'placement-closed'>,
  has: (field: string) => boolean,
  before: PlacementState,
  startedOn: Day | null,
): void {
  if (has('endedOn')) {
    checkHappened(recorder, data.endedOn, '/endedOn');
    if (startedOn !== null) checkOrder(startedOn, data.endedOn, '/endedOn', 'The rung that ran starts later');
  }
  if (data.outcome !== 'no-go' || (before?.stage === 'proposed' && before.match === 'no-go')) return;
  throw new RuleViolation('STAGE_REFUSES', 'Outcome no-go needs a match decided with no-go.', '/outcome');
}
