import type { Day, Obligation } from '@holdfast/domain';
import type { PlacementRecord } from '../shared/projection.js';

/** What an event says, before who, when and why are put beside it. */
export interface Description {
  readonly what: string;
  readonly details?: readonly string[];
  /** The obligation it answers and the day that counts, where being late can be told. */
  readonly answers?: { readonly obligation: Obligation; readonly on: Day };
}

/** What was on record before an event. */
export interface Past {
  /** An obligation as it stood last: open, or as it was when it ended. */
  readonly find: (obligationId: string) => Obligation | undefined;
  /** An event as it counts: its payload with every correction made so far. */
  readonly event: (eventId: string) => PlacementRecord | undefined;
  /** What an event says, in words. */
  readonly sentence: (event: PlacementRecord) => string;
}
