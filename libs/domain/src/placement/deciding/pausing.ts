import { makeObligation } from '../../obligations/making.js';
import { nextRepeat } from '../../obligations/ladder.js';
import type { BeforePause, Obligation, ObligationDetail } from '../../obligations/obligation.js';
import { laterOf } from '../../time/days.js';
import type { Day } from '../../time/instants.js';
import { addWorkingDays, rollForward, workingDaysBetween } from '../../time/working-days.js';
import { RuleViolation } from '../../violations.js';
import type { ObligationKind } from '../../words.js';
import { checkCovered, checkReason, today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { meetAll, owe } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';

/** What people owe each other whatever the case does: a pause leaves it where it is. */
const STANDS: readonly ObligationKind[] = [
  'resume',
  'accept-hand-off',
  'find-owner',
  'approval',
  'answer-absence',
  'answer-concern',
];

/**
 * pause: what is owed moves by the working days from today to the until-day (a closed day rolls on), and resuming is owed
 * that day. The law's dates stand, the grant runs on, a start on record stays. What becomes owed meanwhile counts as ever.
 * @throws RuleViolation ALREADY_PAUSED, DATE_IN_PAST, CALENDAR_ENDS, UNKNOWN_REASON
 */
export function pausePlacement(recorder: Recorder, { until, because }: PlacementCommandData['pause']): void {
  const { pause, obligations } = openPlacement(recorder);
  if (pause !== null) {
    const way = 'Resume it first; then it can be paused until another day.';
    throw new RuleViolation('ALREADY_PAUSED', `It is paused until ${pause.until}. ${way}`);
  }
  const from = today(recorder);
  if (until <= from) throw new RuleViolation('DATE_IN_PAST', 'Pause it until a day after today.', '/until');
  checkCovered(recorder, until, '/until');
  checkReason(recorder, 'pause', because);
  const { calendar } = recorder.context.policy;
  const lastDay = rollForward(calendar, until);
  const days = workingDaysBetween(calendar, from, lastDay);
  recorder.record('placement-paused', { from, until: lastDay, because });
  for (const obligation of Object.values(obligations)) {
    if (obligation.statutory || STANDS.includes(obligation.kind)) continue;
    const { dueOn, alarms, detail } = obligation;
    const { window, booked, paused } = detail;
    const more = { ...(window ? { window } : {}), ...(booked ? { booked } : {}), ...(paused ? { paused } : {}) };
    const beforePause = { dueOn, alarms, ...more };
    const moved = anew(recorder, obligation, addWorkingDays(calendar, laterOf(dueOn, from), days), { beforePause });
    replace(recorder, obligation, moved, 'paused');
  }
  owe(recorder, { kind: 'resume', countsFrom: lastDay, rule: 'paused' });
}

/**
 * resume: on the until-day every date stands as the pause moved it; on another day it moves by the difference; on the first
 * day of the pause it is again what it was. What people moved by hand meanwhile stays.
 * @throws RuleViolation NOT_PAUSED, UNKNOWN_REASON
 */
export function resumePlacement(recorder: Recorder, { because }: PlacementCommandData['resume']): void {
  const { pause, obligations } = openPlacement(recorder);
  if (pause === null) throw new RuleViolation('NOT_PAUSED', 'The placement is not paused.');
  checkReason(recorder, 'resume', because);
  const { calendar } = recorder.context.policy;
  const day = today(recorder);
  recorder.record('placement-resumed', { resumedOn: day, because });
  meetAll(recorder, ['resume']);
  const days = workingDaysBetween(calendar, pause.from, day);
  if (days === workingDaysBetween(calendar, pause.from, pause.until)) return;
  for (const obligation of Object.values(obligations)) {
    const { beforePause } = obligation.detail;
    if (beforePause === undefined) continue;
    const computedDue = addWorkingDays(calendar, laterOf(beforePause.dueOn, pause.from), days);
    const moved = days === 0 ? asBefore(recorder, obligation, beforePause) : anew(recorder, obligation, computedDue);
    replace(recorder, obligation, moved, 'resumed');
  }
}

/** The same obligation on another day, with a ladder and a window of its own; what was booked is no longer. */
function anew(recorder: Recorder, obligation: Obligation, computedDue: Day, more: ObligationDetail = {}): Obligation {
  const { booked: _booked, window: _window, beforePause: _before, ...rest } = obligation.detail;
  const { kind, owedBy, because } = obligation;
  const detail = { ...rest, ...more, paused: true as const, replaces: obligation.id };
  const making = { kind, owedBy, computedDue, rule: because.rule, detail };
  return makeObligation(recorder.context.policy, nextId(recorder), making, recorder.moment);
}

/** As it stood before the pause, date and all; alarms whose moment passed meanwhile are left out. */
function asBefore(recorder: Recorder, obligation: Obligation, before: BeforePause): Obligation {
  const { beforePause: _before, paused: _paused, window: _window, booked: _booked, ...rest } = obligation.detail;
  const { dueOn, alarms, ...detail } = before;
  const ahead = alarms.filter((alarm) => alarm.at > recorder.moment);
  const last = alarms.at(-1);
  const repeat =
    ahead.length > 0 || last === undefined
      ? null
      : nextRepeat(recorder.context.policy, obligation.kind, last, recorder.moment);
  return {
    ...obligation,
    id: nextId(recorder),
    dueOn,
    alarms: repeat === null ? ahead : [repeat],
    detail: { ...rest, ...detail, replaces: obligation.id },
  };
}

function nextId(recorder: Recorder): string {
  return `o${openPlacement(recorder).nextObligation}`;
}

/** The old one ends as moved, the new one stands in its place. It does not count as a move by hand, and nobody is told. */
function replace(recorder: Recorder, old: Obligation, obligation: Obligation, reason: 'paused' | 'resumed'): void {
  recorder.record('obligation-moved', {
    obligationId: old.id,
    from: old.dueOn,
    to: obligation.dueOn,
    by: obligation.id,
    because: { reason },
  });
  recorder.record('obligation-made', { obligation });
}
