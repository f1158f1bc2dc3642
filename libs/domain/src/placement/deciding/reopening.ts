import { worksHere } from '../../staff/presence.js';
import { checkReason, today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { oweFindOwner } from '../handing-over.js';
import { owe } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';
import { owePlannedRung } from '../stage-obligations.js';
import { ownerLeft } from './leaving.js';

/**
 * reopen: a closed placement goes on. One that had been matched is preparing, and its next rung (or closing again) is owed;
 * one that had not is proposed again, with all that a proposal makes owed. Who left since is replaced on record.
 * @throws RuleViolation UNKNOWN_REASON
 */
export function reopenPlacement(recorder: Recorder, { because }: PlacementCommandData['reopen']): void {
  const state = recorder.state();
  if (state?.stage !== 'closed') throw new Error('Only a closed placement is reopened.');
  checkReason(recorder, 'reopen', because);
  const day = today(recorder);
  recorder.record('placement-reopened', { because, stage: state.matched ? 'preparing' : 'proposed' });
  for (const staffId of [state.ownerId, state.secondPersonId]) {
    if (staffId !== null && !worksHere(recorder.context.directory, staffId, day)) ownerLeft(recorder, { staffId });
  }
  oweFindOwner(recorder);
  if (openPlacement(recorder).stage === 'preparing') {
    owe(recorder, { kind: 'next-rung-or-close', countsFrom: day, rule: 'reopened' });
    return;
  }
  owe(recorder, { kind: 'match-decision', countsFrom: day, rule: 'reopened' });
  owePlannedRung(recorder);
}
