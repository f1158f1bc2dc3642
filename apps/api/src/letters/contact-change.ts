import { dayOf, type Day, type Placement, type PlacementEvent } from '@holdfast/domain';

/** Who is the one contact, who was it before, and from when. */
export interface ContactChange {
  readonly to: string;
  readonly from: string | null;
  readonly on: Day | null;
}

/**
 * The newest change of owner, one that is agreed for a later day included. Where there was none, the owner from the start.
 * Before it was whoever people knew: who only acted for a leaver until one was found has not been their contact. Pure.
 */
export function contactChange(placement: Placement, events: readonly PlacementEvent[]): ContactChange {
  const { agreed, ownerId } = placement;
  const changes = events.flatMap((event) => changeIn(event) ?? []);
  const newest = agreed === null ? changes.pop() : { ...agreed, on: agreed.effectiveOn };
  if (newest === undefined) return { to: ownerId, from: null, on: null };
  let { from } = newest;
  for (const earlier of changes.toReversed()) {
    if (!earlier.acting || earlier.to !== from) break;
    from = earlier.from;
  }
  return { to: newest.to, from, on: newest.on };
}

function changeIn({ type, data, at }: PlacementEvent) {
  switch (type) {
    case 'owner-assigned':
    case 'owner-left':
      return { to: data.to, from: data.from, on: dayOf(at), acting: type === 'owner-left' };
    case 'owner-handed-over':
      return { to: data.to, from: data.from, on: dayOf(data.effectiveAt), acting: false };
    default:
      return null;
  }
}
