import type { Obligation } from '../../obligations/obligation.js';
import { addDays } from '../../time/days.js';
import type { Day } from '../../time/instants.js';
import { addWorkingDays } from '../../time/working-days.js';
import { RuleViolation } from '../../violations.js';
import type { ObligationKind } from '../../words.js';
import { checkCovered, checkKind, checkOrder, openObligation, today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { openOf, owe } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';

type Absence = PlacementCommandData['report-absence'];

/** What somebody reported and waits to be answered. */
export const REPORTS: readonly ObligationKind[] = ['answer-absence', 'answer-concern'];

/**
 * report-absence: the owner owes an answer. A further report of the same ongoing absence joins it; the clock does not start
 * again. Source: design, "Late making".
 * @throws RuleViolation DATES_ORDER, DATE_IN_FUTURE, CALENDAR_ENDS, REPORT_INVALID
 */
export function reportAbsence(recorder: Recorder, data: Absence): void {
  checkAbsence(recorder, data);
  const same = openOf(recorder, 'answer-absence').find((owed) => isSameAbsence(recorder, owed, data));
  if (same !== undefined) {
    recorder.record('absence-reported', { ...data, obligationId: same.id, joined: true });
    return;
  }
  const { kind, from, until = null, reportedBy } = data;
  const obligationId = `o${openPlacement(recorder).nextObligation}`;
  recorder.record('absence-reported', { ...data, obligationId, joined: false });
  owe(recorder, {
    kind: 'answer-absence',
    countsFrom: today(recorder),
    rule: 'absence-reported',
    detail: { absence: { kind, from, until, reports: 1 }, reportedBy },
  });
}

function checkAbsence(recorder: Recorder, { kind, from, until }: Absence): void {
  const state = openPlacement(recorder);
  const { ahead, lastRung } = state;
  if (!('main' in state) && lastRung === null && ahead === null) {
    const way = 'Record the start first, or raise a concern.';
    throw new RuleViolation(
      'REPORT_INVALID',
      `Nobody has started, and no start is on record: no absence. ${way}`,
      '/from',
    );
  }
  checkCovered(recorder, from, '/from');
  if (until !== undefined) {
    checkOrder(from, until, '/until', 'The absence ends before it begins');
    checkCovered(recorder, until, '/until');
  }
  if (kind === 'agreed' || from <= addDays(today(recorder), 1)) return;
  const rule = `${from} has not come yet: only an agreed absence is reported more than a day ahead.`;
  throw new RuleViolation('DATE_IN_FUTURE', rule, '/from');
}

/** Touches or overlaps it: no working day lies between the two. Without an end it goes on. */
function isSameAbsence(recorder: Recorder, { detail }: Obligation, { from, until }: Absence): boolean {
  const known = detail.absence;
  if (known === undefined) return false;
  return reaches(recorder, known.until, from) && reaches(recorder, until ?? null, known.from);
}

function reaches(recorder: Recorder, until: Day | null, other: Day): boolean {
  return until === null || other <= until || other <= addWorkingDays(recorder.context.policy.calendar, until, 1);
}

/** raise-concern: the owner owes an answer. */
export function raiseConcern(recorder: Recorder, data: PlacementCommandData['raise-concern']): void {
  const obligationId = `o${openPlacement(recorder).nextObligation}`;
  recorder.record('concern-raised', { ...data, obligationId });
  const { what, reportedBy } = data;
  owe(recorder, {
    kind: 'answer-concern',
    countsFrom: today(recorder),
    rule: 'concern-raised',
    detail: { what, reportedBy },
  });
}

/**
 * answer-report: what was answered, and whether whoever reported it was told.
 * @throws RuleViolation OBLIGATION_KIND for what is no report, OBLIGATION_NOT_OPEN, NOT_FOUND
 */
export function answerReport(recorder: Recorder, data: PlacementCommandData['answer-report']): void {
  const obligation = openObligation(recorder, data.obligationId);
  checkKind(obligation, REPORTS);
  recorder.record('report-answered', data);
  recorder.record('obligation-met', { obligationId: obligation.id, metOn: today(recorder) });
}
