import type { Day, Instant, LadderStep, ObligationKind, PlacementEventData, RecipientReason } from '@holdfast/domain';

/** The recipient id of the tenant's mailbox of last resort: no person, so no staff id. */
export const FALLBACK = 'fallback';

/** One row of `inbox`: one message to one recipient. Whether it was read or put off is the reader's, not the record's. */
export interface InboxRow {
  /** `<eventId>:<staffId | fallback>`: the same message is never there twice. */
  readonly message_id: string;
  readonly recipient: string;
  readonly placement_id: string;
  readonly obligation_id: string | null;
  readonly kind: ObligationKind | null;
  readonly due_on: Day | null;
  /** The rung of the ladder; null for what is told outside a ladder. */
  readonly step: LadderStep | null;
  /** What is told outside a ladder, as a code; null for a rung. */
  readonly about: string | null;
  readonly channel: PlacementEventData['alarm-rung']['channel'];
  readonly reason: RecipientReason;
  /** For whom it was meant, when that person was not there. */
  readonly instead_of: string | null;
  readonly at: Instant;
}
