import type {
  AgreedHandOver,
  ApprovalSubject,
  Day,
  EarlyEndReason,
  Instant,
  LadderStep,
  ObligationKind,
  OpenOffer,
  Outcome,
  PlacementEventData,
  RecordedStart,
  Rung,
  RunningStage,
  SealedText,
  Stage,
} from '@holdfast/domain';

/** What was said of a placement when it was proposed and is not needed to decide anything. Texts are sealed. */
export type PlacementDetails = Pick<
  PlacementEventData['placement-proposed'],
  'companyContactId' | 'productionUnit' | 'mentor' | 'workTimes' | 'transport' | 'vitasCaseId'
>;

/** One row of `placements`, by column. Columns that may be left out keep their value. */
export interface PlacementRow {
  readonly placement_id: string;
  readonly citizen_id: string;
  readonly company_id: string;
  readonly owner_id: string;
  readonly owner_since?: Instant;
  readonly second_person_id: string | null;
  readonly stage: Stage;
  readonly match_decision: 'open' | 'no-go' | null;
  readonly main: RunningStage | null;
  readonly beside: RunningStage | null;
  readonly ahead: RecordedStart | null;
  readonly last_rung: Rung | null;
  readonly planned_end: Day | null;
  readonly grant_ends: Day | null;
  readonly first_paid_day: Day | null;
  readonly after_care_left: number | null;
  readonly open_obligations: number;
  readonly next_obligation_id: string | null;
  readonly next_kind: ObligationKind | null;
  readonly next_owed_by: string | null;
  readonly next_due_on: Day | null;
  readonly next_alarm_at: Instant | null;
  readonly next_alarm_step: LadderStep | null;
  readonly policy_version: string;
  readonly version: number;
  readonly opened_at?: Instant;
  readonly details?: PlacementDetails;
  readonly closed_on: Day | null;
  readonly outcome: Outcome | null;
  readonly ended_early: EarlyEndReason | null;
  /** Who is offered the case, or takes it over on a later day. */
  readonly receiver_id: string | null;
  readonly offer: OpenOffer | null;
  readonly agreed: AgreedHandOver | null;
  /** What the giver wrote with the newest offer; shown only while that offer is open or agreed. */
  readonly briefing?: SealedText;
  /** The owner who left; `owner_id` only acts for them. */
  readonly acting_for: string | null;
  readonly pause: { readonly from: Day; readonly until: Day } | null;
  readonly granted: readonly ApprovalSubject[];
}
