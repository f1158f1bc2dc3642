import { actingOwner } from '../../obligations/recipients.js';
import { worksHere } from '../../staff/presence.js';
import { today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { lapseHandOff, moveOwed, oweFindOwner } from '../handing-over.js';
import { openPlacement, type Recorder } from '../recorder.js';

/**
 * owner-left: whatever somebody who no longer works here was to this case is somebody else's from now on, and where they
 * owned it an owner is to be found. Done twice it does nothing the second time; nothing either while they still work here.
 * An offer they made stands: who was asked may still accept. Source: design, "Leaver".
 */
export function ownerLeft(recorder: Recorder, { staffId }: PlacementCommandData['owner-left']): void {
  const { directory } = recorder.context;
  const day = today(recorder);
  if (worksHere(directory, staffId, day)) return;
  const leftOn = directory.staff[staffId]?.leftOn ?? day;
  const acting = actingOwner(directory, staffId, day);
  const { offer, agreed, ownerId } = openPlacement(recorder);
  if (ownerId === staffId && acting !== null) {
    // The acting owner may be the second person too, as long as they only act.
    recorder.record('owner-left', { from: staffId, to: acting, leftOn });
  }
  if (offer?.to === staffId || agreed?.to === staffId) lapseHandOff(recorder, 'receiver-left');
  replaceSecondPerson(recorder, staffId, acting, leftOn);
  const takesOver = acting ?? openPlacement(recorder).ownerId;
  moveOwed(recorder, staffId, takesOver, []);
  if (ownerId === staffId) oweFindOwner(recorder);
}

function replaceSecondPerson(recorder: Recorder, staffId: string, acting: string | null, leftOn: string): void {
  const { ownerId, secondPersonId } = openPlacement(recorder);
  if (secondPersonId !== staffId) return;
  recorder.record('second-person-left', { from: staffId, to: acting === ownerId ? null : acting, leftOn });
}
