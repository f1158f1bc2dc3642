import type { Channel, Day, Instant, LadderStep, ObligationKind, RecipientReason } from '@holdfast/domain';
import type { DeliveryState } from '../inbox/inbox.answers.js';
import type { TimelineLine } from '../timeline/timeline.types.js';

/**
 * What is evidence of contact: a talk or visit that was held; an answer that reached whoever had reported something; something
 * reported to us; an attempt that reached nobody. Only the first two are contact that we made.
 */
export const CONTACT_KINDS = ['held', 'answered', 'reported', 'attempted'] as const;
/** See `CONTACT_KINDS`. */
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** What the days asked for show: contact was held, only attempted, or there was none. */
export const CONTACT_OUTCOMES = ['held', 'attempted', 'none'] as const;
/** See `CONTACT_OUTCOMES`. */
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** One entry of the record that is evidence of contact. */
export interface ContactEntry {
  readonly kind: ContactKind;
  /** When it took place, as corrected since. */
  readonly day: Day;
  readonly channel: Channel | null;
  readonly channelText: string | null;
  /** The entry as the timeline tells it. */
  readonly line: TimelineLine;
}

/** What became of a message: of its mail (null: none has been tried), and whether it was read in the inbox. */
export interface Receipt {
  readonly mail: DeliveryState | null;
  readonly readAt: Instant | null;
}

/** Receipts by the id of the message. */
export type Receipts = ReadonlyMap<string, Receipt>;

/** One message that told somebody. */
export interface ToldEntry {
  readonly messageId: string;
  readonly eventId: string;
  readonly at: Instant;
  /** The sentence of the timeline. */
  readonly what: string;
  /** Null: it is about no single thing that is owed. */
  readonly obligation: { readonly id: string; readonly kind: ObligationKind; readonly label: string } | null;
  /** It is about contact that was owed. */
  readonly aboutContact: boolean;
  /** Null: not a step of a ladder. */
  readonly step: LadderStep | null;
  readonly stepText: string | null;
  readonly channel: 'message' | 'in-app' | 'weekly-list';
  /** `staffId` null: the tenant's mailbox. */
  readonly to: { readonly staffId: string | null; readonly name: string };
  readonly reason: RecipientReason;
  readonly reasonText: string;
  readonly insteadOf: { readonly staffId: string; readonly name: string } | null;
  readonly receipt: Receipt;
}

/** Days on end without contact that we made, both inclusive. */
export interface ContactGap {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** Contact on a case between two days: held, attempted, or none and who was told. Holds opened personal text. */
export interface ContactProof {
  readonly placementId: string;
  readonly from: Day;
  readonly to: Day;
  /** Of these days, those on which the case was open; null: none. */
  readonly open: { readonly from: Day; readonly to: Day } | null;
  readonly outcome: ContactOutcome;
  /** What the evidence says, in one or a few sentences. */
  readonly sentence: string;
  readonly contacts: readonly ContactEntry[];
  readonly told: readonly ToldEntry[];
  readonly gaps: readonly ContactGap[];
  /** The last contact we made before these days, and the first after them. */
  readonly lastBefore: Day | null;
  readonly firstAfter: Day | null;
}
