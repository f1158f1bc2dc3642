import { RuleViolation } from '../../violations.js';
import type { Day } from '../../time/instants.js';
import type { Paper, Rung } from '../../words.js';
import { isLeadOrManager } from '../authority.js';
import { checkOrder, checkReason, today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { openPlacement, type Recorder } from '../recorder.js';
import { isPaid, papersDueOn, requiredPapers } from '../stage-obligations.js';
import type { RecordedStart, RunningStage } from '../state.js';

type StartStage = PlacementCommandData['start-stage'];

const RANK: Readonly<Record<Rung, number>> = { internship: 1, 'wage-subsidy': 2, 'paid-hours': 3, 'flex-job': 3 };

function sameFunction(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/**
 * Whether the paid hours may run beside what runs. Beside a flex job is not the standard path, but no law's box either: with
 * a non-standard arrangement it goes. Another job function is the law's. @throws RuleViolation BESIDE_NOT_POSSIBLE, DATES_ORDER
 */
export function checkBeside(recorder: Recorder, data: StartStage): void {
  const state = openPlacement(recorder);
  const main = 'main' in state ? state.main : null;
  const { ahead, beside, granted } = state;
  const besideFlexJob = main?.stage === 'flex-job' && granted.includes('non-standard');
  const possible =
    data.stage === 'paid-hours' &&
    (main?.stage === 'internship' || main?.stage === 'wage-subsidy' || besideFlexJob) &&
    (ahead === null || ahead.beside);
  if (main === null || !possible) {
    const rule =
      'Only paid hours run beside, next to a running internship or wage subsidy with no next rung on record.';
    const way = 'Beside a flex job: as a non-standard arrangement (request-approval).';
    throw new RuleViolation('BESIDE_NOT_POSSIBLE', `${rule} ${way}`, '/beside');
  }
  if (sameFunction(main.jobFunction, data.jobFunction)) {
    const rule = 'Paid hours beside an internship or wage subsidy must be another job function.';
    throw new RuleViolation('BESIDE_NOT_POSSIBLE', rule, '/jobFunction');
  }
  checkOrder(main.startsOn, data.startsOn, '/startsOn', 'It starts before the rung it runs beside');
  if (beside !== null) checkAfter(beside, data.startsOn);
  refuseRepeat(ahead, data);
}

/** One rung follows another: it starts later. */
function checkAfter(runs: RunningStage, startsOn: Day): void {
  if (startsOn > runs.startsOn) return;
  const rule = `What runs started on ${runs.startsOn}; the next starts after it.`;
  throw new RuleViolation('DATES_ORDER', rule, '/startsOn');
}

function refuseRepeat(ahead: RecordedStart | null, data: StartStage): void {
  if (ahead === null || data.deviationBecause !== undefined) return;
  const { stage, purpose, startsOn, weeklyHours, jobFunction, plannedEnd = null, grantEnds = null } = data;
  const asked = { stage, purpose, startsOn, plannedEnd, grantEnds, jobFunction };
  const same = Object.entries(asked).every(([name, value]) => ahead[name as keyof typeof asked] === value);
  if (!same || JSON.stringify(ahead.weeklyHours) !== JSON.stringify(weeklyHours)) return;
  throw new RuleViolation(
    'START_ALREADY_RECORDED',
    'This start is on record. Record another day, rung or terms to replan it.',
    '/startsOn',
  );
}

/** Whether the rung may follow. @throws RuleViolation DATES_ORDER, START_ALREADY_RECORDED, BACK_NEEDS_REASON and others */
export function checkStep(recorder: Recorder, data: StartStage): void {
  const state = openPlacement(recorder);
  const main = 'main' in state ? state.main : null;
  const { ahead, beside } = state;
  if (main !== null) checkAfter(main, data.startsOn);
  if (main !== null && ahead?.beside === true) {
    const rule = `Paid hours beside are on record from ${ahead.startsOn}. Record the next rung when they have started.`;
    throw new RuleViolation('START_ALREADY_RECORDED', rule, '/startsOn');
  }
  if (beside !== null && isPaid(data.stage)) checkAfter(beside, data.startsOn);
  if (beside !== null && !isPaid(data.stage) && sameFunction(beside.jobFunction, data.jobFunction)) {
    const rule = 'The paid hours that run beside must be another job function.';
    throw new RuleViolation('BESIDE_NOT_POSSIBLE', rule, '/jobFunction');
  }
  refuseRepeat(ahead, data);
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

/** What a start is recorded without, and whether that is by a team lead's approval. */
export interface WithoutPapers {
  readonly missing: readonly Paper[];
  readonly approved?: true;
}

/**
 * The papers still missing. That a start is on record some days before they are due is our own box: with a non-standard
 * arrangement it may be recorded until the day before; they still have to be in when it begins.
 * @throws RuleViolation PAPERS_MISSING from their due day on, NOT_ALLOWED to deviate
 */
export function checkPapers(recorder: Recorder, data: StartStage): WithoutPapers {
  const { stage, startsOn, deviationBecause } = data;
  const { papersFor, granted } = openPlacement(recorder);
  const missing = papersFor[stage] ?? requiredPapers(recorder, stage);
  if (deviationBecause !== undefined) {
    const lead = isLeadOrManager(recorder.state(), recorder.context);
    if (!lead && !granted.includes('deviation')) {
      const rule = 'Only the team lead or a manager may register a start without papers.';
      throw new RuleViolation('NOT_ALLOWED', `${rule} Ask for it (request-approval).`, '/deviationBecause');
    }
    checkReason(recorder, 'start-stage:deviation', deviationBecause, '/deviationBecause/reason');
    return lead ? { missing } : { missing, approved: true };
  }
  const inTime =
    today(recorder) < papersDueOn(recorder, startsOn) ||
    (today(recorder) < startsOn && granted.includes('non-standard'));
  if (missing.length > 0 && !inTime) {
    const way = 'Receive or waive them, choose a later day, or let a team lead register the start as a deviation.';
    throw new RuleViolation('PAPERS_MISSING', `Papers are missing: ${missing.join(', ')}. ${way}`, '/startsOn', {
      missing,
    });
  }
  return { missing };
}
