import { dayOf } from '../time/copenhagen.js';
import { checkInRule, stageEndRule } from '../obligations/rule-codes.js';
import { daysBetween } from '../time/days.js';
import type { Day } from '../time/instants.js';
import { addWorkingDays } from '../time/working-days.js';
import type { Paper, Rung } from '../words.js';
import type { StageTerms } from './events.js';
import { openOf, owe, supersede } from './owing.js';
import { openPlacement, type Recorder } from './recorder.js';
import type { RunningStage } from './state.js';

const PAID: readonly Rung[] = ['paid-hours', 'flex-job'];

/** Paid work on ordinary or flex-job terms: where after-care counts from. */
export function isPaid(rung: Rung): boolean {
  return PAID.includes(rung);
}

/** The papers policy requires of a rung. */
export function requiredPapers(recorder: Recorder, rung: Rung): readonly Paper[] {
  return recorder.context.policy.papers.byRung[rung].filter((rule) => rule.required).map((rule) => rule.paper);
}

/** The day from which a rung's papers are due. */
export function papersDueOn(recorder: Recorder, firstDay: Day): Day {
  const { calendar, papers } = recorder.context.policy;
  return addWorkingDays(calendar, firstDay, -papers.dueWorkingDaysBefore);
}

/** Asks for the papers of a rung that is to start; nothing where policy requires none. */
export function owePapers(
  recorder: Recorder,
  rung: Rung,
  firstDay: Day,
  missing: readonly Paper[],
  beside = false,
): void {
  if (missing.length === 0) return;
  owe(recorder, {
    kind: 'papers',
    countsFrom: firstDay,
    rule: 'papers-before-first-day',
    detail: { rung, firstDay, missing, ...(beside ? { beside } : {}) },
  });
}

/** A rung that is planned but has not started: somebody starts it on that day, or replans. */
export function oweStartOrReplan(recorder: Recorder, rung: Rung, firstDay: Day, beside = false): void {
  owe(recorder, {
    kind: 'start-or-replan',
    countsFrom: firstDay,
    rule: 'planned-first-day',
    detail: { rung, firstDay, ...(beside ? { beside } : {}) },
  });
}

/** What the plan's next rung makes owed while none runs: its papers and its start. */
export function owePlannedRung(recorder: Recorder): void {
  const { plan, papersFor } = openPlacement(recorder);
  const next = plan[0];
  if (next === undefined) return;
  owePapers(recorder, next.stage, next.startsOn, papersFor[next.stage] ?? requiredPapers(recorder, next.stage));
  oweStartOrReplan(recorder, next.stage, next.startsOn);
}

/** Takes back what a planned rung made owed. */
export function supersedePlannedRung(recorder: Recorder, why: string): void {
  const upcoming = openOf(recorder, 'papers', 'start-or-replan').filter((o) => o.detail.begun !== true);
  supersede(recorder, upcoming, why);
}

/**
 * What a rung makes owed from its first day on: its rhythm, the decision before its end, after-care, what law asks. Hours
 * that ran beside owe their decision already. `firstPaidDay`: only on the first paid rung.
 */
export function oweForRung(
  recorder: Recorder,
  terms: StageTerms,
  how: 'main' | 'beside' | 'promoted',
  firstPaidDay: Day | null,
): void {
  if (how !== 'beside' && (!isPaid(terms.stage) || firstPaidDay !== null)) {
    const from = firstPaidDay ?? terms.startsOn;
    oweFollowUp(recorder, terms.stage, from, 1, false);
  }
  if (terms.plannedEnd !== null && how !== 'promoted') oweStageEndDecision(recorder, terms, terms.plannedEnd);
  if (firstPaidDay !== null) oweAfterCare(recorder, firstPaidDay);
  if (terms.stage === 'flex-job') oweFlexStatutory(recorder, terms);
}

/** A follow-up of a rung's rhythm, counted from a day; nothing where the rhythm is over (after-care is the rhythm). */
export function oweFollowUp(recorder: Recorder, rung: Rung, after: Day, occurrence: number, visit: boolean): void {
  owe(recorder, {
    kind: 'follow-up',
    countsFrom: after,
    rule: `follow-up-${rung}`,
    detail: { rung, occurrence, ...(visit ? { visitWanted: true } : {}) },
  });
}

/** The next follow-up of a rung's rhythm after one was held (or cancelled): none where after-care is the rhythm. */
export function oweNextFollowUp(recorder: Recorder, stage: RunningStage, after: Day, done: number): void {
  const rhythm = recorder.context.policy.followUp[stage.stage];
  const visit = rhythm.visitEvery !== undefined && stage.heldSinceVisit >= rhythm.visitEvery - 1;
  oweFollowUp(recorder, stage.stage, after, done + 1, visit);
}

/** The decision before the end of a rung is taken; that of another rung that runs stays owed. */
export function meetStageEndDecision(recorder: Recorder, rung: Rung): void {
  const day = dayOf(recorder.moment);
  for (const { id, detail } of openOf(recorder, 'stage-end-decision')) {
    if (detail.rung === rung) recorder.record('obligation-met', { obligationId: id, metOn: day }, day);
  }
}

/** Well before a rung ends, somebody decides what comes next. */
export function oweStageEndDecision(recorder: Recorder, terms: StageTerms, plannedEnd: Day): void {
  const stageDays = daysBetween(terms.startsOn, plannedEnd) + 1;
  owe(recorder, {
    kind: 'stage-end-decision',
    countsFrom: plannedEnd,
    rule: stageEndRule(recorder.context.policy, terms.stage, stageDays),
    detail: { rung: terms.stage, stageDays },
  });
}

/** After-care counts from the first paid day; `done` check-ins were held before (import). */
export function oweAfterCare(recorder: Recorder, firstPaidDay: Day, done = 0): void {
  recorder.context.policy.afterCare.checkIns.forEach((checkIn, index) => {
    if (index < done) return;
    owe(recorder, {
      kind: 'after-care',
      countsFrom: firstPaidDay,
      rule: checkInRule(checkIn),
      detail: { checkIn: index + 1 },
    });
  });
}

/** What law asks of a flex job: an interview so long after its start, or the last one, and a status where it is temporary. */
export function oweFlexStatutory(recorder: Recorder, terms: StageTerms, lastInterviewOn: Day | null = null): void {
  oweFlexInterview(recorder, lastInterviewOn ?? terms.startsOn);
  if (terms.plannedEnd === null) return;
  owe(recorder, {
    kind: 'flex-status',
    countsFrom: terms.startsOn,
    rule: 'fleks.status',
    detail: { rung: 'flex-job' },
  });
}

/** The flex job's interview that law asks for (policy facts: fleks.followup), counted from the start or the last one held. */
export function oweFlexInterview(recorder: Recorder, after: Day): void {
  owe(recorder, { kind: 'flex-interview', countsFrom: after, rule: 'fleks.followup', detail: { rung: 'flex-job' } });
}

/** When the last check-in is done and no law stands in the way, somebody decides whether to close. */
export function oweClosingDecisionIfDone(recorder: Recorder, after: Day): void {
  const state = openPlacement(recorder);
  const statutory = Object.values(state.obligations).some((obligation) => obligation.statutory);
  const owed = openOf(recorder, 'closing-decision').length > 0;
  if (state.afterCareLeft !== 0 || statutory || owed) return;
  owe(recorder, {
    kind: 'closing-decision',
    countsFrom: after,
    rule: 'after-last-check-in',
  });
}
