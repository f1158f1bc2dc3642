import { dayOf, type Day, type Placement } from '@holdfast/domain';
import type { PlacementRecord } from '@holdfast/read-models/rows';

/** Who is the one contact, who was it before, and from when. */
export interface ContactChange {
  readonly to: string;
  readonly from: string | null;
  readonly on: Day | null;
}

/**
 * The newest change of owner, one that is agreed for a later day included. Where there was none, the owner from the start.
 * Pure.
 */
export function contactChange(placement: Placement, events: readonly PlacementRecord[]): ContactChange {
  const { agreed } = placement;
  if (agreed !== null) return { to: agreed.to, from: agreed.from, on: agreed.effectiveOn };
  for (const event of events.toReversed()) {
    switch (event.type) {
      case 'owner-assigned':
      case 'owner-left':
        return { to: event.data.to, from: event.data.from, on: dayOf(event.at) };
      case 'owner-handed-over':
        return { to: event.data.to, from: event.data.from, on: dayOf(event.data.effectiveAt) };
      default:
        continue;
    }
  }
  return { to: placement.ownerId, from: null, on: null };
}
