import type {
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
  Stage,
} from '@holdfast/domain';
import type { ObligationItem } from '../obligations/obligation.answers.js';
import type { CitizenName, CompanyName, PageRequest, StaffName } from '../shared/answers.js';
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
  readonly version: number;
}

/** The header of one placement: the line of the list, and what only the case itself shows. Texts are sealed. */
export interface PlacementHeader extends PlacementItem {
  readonly ownerSince: Instant;
  readonly plan: readonly PlannedStage[];
  readonly considerations: readonly Consideration[];
  readonly details: PlacementDetails;
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
  readonly stage?: Stage;
  readonly team?: string;
  readonly company?: string;
  readonly citizen?: string;
  /** What was typed: keyed tokens of its words (`Sealing.searchToken`) find the citizen, the text itself the company. */
  readonly q?: { readonly tokens: readonly string[]; readonly text: string };
}
