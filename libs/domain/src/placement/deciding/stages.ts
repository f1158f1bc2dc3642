import { RuleViolation } from '../../violations.js';
import { addDays } from '../../time/days.js';
import { startOfDay } from '../../time/copenhagen.js';
import type { Paper, Rung } from '../../words.js';
import { isLeadOrManager, worksTheCase } from '../authority.js';
import { checkEndPlanned, checkHours, checkOrder, checkReason, onRung, today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { meetAll } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';
import { oweStageEndDecision, papersDueOn, requiredPapers } from '../stage-obligations.js';
import { endStage, takeEffect } from '../take-effect.js';
import { armStart, askForPapers } from './upcoming.js';

type StartStage = PlacementCommandData['start-stage'];

const RANK: Readonly<Record<Rung, number>> = { internship: 1, 'wage-subsidy': 2, 'paid-hours': 3, 'flex-job': 3 };

/** start-stage: recorded ahead or on the day; it takes effect at 00:00 of its first day. */
export function startStage(recorder: Recorder, data: StartStage): void {
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
  checkEndPlanned(stage, terms.plannedEnd, startsOn, '');
  if (terms.grantEnds !== null)
    checkOrder(startsOn, terms.grantEnds, '/grantEnds', 'The grant ends before the rung starts');
  checkHours(recorder, weeklyHours, '/weeklyHours');
  if (beside) checkBeside(recorder, data);
  else checkStep(recorder, data);
  const missing = checkPapers(recorder, data);

  recorder.record('stage-start-recorded', {
    terms,
    beside,
    ...(backBecause ? { backBecause } : {}),
    ...(deviationBecause ? { deviationBecause } : {}),
  });
  if (!beside) meetAll(recorder, ['stage-end-decision', 'next-rung-or-close']);
  askForPapers(recorder, stage, startsOn, missing);
  if (!beside) armStart(recorder, stage, startsOn);
  takeEffect(recorder);
}

function checkBeside(recorder: Recorder, data: StartStage): void {
  const state = openPlacement(recorder);
  const main = 'main' in state ? state.main : null;
  const possible =
    data.stage === 'paid-hours' &&
    (main?.stage === 'internship' || main?.stage === 'wage-subsidy') &&
    state.beside === null &&
    state.ahead === null;
  if (!possible) {
    const rule = 'Only paid hours run beside, next to a running internship or wage subsidy, one at a time.';
    throw new RuleViolation('BESIDE_NOT_POSSIBLE', rule, '/beside');
  }
  if (main.jobFunction.trim().toLowerCase() === data.jobFunction.trim().toLowerCase()) {
    const rule = 'Paid hours beside an internship or wage subsidy must be another job function.';
    throw new RuleViolation('BESIDE_NOT_POSSIBLE', rule, '/jobFunction');
  }
  checkOrder(main.startsOn, data.startsOn, '/startsOn', 'It starts before the rung it runs beside');
}

function checkStep(recorder: Recorder, data: StartStage): void {
  const state = openPlacement(recorder);
  const main = 'main' in state ? state.main : null;
  if (main !== null && data.startsOn <= main.startsOn) {
    const rule = `The rung that runs started on ${main.startsOn}; the next one starts after it.`;
    throw new RuleViolation('DATES_ORDER', rule, '/startsOn');
  }
  const { ahead } = state;
  if (
    ahead !== null &&
    ahead.stage === data.stage &&
    ahead.startsOn === data.startsOn &&
    data.deviationBecause === undefined
  ) {
    throw new RuleViolation(
      'START_ALREADY_RECORDED',
      'This start is on record. Record another day or rung to replan it.',
      '/startsOn',
    );
  }
  const from = main?.stage ?? state.lastRung;
  if (from !== null && RANK[data.stage] < RANK[from] && data.backBecause === undefined) {
    throw new RuleViolation(
      'BACK_NEEDS_REASON',
      `From ${from} to ${data.stage} is a step back: say why (backBecause).`,
      '/backBecause',
    );
  }
  if (data.backBecause !== undefined)
    checkReason(recorder, 'start-stage:back', data.backBecause, '/backBecause/reason');
}

/** The papers still missing. @throws RuleViolation PAPERS_MISSING from their due day on, NOT_ALLOWED to deviate */
function checkPapers(recorder: Recorder, data: StartStage): readonly Paper[] {
  const { stage, startsOn, deviationBecause } = data;
  const missing = openPlacement(recorder).papersFor[stage] ?? requiredPapers(recorder, stage);
  if (deviationBecause !== undefined) {
    if (!isLeadOrManager(recorder.state(), recorder.context)) {
      const rule = 'Only the team lead or a manager may register a start without papers.';
      throw new RuleViolation('NOT_ALLOWED', rule, '/deviationBecause');
    }
    checkReason(recorder, 'start-stage:deviation', deviationBecause, '/deviationBecause/reason');
    return missing;
  }
  if (missing.length > 0 && today(recorder) >= papersDueOn(recorder, startsOn)) {
    const way = 'Receive or waive them, choose a later day, or let a team lead register the start as a deviation.';
    throw new RuleViolation('PAPERS_MISSING', `Papers are missing: ${missing.join(', ')}. ${way}`, '/startsOn', {
      missing,
    });
  }
  return missing;
}

/** extend-stage: a later planned end, with a justification of the policy's list for the rung. */
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
  checkReason(recorder, `extend-stage:${main.stage}`, { reason: data.justification }, '/justification');
  checkReason(recorder, 'extend-stage', data.because);
  recorder.record('stage-extended', data);
  meetAll(recorder, ['stage-end-decision']);
  oweStageEndDecision(recorder, main, data.plannedEnd);
}

/** change-hours: up or down, from a day on, within the rung that runs. */
export function changeHours(recorder: Recorder, data: PlacementCommandData['change-hours']): void {
  const { main } = onRung(recorder);
  checkOrder(main.startsOn, data.from, '/from', 'The rung starts later');
  checkHours(recorder, data.weeklyHours, '/weeklyHours');
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
  meetAll(recorder, ['stage-end-decision']);
  const why = { because, purposeMet, ...(learned ? { learned } : {}) };
  if (endedOn > today(recorder)) {
    recorder.record('stage-end-recorded', { endsOn: endedOn, ...why });
    return;
  }
  const over = startOfDay(addDays(endedOn, 1));
  endStage(recorder, main, endedOn, over < recorder.moment ? over : recorder.moment, why);
}
