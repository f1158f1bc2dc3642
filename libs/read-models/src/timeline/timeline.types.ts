import type { Day, Instant, PlacementEventType, RecipientReason, SealedText, WorkingCalendar } from '@holdfast/domain';

/** The languages the record can be read in. */
export type Language = 'da' | 'en';

/** Names for ids. Each answers null for an id it does not know; the renderer then shows the id. */
export interface NameLookup {
  staff(staffId: string): string | null;
  /** Initials or name, as the reader may see it. */
  citizen(citizenId: string): string | null;
  company(companyId: string): string | null;
}

/** What the renderer needs besides the events. */
export interface Rendering {
  readonly language: Language;
  readonly names: NameLookup;
  /** Opens a sealed text; null when the person has been erased. */
  open(text: SealedText): string | null;
  /** The calendar of a policy version: what a working day was by the rules of then. Null: not known here. */
  calendar(policyVersion: string): WorkingCalendar | null;
}

/** Somebody an alarm told, why, and for whom. */
export interface ToldLine {
  /** Null: the tenant's mailbox of last resort. */
  readonly staffId: string | null;
  readonly name: string;
  readonly reason: RecipientReason;
  readonly reasonText: string;
  readonly insteadOf?: { readonly staffId: string; readonly name: string };
}

/** Who recorded it, and for whom a cover acted. */
export interface WhoLine {
  /** Null: the clock. */
  readonly staffId: string | null;
  readonly name: string;
  readonly onBehalfOf?: { readonly staffId: string; readonly name: string };
}

/** One event as a person reads it. Holds opened personal text: never logged, never stored. */
export interface TimelineLine {
  readonly eventId: string;
  readonly version: number;
  readonly type: PlacementEventType;
  /** When it was recorded. */
  readonly at: Instant;
  /** When it happened. */
  readonly occurredOn: Day;
  /** Recorded on a later day than it happened. */
  readonly recordedLate: boolean;
  readonly who: WhoLine;
  /** One sentence. */
  readonly what: string;
  /** Further lines: what was found, agreed, said. */
  readonly details: readonly string[];
  /** The reason given: its label, and what the person added. Null where none is asked for. */
  readonly why: { readonly reason: string; readonly label: string; readonly note: string | null } | null;
  readonly policyVersion: string;
  /** Whom an alarm told. Empty for other events. */
  readonly told: readonly ToldLine[];
  /** Working days late, where the event answers something that was due. */
  readonly lateBy: number | null;
  /** When a later entry corrected this one: the newest correction, and a mark to show ("rettet ..."). What it says stays. */
  readonly corrected: { readonly eventId: string; readonly at: Instant; readonly text: string } | null;
}

/** A placement's timeline (tidslinje), oldest first. */
export interface Timeline {
  readonly placementId: string;
  /** The instant up to which it is told; null: to the newest event. */
  readonly asOf: Instant | null;
  readonly version: number;
  readonly lines: readonly TimelineLine[];
}
