import { assertNever, RuleViolation } from '../violations.js';
import { authorise } from './authority.js';
import type { PlacementCommand, PlacementCommandOf } from './commands.js';
import type { DecisionContext } from './context.js';
import * as closing from './deciding/closing.js';
import * as contact from './deciding/contact.js';
import * as obligations from './deciding/obligations.js';
import * as papers from './deciding/papers.js';
import * as people from './deciding/people.js';
import * as proposing from './deciding/proposing.js';
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
  const by = authorise(command.type, state, context);
  const recorder = createRecorder(state, context, by);
  if (state.stage === 'closed') return onClosed(command, recorder);
  takeEffect(recorder);
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
  if (command.type === 'ring-alarm') return [];
  if (command.type !== 'add-note') {
    throw new RuleViolation('CLOSED', 'The placement is closed. Only notes can be added.');
  }
  recorder.record('note-added', command.data);
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
    case 'ring-alarm':
      return ringAlarms(recorder);
    default:
      return assertNever(command);
  }
}

/** An open placement always owes something. @throws RuleViolation NOTHING_OWED */
function refuseSilence(recorder: Recorder): void {
  const state = recorder.state();
  if (state === null || state.stage === 'closed' || Object.keys(state.obligations).length > 0) return;
  const way = 'Make a promise or record a next step first, or close the placement.';
  throw new RuleViolation('NOTHING_OWED', `After this nothing would be owed on an open case. ${way}`);
}
