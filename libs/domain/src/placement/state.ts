import type { Day, Instant } from '../time/instants.js';
import type { Obligation } from '../obligations/obligation.js';
import type { ApprovalSubject, EarlyEndReason, Outcome, Paper, Rung } from '../words.js';
import type { Consideration, PlannedStage, StageTerms, WeeklyHours } from './terms.js';

/** A rung that runs: its terms as they are now, its hours over time, and how far its rhythm has come. */
export interface RunningStage extends StageTerms {
  readonly hours: readonly { readonly from: Day; readonly weeklyHours: WeeklyHours }[];
  /** Follow-ups held on this rung, and how many since the last visit. */
  readonly held: number;
  readonly heldSinceVisit: number;
  readonly lastHeldOn: Day | null;
  readonly extensions: number;
}

/** A start on record that has not taken effect. `deviation`: starts although papers are missing. */
export interface RecordedStart extends StageTerms {
  readonly beside: boolean;
  readonly deviation: boolean;
}

/** A hand-off that waits for its receiver: it expires by itself. `effectiveOn` null: at once on acceptance. */
export interface OpenOffer {
  readonly obligationId: string;
  readonly from: string;
  readonly to: string;
  readonly effectiveOn: Day | null;
  readonly expiresAt: Instant;
  readonly batchId: string | null;
}

/** A hand-off accepted for a later day: until 00:00 of it the giver is the owner. */
export interface AgreedHandOver {
  readonly from: string;
  readonly to: string;
  readonly effectiveOn: Day;
}

/** What is common to a placement whatever its stage. Only open obligations are kept: ended ones are in the stream. */
export interface PlacementFacts {
  readonly placementId: string;
  readonly citizenId: string;
  readonly companyId: string;
  readonly ownerId: string;
  readonly secondPersonId: string | null;
  readonly plan: readonly PlannedStage[];
  readonly considerations: readonly Consideration[];
  readonly policyVersion: string;
  readonly obligations: Readonly<Record<string, Obligation>>;
  /** Number of the next obligation: ids are `o<number>`. */
  readonly nextObligation: number;
  /** Papers still missing for rungs that have not started, by rung; a rung absent here has not been asked for. */
  readonly papersFor: Readonly<Partial<Record<Rung, readonly Paper[]>>>;
  readonly ahead: RecordedStart | null;
  readonly beside: RunningStage | null;
  /** The rung that ended last; stepping down from it needs a reason. */
  readonly lastRung: Rung | null;
  readonly firstPaidDay: Day | null;
  /** After-care check-ins not yet met or cancelled; null before after-care began. */
  readonly afterCareLeft: number | null;
  readonly offer: OpenOffer | null;
  readonly agreed: AgreedHandOver | null;
  /** Who left: the owner only acts for them until one is found. */
  readonly actingFor: string | null;
  readonly pause: { readonly from: Day; readonly until: Day } | null;
  /** What a team lead granted: a deviation or an extension until it is used, a non-standard arrangement for good. */
  readonly granted: readonly ApprovalSubject[];
  readonly proposedAt: Instant;
  /** When the last event was recorded: now is never earlier. */
  readonly lastAt: Instant;
}

/** Proposed: the match is not decided, or was decided with no. */
export interface ProposedPlacement extends PlacementFacts {
  readonly stage: 'proposed';
  readonly match: 'open' | 'no-go';
}
/** Matched, and no rung runs: before the first one, or in a gap between two. */
export interface PreparingPlacement extends PlacementFacts {
  readonly stage: 'preparing';
}
/** At work in the company: `main` is the rung that runs. */
export interface PlacementOnRung extends PlacementFacts {
  readonly stage: Rung;
  readonly main: RunningStage;
}
/** Ended (afsluttet), by an outcome or early with a reason. */
export interface ClosedPlacement extends PlacementFacts {
  readonly stage: 'closed';
  readonly closedOn: Day;
  readonly outcome: Outcome | null;
  readonly endedEarly: EarlyEndReason | null;
  /** Whether its match had been decided with go: what it is again when it is reopened. */
  readonly matched: boolean;
}

/** A placement that has an owner and owes something. */
export type OpenPlacement = ProposedPlacement | PreparingPlacement | PlacementOnRung;
/** A placement (forløb), told apart by `stage`. */
export type Placement = OpenPlacement | ClosedPlacement;

/** Before the first event there is no placement. */
export type PlacementState = Placement | null;
/** The state before the first event: what every fold starts from. */
export const initialState: PlacementState = null;
