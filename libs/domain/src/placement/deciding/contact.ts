import { RuleViolation } from '../../violations.js';
import type { Obligation } from '../../obligations/obligation.js';
import { dayOf } from '../../time/copenhagen.js';
import { laterOf } from '../../time/days.js';
import type { Day } from '../../time/instants.js';
import type { ObligationKind } from '../../words.js';
import {
  checkCovered,
  checkHappened,
  checkKind,
  checkNotOver,
  checkOrder,
  checkPerson,
  checkReason,
  openObligation,
  today,
} from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import type { NextStep } from '../events.js';
import { openOf, owe } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';
import { oweClosingDecisionIfDone, oweFlexInterview, oweNextFollowUp } from '../stage-obligations.js';

/** What a conversation or a visit can meet. */
const MET_BY_CONTACT: readonly ObligationKind[] = [
  'follow-up',
  'after-care',
  'next-step',
  'flex-interview',
  'flex-status',
];

/** book-follow-up: a time and place. The due day stays. */
export function bookFollowUp(recorder: Recorder, data: PlacementCommandData['book-follow-up']): void {
  const obligation = openObligation(recorder, data.obligationId);
  checkKind(obligation, MET_BY_CONTACT);
  checkNotOver(recorder, dayOf(data.at), '/at');
  const { at, ...rest } = data;
  recorder.record('follow-up-booked', { ...rest, heldAt: at });
}

/**
 * What a follow-up meets: the one that is named; when nobody said, the rhythm's follow-up, else a check-in whose window
 * has come. A talk before the rung began is no follow-up of it.
 */
function meantBy(recorder: Recorder, obligationId: string | undefined, heldOn: Day): Obligation | null {
  const state = openPlacement(recorder);
  const began = 'main' in state ? state.main.startsOn : null;
  if (obligationId !== undefined) {
    const obligation = openObligation(recorder, obligationId);
    checkKind(obligation, MET_BY_CONTACT);
    if (obligation.kind === 'follow-up' && began !== null)
      checkOrder(began, heldOn, '/occurredOn', 'The rung began later');
    return obligation;
  }
  const followUp = openOf(recorder, 'follow-up')[0];
  if (followUp !== undefined && began !== null && began <= heldOn) return followUp;
  return openOf(recorder, 'after-care').find((o) => (o.detail.window?.from ?? o.dueOn) <= heldOn) ?? null;
}

/** record-follow-up: held, found, and the next step, without which nothing is closed. */
export function recordFollowUp(recorder: Recorder, data: PlacementCommandData['record-follow-up']): void {
  checkHappened(recorder, data.occurredOn, '/occurredOn');
  checkCovered(recorder, data.occurredOn, '/occurredOn');
  const obligation = meantBy(recorder, data.obligationId, data.occurredOn);
  checkNextStep(recorder, data.nextStep);
  const { obligationId: _named, occurredOn, ...rest } = data;
  recorder.record('follow-up-held', { ...rest, obligationId: obligation?.id ?? null, heldOn: occurredOn }, occurredOn);
  if (obligation !== null) meetByContact(recorder, obligation, occurredOn);
  if (data.nextStep.kind === 'dated') {
    const { what, owedBy, dueOn } = data.nextStep;
    owe(recorder, { kind: 'next-step', owedBy, countsFrom: dueOn, rule: 'next-step', detail: { what } });
  }
  if (data.nextStep.kind === 'as-planned' && Object.keys(openPlacement(recorder).obligations).length === 0) {
    const rule =
      'Nothing dated is owed, so "as planned" says nothing. Give the next step a day, or a reason why none is needed.';
    throw new RuleViolation('NEXT_STEP_REQUIRED', rule, '/nextStep');
  }
}

function checkNextStep(recorder: Recorder, nextStep: NextStep): void {
  if (nextStep.kind === 'none')
    checkReason(recorder, 'record-follow-up', nextStep.because, '/nextStep/noneBecause/reason');
  if (nextStep.kind !== 'dated') return;
  checkPerson(recorder, nextStep.owedBy, '/nextStep/owedBy');
  checkNotOver(recorder, nextStep.dueOn, '/nextStep/dueOn');
}

function meetByContact(recorder: Recorder, obligation: Obligation, heldOn: Day): void {
  recorder.record('obligation-met', { obligationId: obligation.id, metOn: heldOn }, heldOn);
  const state = openPlacement(recorder);
  switch (obligation.kind) {
    case 'follow-up':
      if ('main' in state)
        oweNextFollowUp(recorder, state.main, laterOf(state.main.lastHeldOn ?? heldOn, heldOn), state.main.held);
      break;
    case 'after-care':
      oweClosingDecisionIfDone(recorder, heldOn);
      break;
    case 'flex-interview':
      oweFlexInterview(recorder, heldOn);
      break;
    default:
      break;
  }
}

/** record-attempt: not reached. Evidence; it never meets a follow-up. */
export function recordAttempt(recorder: Recorder, data: PlacementCommandData['record-attempt']): void {
  checkHappened(recorder, data.occurredOn, '/occurredOn');
  const { occurredOn, ...rest } = data;
  recorder.record('attempt-recorded', { ...rest, attemptedOn: occurredOn }, occurredOn);
}

/** make-promise: from now on somebody owes it. */
export function makePromise(recorder: Recorder, data: PlacementCommandData['make-promise']): void {
  checkPerson(recorder, data.owedBy, '/owedBy');
  checkNotOver(recorder, data.dueOn, '/dueOn');
  recorder.record('promise-made', data);
  const { what, to, owedBy, dueOn } = data;
  owe(recorder, { kind: 'promise', owedBy, countsFrom: dueOn, rule: 'promise', detail: { what, to } });
}

/** keep-promise: a promise, or a next step, was kept, and how. */
export function keepPromise(recorder: Recorder, data: PlacementCommandData['keep-promise']): void {
  const obligation = openObligation(recorder, data.obligationId);
  checkKind(obligation, ['promise', 'next-step']);
  recorder.record('promise-kept', data);
  recorder.record('obligation-met', { obligationId: obligation.id, metOn: today(recorder) });
}
