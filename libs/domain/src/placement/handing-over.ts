import type { Instant } from '../time/instants.js';
import { openPlacement, type Recorder } from './recorder.js';

/** An offer nobody answered goes back to the giver, and the team lead is told. */
export function expireOffer(recorder: Recorder, at: Instant): void {
  const { offer } = openPlacement(recorder);
  if (offer === null) return;
  recorder.record('hand-off-expired', { ...offer, expiredAt: at });
}

/** An accepted hand-off takes effect: owner, second person and what the giver owes move together. */
export function handOver(recorder: Recorder, at: Instant): void {
  const { agreed, secondPersonId } = openPlacement(recorder);
  if (agreed === null) return;
  recorder.record('owner-handed-over', { from: agreed.from, to: agreed.to, secondPersonId, effectiveAt: at });
}
