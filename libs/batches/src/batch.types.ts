import type { BatchKind, BatchTally } from '@holdfast/contracts';
import type { Actor, Day, Instant, SealedText } from '@holdfast/domain';

/** Somebody who started a batch; its commands are theirs. */
export type BatchStarter = Extract<Actor, { kind: 'person' }>;

/** How one item stands. `working`: its command may be under way; whoever works on the batch next finds out. */
export type ItemStatus = 'waiting' | 'working' | 'done' | 'refused' | 'skipped';

/** What a hand-over of many does to one placement. */
export interface OfferItem {
  readonly placementId: string;
  readonly to: string;
  readonly briefing: SealedText;
  /** What was added to the reason; sealed for this placement like its briefing, so that it ends with the person it is about. */
  readonly note?: SealedText;
}

/** A placement that a hand-over was asked for and that cannot move: on record with the rule's code. */
export interface RefusedItem {
  readonly placementId: string;
  readonly to: string | null;
  readonly code: string;
}

/** A hand-over of many placements, about to be put on record. */
export interface NewHandOver {
  readonly id: string;
  readonly from: string;
  readonly startedBy: BatchStarter;
  readonly startedAt: Instant;
  /** A code of the policy's list. */
  readonly reason: string;
  readonly bodyHmac: string;
  readonly offers: readonly OfferItem[];
  readonly refused: readonly RefusedItem[];
}

/** A batch as it stands. */
export interface BatchEntry {
  readonly subject: string;
  readonly kind: BatchKind;
  readonly startedBy: string | null;
  readonly startedAt: Instant;
  readonly prepared: boolean;
  readonly paused: boolean;
  readonly stopped: boolean;
  readonly tally: BatchTally;
}

/** What became of an offer; `open` while nobody has answered it. */
export type OfferFate = 'open' | 'accepted' | 'declined' | 'withdrawn' | 'expired' | 'lapsed';

/** One placement of a hand-over. */
export interface HandOverItem {
  readonly placementId: string;
  readonly to: string | null;
  readonly status: ItemStatus;
  readonly code: string | null;
  /** Null as long as nothing was offered. */
  readonly offer: OfferFate | null;
  /** How the undoing of this one stands; null when it was not asked for. */
  readonly undo: { readonly status: ItemStatus; readonly code: string | null } | null;
}

/** A hand-over of many with what came of it. */
export interface HandOverEntry extends BatchEntry {
  readonly id: string;
  readonly from: string;
  readonly reason: string;
  /** The same note, sealed once a placement; the first ones that there are. */
  readonly notes: readonly SealedText[];
  readonly items: readonly HandOverItem[];
  readonly undo: BatchEntry | null;
}

/** How much somebody has to do: open placements they own, and what they owe and is late. */
export interface Load {
  readonly staffId: string;
  readonly open: number;
  readonly overdue: number;
}

/** An item that is to be worked on now. */
export interface ClaimedItem {
  readonly placementId: string;
  readonly command: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly round: number;
}

/** A page of items, and whose they are. */
export interface ClaimedPage {
  readonly batchId: string;
  readonly startedBy: BatchStarter | null;
  readonly paused: boolean;
  readonly items: readonly ClaimedItem[];
}

/** What came of an item. `commandId` is the one that the command went under. */
export type Settlement =
  | { readonly status: 'done'; readonly commandId: string }
  | { readonly status: 'refused' | 'skipped'; readonly code: string }
  /** Others were in the way: it comes again. */
  | { readonly status: 'waiting' };

/** The offer on a placement, for whoever undoes one. */
export interface OfferNow {
  /** The hand-over of many that made the offer which is open; null when none is, or it was made by hand. */
  readonly batchId: string | null;
  /** The placement's version that this is true of. */
  readonly version: number;
}

/** The day a member of staff leaves on, for batches that must not begin before. */
export type LeavesOn = (tenant: string, staffId: string) => Promise<Day | null>;

/** A batch that looks for its placements itself. */
export interface NewBatch {
  readonly subject: string;
  readonly startedBy: BatchStarter | null;
  readonly startedAt: string;
}

/** How a hand-over was put on record: now, before (the same key again), or before with another body. */
export type HandOverCreated = 'created' | 'repeated' | 'key-reused';
