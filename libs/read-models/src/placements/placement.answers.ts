import type {
  ApprovalSubject,
  Consideration,
  Day,
  EarlyEndReason,
  Instant,
  LadderStep,
  ObligationKind,
  Outcome,
  PlannedStage,
  RecordedStart,
  Rung,
  RunningStage,
  SealedText,
  Stage,
} from '@holdfast/domain';
import type { ObligationItem } from '../obligations/obligation.answers.js';
import type { CitizenName, CompanyName, PageRequest, StaffName } from '../shared/answers.js';
import type { Leavers } from '../shared/leavers.js';
import type { Viewer } from '../shared/viewer.js';
import type { PlacementDetails } from './placement.row.js';

/** The next thing owed on a placement (næste). */
export interface NextOwed {
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly owedBy: string;
  readonly dueOn: Day;
  readonly alarmAt: Instant | null;
  readonly alarmStep: LadderStep | null;
}

/** An offer that waits for its receiver. */
export interface OfferItem {
  readonly obligationId: string;
  readonly from: StaffName;
  readonly to: StaffName;
  /** The day it takes effect; null: at once on acceptance. */
  readonly effectiveOn: Day | null;
  readonly expiresAt: Instant;
  /** The hand-over of many it is part of. */
  readonly batchId: string | null;
}

/** A hand-over agreed for a later day. */
export interface AgreedItem {
  readonly from: StaffName;
  readonly to: StaffName;
  readonly effectiveOn: Day;
}

/** A report that nobody has answered: since when, and who was told of it. */
export interface OpenReport {
  readonly obligationId: string;
  readonly kind: 'answer-absence' | 'answer-concern';
  readonly since: Instant;
  readonly dueOn: Day;
  readonly told: readonly ReportTold[];
}

/** One message about an open report. */
export interface ReportTold {
  readonly at: Instant;
  readonly step: LadderStep | null;
  /** Null: the tenant's mailbox. */
  readonly to: StaffName | null;
  /** For whom, when that person was not there. */
  readonly insteadOf: StaffName | null;
}

/** One line of the list of placements. */
export interface PlacementItem {
  readonly id: string;
  readonly stage: Stage;
  readonly citizen: CitizenName;
  readonly company: CompanyName;
  readonly owner: StaffName;
  readonly secondPerson: StaffName | null;
  /** Only while proposed. */
  readonly match: 'open' | 'no-go' | null;
  /** The rung that runs, the one beside it, and a start on record. */
  readonly main: RunningStage | null;
  readonly beside: RunningStage | null;
  readonly ahead: RecordedStart | null;
  readonly lastRung: Rung | null;
  readonly firstPaidDay: Day | null;
  /** Check-ins not yet met or cancelled; null before after-care began. */
  readonly afterCareLeft: number | null;
  readonly next: NextOwed | null;
  readonly openObligations: number;
  readonly policyVersion: string;
  readonly openedAt: Instant;
  readonly closedOn: Day | null;
  readonly outcome: Outcome | null;
  readonly endedEarly: EarlyEndReason | null;
  readonly offer: OfferItem | null;
  readonly agreed: AgreedItem | null;
  /** The owner only acts for this person, who left, until an owner is found. */
  readonly actingFor: StaffName | null;
  readonly pause: { readonly from: Day; readonly until: Day } | null;
  /** What a team lead granted and is not used up. */
  readonly granted: readonly ApprovalSubject[];
  readonly version: number;
}

/** The header of one placement: the line of the list, and what only the case itself shows. Texts are sealed. */
export interface PlacementHeader extends PlacementItem {
  readonly ownerSince: Instant;
  readonly plan: readonly PlannedStage[];
  readonly considerations: readonly Consideration[];
  readonly details: PlacementDetails;
  /** What the giver wrote, while the offer is open or agreed. */
  readonly briefing: SealedText | null;
  readonly openReports: readonly OpenReport[];
  /** What is owed, earliest due first. */
  readonly obligations: readonly ObligationItem[];
  /** The last version that people made: what If-Match is compared with. */
  readonly settledVersion: number;
}

/** Which placements a list shows; every filter narrows. */
export interface PlacementFilter extends PageRequest {
  /** Only what this person has to do with; absent: the whole tenant. */
  readonly visibleTo?: Viewer;
  readonly owner?: string;
  /** Placements of somebody who left count as those of whoever acts for them. */
  readonly leavers?: Leavers;
  readonly stage?: Stage;
  readonly team?: string;
  readonly company?: string;
  readonly citizen?: string;
  /** What was typed: keyed tokens of its words (`Sealing.searchToken`) find the citizen, the text itself the company. */
  readonly q?: { readonly tokens: readonly string[]; readonly text: string };
}
