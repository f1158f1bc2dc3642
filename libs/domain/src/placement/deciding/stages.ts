import { RuleViolation } from '../../violations.js';
import { addDays } from '../../time/days.js';
import { startOfDay } from '../../time/copenhagen.js';
import type { Rung } from '../../words.js';
import { worksTheCase } from '../authority.js';
import { checkCovered, checkDays, checkHours, checkOrder, checkReason, onRung, today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { meetAll } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';
import { isPaid, meetStageEndDecision, oweStageEndDecision } from '../stage-obligations.js';
import { endStage, takeEffect } from '../take-effect.js';
import { climbExtension } from './extension-ladder.js';
import { checkBeside, checkPapers, checkStep } from './start-checks.js';
import { armStart, askForPapers } from './upcoming.js';

/** start-stage: recorded ahead or on the day; it takes effect at 00:00 of its first day. */
export function startStage(recorder: Recorder, data: PlacementCommandData['start-stage']): void {
  const state = openPlacement(recorder);
  if (data.deviationBecause === undefined && !worksTheCase(state, recorder.context)) {
    const rule = 'A manager registers a start only as a deviation; the start itself is for those who work the case.';
    throw new RuleViolation('NOT_ALLOWED', rule, '/deviationBecause');
  }
  if (state.stage === 'proposed') {
    throw new RuleViolation(
      'MATCH_NOT_DECIDED',
      'The match is not decided with go. Decide it first (decide-match).',
      '/stage',
    );
  }
  const { stage, purpose, startsOn, weeklyHours, jobFunction, backBecause, deviationBecause } = data;
  const terms = {
    ...{ stage, purpose, startsOn, weeklyHours, jobFunction },
    ...{ plannedEnd: data.plannedEnd ?? null, grantEnds: data.grantEnds ?? null },
  };
  const beside = data.beside ?? false;
  checkDays(recorder, terms, '');
  if (terms.grantEnds !== null)
    checkOrder(startsOn, terms.grantEnds, '/grantEnds', 'The grant ends before the rung starts');
  checkHours(recorder, weeklyHours, '/weeklyHours', stage);
  if (beside) checkBeside(recorder, data);
  else checkStep(recorder, data);
  const { missing, ...approval } = checkPapers(recorder, data);

  recorder.record('stage-start-recorded', {
    terms,
    beside,
    ...(backBecause ? { backBecause } : {}),
    ...(deviationBecause ? { deviationBecause } : {}),
    ...approval,
  });
  meetDecided(recorder, stage, beside);
  const upcoming = { rung: stage, firstDay: startsOn, beside, replaces: state.ahead };
  askForPapers(recorder, upcoming, missing);
  armStart(recorder, upcoming);
  takeEffect(recorder, 'afterwards');
}

/** Recording what comes next answers what was to come next: of the main rung, or of what runs beside. */
function meetDecided(recorder: Recorder, stage: Rung, beside: boolean): void {
  const state = openPlacement(recorder);
  if (!beside) meetAll(recorder, ['next-rung-or-close']);
  if (!beside && 'main' in state) meetStageEndDecision(recorder, state.main.stage);
  if (state.beside !== null && (beside || isPaid(stage))) meetStageEndDecision(recorder, state.beside.stage);
}

/** extend-stage: a later planned end, with the justification that the policy's ladder of the rung asks for. */
export function extendStage(recorder: Recorder, data: PlacementCommandData['extend-stage']): void {
  const { main, ahead } = onRung(recorder);
  if (main.plannedEnd === null) {
    throw new RuleViolation('STAGE_REFUSES', 'This rung has no planned end to extend.', '/plannedEnd');
  }
  if (ahead !== null && !ahead.beside) {
    throw new RuleViolation(
      'STAGE_REFUSES',
      `The next rung is on record from ${ahead.startsOn}. Replan it first.`,
      '/plannedEnd',
    );
  }
  if (data.plannedEnd <= main.plannedEnd) {
    throw new RuleViolation(
      'EXTENSION_NOT_LATER',
      `The planned end is ${main.plannedEnd}; an extension ends later.`,
      '/plannedEnd',
    );
  }
  checkCovered(recorder, data.plannedEnd, '/plannedEnd');
  checkReason(recorder, `extend-stage:${main.stage}`, { reason: data.justification }, '/justification');
  checkReason(recorder, 'extend-stage', data.because);
  const climbed = climbExtension(recorder, main, data);
  recorder.record('stage-extended', { ...data, ...climbed });
  meetStageEndDecision(recorder, main.stage);
  oweStageEndDecision(recorder, main, data.plannedEnd);
}

/** change-hours: up or down, from a day on, within the rung that runs. */
export function changeHours(recorder: Recorder, data: PlacementCommandData['change-hours']): void {
  const { main } = onRung(recorder);
  checkOrder(main.startsOn, data.from, '/from', 'The rung starts later');
  checkHours(recorder, data.weeklyHours, '/weeklyHours', main.stage);
  if (data.because !== undefined) checkReason(recorder, 'change-hours', data.because);
  recorder.record('hours-changed', data, data.from <= today(recorder) ? data.from : today(recorder));
}

/** end-stage: the rung is over, or will be on a day ahead; whether its purpose was met and what was learned. */
export function recordStageEnd(recorder: Recorder, data: PlacementCommandData['end-stage']): void {
  const { main } = onRung(recorder);
  const { endedOn, because, purposeMet, learned } = data;
  checkOrder(main.startsOn, endedOn, '/endedOn', 'The rung starts later');
  if (main.plannedEnd !== null && endedOn > main.plannedEnd) {
    throw new RuleViolation(
      'DATES_ORDER',
      `The planned end is ${main.plannedEnd}. Use extend-stage to go beyond.`,
      '/endedOn',
    );
  }
  checkReason(recorder, 'end-stage', because);
  meetStageEndDecision(recorder, main.stage);
  const why = { because, purposeMet, ...(learned ? { learned } : {}) };
  if (endedOn > today(recorder)) {
    recorder.record('stage-end-recorded', { endsOn: endedOn, ...why });
    return;
  }
  const over = startOfDay(addDays(endedOn, 1));
  endStage(recorder, main, endedOn, over < recorder.moment ? over : recorder.moment, why);
}
