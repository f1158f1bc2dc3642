import type { Schemas } from '../api/client.js';
import type { Channel } from '../follow-up/follow-up.types.js';
import type { Owed } from './day-rows.js';
import { isGiven } from './is-given.js';

/** How it will most likely be held: as booked, as the policy wants it, else a call. */
export function channelOf({ kind, detail }: Owed): Channel {
  if (kind === 'flex-interview' || kind === 'flex-status') return 'meeting';
  if (isGiven(detail.booked?.place) || detail.visitWanted === true) return 'announced-visit';
  return 'call';
}

/** Who will most likely take part: as booked, else the citizens and the mentor at the workplace. */
export function participantsOf(items: readonly Owed[], mentor: string | null | undefined): string {
  const booked = items[0]?.detail.booked?.with;
  if (isGiven(booked)) return booked;
  return [...items.map(({ citizen }) => citizen.name), mentor].filter(isGiven).join(', ');
}

/** Who is on the case, and may owe a next step. */
export function peopleOf(placement: Schemas['Placement'] | undefined): readonly Schemas['StaffName'][] {
  if (placement === undefined) return [];
  return [placement.owner, ...(placement.secondPerson === null ? [] : [placement.secondPerson])];
}
