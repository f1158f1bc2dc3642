import type {
  Day,
  Instant,
  LadderStep,
  ObligationDetail,
  ObligationKind,
  ObligationStatus,
  ReasonGiven,
} from '@holdfast/domain';

/** One row of `obligations`, by column. Columns that may be left out keep their value. */
export interface ObligationRow {
  readonly placement_id: string;
  readonly obligation_id: string;
  readonly kind: ObligationKind;
  readonly owed_by: string;
  readonly due_on: Day;
  /** It is late from the day after this one (`lateAfter`). */
  readonly late_after: Day;
  readonly status: ObligationStatus;
  readonly rule: string;
  readonly policy_version: string;
  readonly statutory: boolean;
  readonly made_at?: Instant;
  readonly next_alarm_at: Instant | null;
  readonly next_alarm_step: LadderStep | null;
  readonly last_rung_at?: Instant;
  readonly last_rung_step?: LadderStep;
  readonly moves: number;
  readonly booked_at: Instant | null;
  readonly detail: ObligationDetail;
  readonly ended_at: Instant | null;
  readonly met_on: Day | null;
  readonly ended_because: ReasonGiven | null;
  readonly moved_to: string | null;
}
