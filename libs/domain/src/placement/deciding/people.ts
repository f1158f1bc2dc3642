import { RuleViolation } from '../../violations.js';
import { checkPerson, checkReason } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { lapseHandOff, moveOwed } from '../handing-over.js';
import { meetAll, tell } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';

/**
 * assign-owner: the team lead decides, at once; the receiver is told. What the old owner owed moves along; an offer that
 * waits, or a hand-over agreed for later, comes to nothing. Who only acts as owner, or had agreed to hand over, may be
 * assigned the case they have.
 */
export function assignOwner(recorder: Recorder, data: PlacementCommandData['assign-owner']): void {
  const { ownerId, secondPersonId, actingFor, agreed } = openPlacement(recorder);
  checkPerson(recorder, data.staffId, '/staffId');
  checkReason(recorder, 'assign-owner', data.because);
  const keeps = data.staffId === ownerId;
  if (keeps && actingFor === null && agreed === null) {
    throw new RuleViolation('SAME_PERSON', 'This person is the owner already.', '/staffId');
  }
  if (data.staffId === secondPersonId && !keeps) {
    const way = 'This is the second person. Assign another second person first.';
    throw new RuleViolation('SAME_PERSON', way, '/staffId');
  }
  lapseHandOff(recorder, 'owner-assigned');
  recorder.record('owner-assigned', { from: ownerId, to: data.staffId, because: data.because });
  meetAll(recorder, ['find-owner']);
  moveOwed(recorder, ownerId, data.staffId);
  tell(recorder, ['owner'], 'assigned-to-you', null);
}

/** assign-second-person: usually the citizen's caseworker. What the one before owed moves along. */
export function assignSecondPerson(recorder: Recorder, data: PlacementCommandData['assign-second-person']): void {
  const { ownerId, secondPersonId } = openPlacement(recorder);
  checkPerson(recorder, data.staffId, '/staffId');
  checkReason(recorder, 'assign-second-person', data.because);
  if (data.staffId === secondPersonId)
    throw new RuleViolation('SAME_PERSON', 'This is the second person already.', '/staffId');
  if (data.staffId === ownerId) {
    throw new RuleViolation('SAME_PERSON', 'Owner and second person are two people.', '/staffId');
  }
  recorder.record('second-person-assigned', { from: secondPersonId, to: data.staffId, because: data.because });
  if (secondPersonId !== null) moveOwed(recorder, secondPersonId, data.staffId);
}
