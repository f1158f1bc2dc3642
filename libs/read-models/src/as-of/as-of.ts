import { addDays, fold, startOfDay, type Instant, type Placement } from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import { placementRecords } from '../shared/projection.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The instant that "as of" means: an instant itself, or the end of a day in Copenhagen. Compared with `at`, inclusive.
 * @throws RangeError when it is neither a day nor an instant
 */
export function asOfInstant(asOf: string): Instant {
  if (!DAY.test(asOf)) return new Date(asOf).toISOString();
  return new Date(Date.parse(startOfDay(addDays(asOf, 1))) - 1).toISOString();
}

/** A placement as we knew it then. Texts are sealed. */
export interface StateAsOf {
  readonly placementId: string;
  /** The instant asked for; null: now. */
  readonly asOf: Instant | null;
  readonly version: number;
  readonly state: Placement;
}

/**
 * The fold of a placement's stream to a day or an instant (absent: all of it). Null when nothing was on record by then.
 * @throws StoreUnavailableError
 */
export async function readStateAsOf(
  store: Pick<EventStore, 'readStream'>,
  tenant: string,
  placementId: string,
  asOf?: string,
): Promise<StateAsOf | null> {
  const until = asOf === undefined ? undefined : { at: asOfInstant(asOf) };
  const records = placementRecords(await store.readStream(tenant, 'placement', placementId, until));
  const state = fold(records);
  if (state === null) return null;
  return { placementId, asOf: until?.at ?? null, version: records.at(-1)?.version ?? 0, state };
}
