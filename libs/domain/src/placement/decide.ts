import { assertNever, RuleViolation } from '../violations.js';
import type { ObligationKind } from '../words.js';
import { authorise } from './authority.js';
import type { PlacementCommand, PlacementCommandOf } from './commands.js';
import type { DecisionContext } from './context.js';
import { adoptPolicy } from './deciding/adopting.js';
import * as approvals from './deciding/approvals.js';
import * as closing from './deciding/closing.js';
import * as contact from './deciding/contact.js';
import { correctRecord } from './deciding/correcting.js';
import { recordDeliveryFailure } from './deciding/delivery-failures.js';
import * as handOffs from './deciding/hand-offs.js';
import { ownerLeft } from './deciding/leaving.js';
import * as obligations from './deciding/obligations.js';
import * as papers from './deciding/papers.js';
import * as pausing from './deciding/pausing.js';
import * as people from './deciding/people.js';
import * as proposing from './deciding/proposing.js';
import { reopenPlacement } from './deciding/reopening.js';
import * as reports from './deciding/reports.js';
import { ringAlarms } from './deciding/ringing.js';
import * as stages from './deciding/stages.js';
import type { PlacementEvent } from './events.js';
import { createRecorder, type Recorder } from './recorder.js';
import type { PlacementState } from './state.js';
import { takeEffect } from './take-effect.js';

/**
 * What a command makes happen to a placement, as events; an empty list is "nothing to do". Pure: time, people and rules
 * are in the context. Transitions due by now come first, whoever sends the command.
 * @throws RuleViolation when a rule refuses; nothing is recorded then
 */
export function decide(
  command: PlacementCommand,
  state: PlacementState,
  context: DecisionContext,
): readonly PlacementEvent[] {
  if (command.type === 'propose-placement') {
    if (state !== null) throw new RuleViolation('ALREADY_EXISTS', 'There is a placement of this id.');
    return propose(command, context);
  }
  if (state === null) throw new RuleViolation('NOT_FOUND', 'There is no placement of this id.');
  if (state.stage === 'closed')
    return onClosed(command, createRecorder(state, context, authorise(command.type, state, context)));
  const clock = createRecorder(state, context, 'system');
  takeEffect(clock);
  // Who may act is who may act now: a hand-over agreed for 00:00 has taken place, whether the clock has rung or not.
  const recorder = clock.as(context.now, authorise(command.type, clock.state(), context));
  carryOut(command, recorder);
  refuseSilence(recorder);
  return recorder.events();
}

function propose(
  command: PlacementCommandOf<'propose-placement'>,
  context: DecisionContext,
): readonly PlacementEvent[] {
  const recorder = createRecorder(null, context, authorise(command.type, null, context));
  proposing.proposePlacement(recorder, command.data);
  refuseSilence(recorder);
  return recorder.events();
}

function onClosed(command: PlacementCommand, recorder: Recorder): readonly PlacementEvent[] {
  switch (command.type) {
    case 'ring-alarm':
    case 'adopt-policy':
    case 'owner-left':
      return [];
    case 'record-delivery-failure':
      recordDeliveryFailure(recorder, command.data);
      break;
    case 'add-note':
      recorder.record('note-added', command.data);
      break;
    case 'correct-record':
      correctRecord(recorder, command.data);
      break;
    case 'reopen':
      reopenPlacement(recorder, command.data);
      break;
    default:
      throw new RuleViolation(
        'CLOSED',
        'The placement is closed. Notes and corrections can be added; a team lead can reopen it.',
      );
  }
  refuseSilence(recorder);
  return recorder.events();
}

function carryOut(command: Exclude<PlacementCommand, { type: 'propose-placement' }>, recorder: Recorder): void {
  switch (command.type) {
    case 'decide-match':
      return proposing.decideMatch(recorder, command.data);
    case 'change-plan':
      return proposing.changePlan(recorder, command.data);
    case 'receive-paper':
      return papers.receivePaper(recorder, command.data);
    case 'waive-paper':
      return papers.waivePaper(recorder, command.data);
    case 'start-stage':
      return stages.startStage(recorder, command.data);
    case 'extend-stage':
      return stages.extendStage(recorder, command.data);
    case 'change-hours':
      return stages.changeHours(recorder, command.data);
    case 'end-stage':
      return stages.recordStageEnd(recorder, command.data);
    case 'book-follow-up':
      return contact.bookFollowUp(recorder, command.data);
    case 'record-follow-up':
      return contact.recordFollowUp(recorder, command.data);
    case 'record-attempt':
      return contact.recordAttempt(recorder, command.data);
    case 'make-promise':
      return contact.makePromise(recorder, command.data);
    case 'keep-promise':
      return contact.keepPromise(recorder, command.data);
    case 'move-obligation':
      return obligations.moveObligation(recorder, command.data);
    case 'cancel-obligation':
      return obligations.cancelObligation(recorder, command.data);
    case 'assign-owner':
      return people.assignOwner(recorder, command.data);
    case 'assign-second-person':
      return people.assignSecondPerson(recorder, command.data);
    case 'add-note':
      return recorder.record('note-added', command.data);
    case 'change-considerations':
      return proposing.changeConsiderations(recorder, command.data);
    case 'close-placement':
      return closing.closePlacement(recorder, command.data);
    case 'report-absence':
      return reports.reportAbsence(recorder, command.data);
    case 'raise-concern':
      return reports.raiseConcern(recorder, command.data);
    case 'answer-report':
      return reports.answerReport(recorder, command.data);
    case 'offer-hand-off':
      return handOffs.offerHandOff(recorder, command.data);
    case 'accept-hand-off':
      return handOffs.acceptHandOff(recorder, command.data);
    case 'decline-hand-off':
      return handOffs.declineHandOff(recorder, command.data);
    case 'withdraw-hand-off':
      return handOffs.withdrawHandOff(recorder, command.data);
    case 'request-approval':
      return approvals.requestApproval(recorder, command.data);
    case 'approve':
      return approvals.approve(recorder, command.data);
    case 'pause':
      return pausing.pausePlacement(recorder, command.data);
    case 'resume':
      return pausing.resumePlacement(recorder, command.data);
    case 'correct-record':
      return correctRecord(recorder, command.data);
    case 'reopen':
      throw new RuleViolation('NOT_CLOSED', 'The placement is open. There is nothing to reopen.');
    case 'adopt-policy':
      return adoptPolicy(recorder, command.data);
    case 'owner-left':
      return ownerLeft(recorder, command.data);
    case 'record-delivery-failure':
      return recordDeliveryFailure(recorder, command.data);
    case 'ring-alarm':
      return ringAlarms(recorder);
    default:
      return assertNever(command);
  }
}

/** Questions about who has the case end by themselves: alone they would leave nothing owed. */
const WHOSE_CASE: readonly ObligationKind[] = ['accept-hand-off', 'find-owner'];

/** An open placement always owes something on the case itself. @throws RuleViolation NOTHING_OWED */
function refuseSilence(recorder: Recorder): void {
  const state = recorder.state();
  if (state === null || state.stage === 'closed') return;
  if (Object.values(state.obligations).some(({ kind }) => !WHOSE_CASE.includes(kind))) return;
  const way = 'Make a promise or record a next step first, or close the placement.';
  throw new RuleViolation('NOTHING_OWED', `After this nothing would be owed on an open case. ${way}`);
}
