import { addDays, fold, startOfDay, type Instant, type Placement } from '@holdfast/domain';
import type { PlacementRecord } from '../shared/projection.js';

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

/** The fold of a placement's events up to an instant (null: all of them). Null when nothing was on record by then. Pure. */
export function stateAsOf(
  placementId: string,
  records: readonly PlacementRecord[],
  asOf: Instant | null,
): StateAsOf | null {
  const state = fold(records);
  return state === null ? null : { placementId, asOf, version: records.at(-1)?.version ?? 0, state };
}
