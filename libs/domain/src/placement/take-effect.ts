import { assertNever } from '../violations.js';
import { addDays, earlierOf, laterOf } from '../time/days.js';
import type { Day, Instant } from '../time/instants.js';
import type { Obligation } from '../obligations/obligation.js';
import { expireOffer, handOver } from './handing-over.js';
import type { ReasonGiven, StageTerms } from './events.js';
import { meetAll, openOf, owe, supersede } from './owing.js';
import { openPlacement, type Recorder } from './recorder.js';
import { isPaid, oweClosingDecisionIfDone, oweForRung, oweStartOrReplan } from './stage-obligations.js';
import type { RecordedStart, RunningStage } from './state.js';
import { canStart, nextTransition } from './transitions.js';

/**
 * Records every transition due by now, each as if it had been recorded at its own moment, so that the fold is right even
 * when nobody rang. `registered: 'afterwards'`: what makes them due was itself recorded only now, so what they make owed
 * is made now (late making). Source: design, "A command's way", 2.
 */
export function takeEffect(recorder: Recorder, registered: 'ahead' | 'afterwards' = 'ahead'): void {
  for (;;) {
    const state = recorder.state();
    if (state === null || state.stage === 'closed') return;
    const next = nextTransition(state);
    if (next === null || next.at > recorder.context.now) return;
    const byClock = recorder.as(registered === 'ahead' ? next.at : recorder.context.now, 'system');
    switch (next.kind) {
      case 'start':
        startRecorded(byClock, next.at);
        break;
      case 'end':
        endMain(byClock, next.at);
        break;
      case 'end-beside':
        endBeside(byClock, next.at);
        break;
      case 'offer-expires':
        expireOffer(byClock, next.at);
        break;
      case 'hand-over':
        handOver(byClock, next.at);
        break;
      default:
        assertNever(next.kind);
    }
  }
}

function termsOf({
  stage,
  purpose,
  startsOn,
  plannedEnd,
  grantEnds,
  weeklyHours,
  jobFunction,
}: StageTerms): StageTerms {
  return { stage, purpose, startsOn, plannedEnd, grantEnds, weeklyHours, jobFunction };
}

function startRecorded(recorder: Recorder, at: Instant): void {
  const state = openPlacement(recorder);
  const { ahead } = state;
  if (ahead === null) return;
  const { stage, startsOn } = ahead;
  // Where the rung it should run beside is over by now, it is the main rung itself.
  const beside = ahead.beside && 'main' in state && state.main.stage !== 'paid-hours';
  if (!canStart(state, ahead)) {
    const missing = state.papersFor[stage] ?? [];
    recorder.record('stage-not-started', { stage, startsOn, missing, effectiveAt: at }, startsOn);
    if (startOwed(recorder, ahead).length === 0) oweStartOrReplan(recorder, stage, startsOn, ahead.beside);
    return;
  }
  if (!beside && 'main' in state) {
    endRunning(recorder, state.main, earlierOf(addDays(startsOn, -1), state.main.plannedEnd ?? startsOn), at);
  }
  if (beside || isPaid(stage)) endBeside(recorder, at, addDays(startsOn, -1));
  begin(recorder, termsOf(ahead), beside ? 'beside' : 'main', at, startsOn);
  for (const { id } of startOwed(recorder, ahead)) {
    recorder.record('obligation-met', { obligationId: id, metOn: startsOn }, startsOn);
  }
}

/** The start that is owed of a rung on record, whether it is to run beside or not. */
function startOwed(recorder: Recorder, { beside }: RecordedStart): readonly Obligation[] {
  return openOf(recorder, 'start-or-replan').filter(({ detail }) => (detail.beside === true) === beside);
}

/** The rung runs from 00:00 of a day, and owes what it owes. `promoted`: it ran beside until then. */
function begin(
  recorder: Recorder,
  terms: StageTerms,
  how: 'main' | 'beside' | 'promoted',
  at: Instant,
  from: Day,
): void {
  const beside = how === 'beside';
  const firstPaid = !beside && isPaid(terms.stage) && openPlacement(recorder).firstPaidDay === null;
  const paid = firstPaid ? { firstPaidDay: from } : {};
  recorder.record('stage-started', { terms, beside, effectiveAt: at, ...paid }, from);
  if (!beside) meetAll(recorder, ['next-rung-or-close'], from);
  oweForRung(recorder, terms, how, firstPaid ? from : null);
  if (!beside && isPaid(terms.stage)) oweClosingDecisionIfDone(recorder, from);
}

function endRunning(recorder: Recorder, main: RunningStage, endedOn: Day, at: Instant, why: EndReason = {}): void {
  recorder.record('stage-ended', { stage: main.stage, beside: false, endedOn, effectiveAt: at, ...why }, endedOn);
  const ofRung = openOf(recorder, 'follow-up', 'stage-end-decision', 'flex-interview', 'flex-status');
  supersede(
    recorder,
    ofRung.filter((o) => o.detail.rung === main.stage),
    'rung-ended',
  );
}

/** What a person said when ending a rung; empty when the planned end came by itself. */
export interface EndReason {
  readonly because?: ReasonGiven;
  readonly purposeMet?: 'yes' | 'partly' | 'no';
  readonly learned?: { readonly sealed: string };
}

function endMain(recorder: Recorder, at: Instant): void {
  const state = openPlacement(recorder);
  if (!('main' in state) || state.main.plannedEnd === null) return;
  endStage(recorder, state.main, state.main.plannedEnd, at);
}

/**
 * Ends the main rung. Paid hours that run beside it, and run on, become the main rung; where nothing follows, the next
 * rung or closing is owed; where a start is on record, the time between is `preparing` and the start is owed.
 */
export function endStage(recorder: Recorder, main: RunningStage, endedOn: Day, at: Instant, why: EndReason = {}): void {
  endRunning(recorder, main, endedOn, at, why);
  const { ahead, beside } = openPlacement(recorder);
  if (ahead !== null && !ahead.beside) {
    if (startOwed(recorder, ahead).length === 0) oweStartOrReplan(recorder, ahead.stage, ahead.startsOn);
    return;
  }
  if (beside !== null && (beside.plannedEnd === null || beside.plannedEnd > endedOn)) {
    begin(recorder, termsOf(beside), 'promoted', at, laterOf(addDays(endedOn, 1), beside.startsOn));
    return;
  }
  if (openOf(recorder, 'start-or-replan').length > 0) return;
  owe(recorder, {
    kind: 'next-rung-or-close',
    countsFrom: endedOn,
    rule: 'rung-ended',
  });
}

function endBeside(recorder: Recorder, at: Instant, lastDay?: Day): void {
  const { beside } = openPlacement(recorder);
  if (beside === null) return;
  const endedOn = lastDay ?? beside.plannedEnd;
  if (endedOn === null) return;
  recorder.record('stage-ended', { stage: beside.stage, beside: true, endedOn, effectiveAt: at }, endedOn);
  const decisions = openOf(recorder, 'stage-end-decision').filter((o) => o.detail.rung === beside.stage);
  supersede(recorder, decisions, 'rung-ended');
}
