import { RuleViolation } from '../../violations.js';
import { checkPerson, checkReason } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { tell } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';

function reassign(recorder: Recorder, from: string, to: string): void {
  for (const { id, owedBy } of Object.values(openPlacement(recorder).obligations)) {
    if (owedBy === from) recorder.record('obligation-reassigned', { obligationId: id, from, to });
  }
}

/** assign-owner: the team lead decides, at once; the receiver is told. What the old owner owed moves along. */
export function assignOwner(recorder: Recorder, data: PlacementCommandData['assign-owner']): void {
  const { ownerId, secondPersonId } = openPlacement(recorder);
  checkPerson(recorder, data.staffId, '/staffId');
  checkReason(recorder, 'assign-owner', data.because);
  if (data.staffId === ownerId) throw new RuleViolation('SAME_PERSON', 'This person is the owner already.', '/staffId');
  if (data.staffId === secondPersonId) {
    const way = 'This is the second person. Assign another second person first.';
    throw new RuleViolation('SAME_PERSON', way, '/staffId');
  }
  recorder.record('owner-assigned', { from: ownerId, to: data.staffId, because: data.because });
  reassign(recorder, ownerId, data.staffId);
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
  if (secondPersonId !== null) reassign(recorder, secondPersonId, data.staffId);
}
