import { worksHere } from '../staff/presence.js';
import { dayOf } from '../time/copenhagen.js';
import type { Instant } from '../time/instants.js';
import type { ObligationKind } from '../words.js';
import type { PlacementEventData } from './events.js';
import { meetAll, openOf, owe, tell } from './owing.js';
import { openPlacement, type Recorder } from './recorder.js';

/** What stays with a person when the case moves on: an offer is answered by whom it was made to, approval is asked of the lead. */
const STAYS: readonly ObligationKind[] = ['accept-hand-off', 'approval'];

/** What one person owes is owed by another from now on: same id, same day, same alarms. What others owe stays where it is. */
export function moveOwed(
  recorder: Recorder,
  from: string,
  to: string,
  staying: readonly ObligationKind[] = STAYS,
): void {
  if (from === to) return;
  for (const { id, kind, owedBy } of Object.values(openPlacement(recorder).obligations)) {
    if (owedBy !== from || staying.includes(kind)) continue;
    recorder.record('obligation-reassigned', { obligationId: id, from, to });
  }
}

/** An owner is to be found while the one on record only acts for somebody who left, or has left, and nobody is asked. */
export function oweFindOwner(recorder: Recorder): void {
  const { actingFor, ownerId, offer, agreed } = openPlacement(recorder);
  const day = dayOf(recorder.moment);
  if (actingFor === null && worksHere(recorder.context.directory, ownerId, day)) return;
  if (offer !== null || agreed !== null || openOf(recorder, 'find-owner').length > 0) return;
  owe(recorder, { kind: 'find-owner', countsFrom: day, rule: 'owner-left' });
}

/** The offer is over without a hand-over: nobody owes an answer any more, and where the owner only acts, one is to be found. */
export function backToGiver(recorder: Recorder, how: 'declined' | 'withdrawn' | 'expired'): void {
  cancelAcceptance(recorder, `hand-off-${how}`);
  oweFindOwner(recorder);
}

function cancelAcceptance(recorder: Recorder, reason: string): void {
  for (const { id } of openOf(recorder, 'accept-hand-off')) {
    recorder.record('obligation-cancelled', { obligationId: id, because: { reason } });
  }
}

/** An offer, or what was agreed for later, comes to nothing; nothing where there is neither. */
export function lapseHandOff(recorder: Recorder, why: PlacementEventData['hand-off-lapsed']['why']): void {
  const { offer, agreed } = openPlacement(recorder);
  const lapsing = offer ?? agreed;
  if (lapsing === null) return;
  recorder.record('hand-off-lapsed', { from: lapsing.from, to: lapsing.to, why });
  cancelAcceptance(recorder, 'hand-off-lapsed');
  if (why === 'owner-assigned') return;
  tell(recorder, ['owner'], 'offer-lapsed', null);
  oweFindOwner(recorder);
}

/** An offer nobody answered goes back to the giver, and the team lead is told. */
export function expireOffer(recorder: Recorder, at: Instant): void {
  const { offer } = openPlacement(recorder);
  if (offer === null) return;
  const { obligationId, from, to } = offer;
  recorder.record('hand-off-expired', { obligationId, from, to, expiredAt: at });
  backToGiver(recorder, 'expired');
  tell(recorder, ['owner', 'team-lead'], 'offer-expired', null);
}

/** What was agreed for a day takes effect at its 00:00; the receiver may have left since, then it comes to nothing. */
export function handOver(recorder: Recorder, at: Instant): void {
  const { agreed } = openPlacement(recorder);
  if (agreed === null) return;
  if (worksHere(recorder.context.directory, agreed.to, dayOf(at))) transferTo(recorder, agreed.to, at);
  else lapseHandOff(recorder, 'receiver-left');
}

/**
 * Owner, second person and what the giver owes move together. A receiver who was the second person swaps with the giver;
 * with nobody where the giver only acted for a leaver, or has left.
 */
export function transferTo(recorder: Recorder, to: string, at: Instant): void {
  const { ownerId, secondPersonId, actingFor } = openPlacement(recorder);
  const stays = actingFor === null && worksHere(recorder.context.directory, ownerId, dayOf(at)) ? ownerId : null;
  const second = secondPersonId === to ? stays : secondPersonId;
  recorder.record('owner-handed-over', { from: ownerId, to, secondPersonId: second, effectiveAt: at });
  meetAll(recorder, ['find-owner']);
  moveOwed(recorder, ownerId, to);
}
