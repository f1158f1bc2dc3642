import type { EventStore } from '@holdfast/event-store';
import { placementRecords } from '../shared/projection.js';
import { timelineNeeds, type TimelineNeeds } from '../timeline/read-timeline.js';
import type { Rendering } from '../timeline/timeline.types.js';
import { proveContact } from './contact-proof.js';
import type { ContactProof, Receipts } from './contact.types.js';

/**
 * Contact on a case between two days, both inclusive. `prepare` as for a timeline. Null when there is no such placement.
 * @throws StoreUnavailableError
 */
export async function readContact(
  store: Pick<EventStore, 'readStream'>,
  tenant: string,
  placementId: string,
  days: { readonly from: string; readonly to: string },
  receipts: Receipts,
  prepare: (needs: TimelineNeeds) => Promise<Rendering>,
): Promise<ContactProof | null> {
  const events = placementRecords(await store.readStream(tenant, 'placement', placementId));
  const needs = timelineNeeds(events);
  if (needs === null) return null;
  return proveContact(events, days, await prepare(needs), receipts);
}
