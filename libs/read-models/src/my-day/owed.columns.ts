import type { Day, LadderStep, ObligationDetail, ObligationKind, Stage } from '@holdfast/domain';
import { instantOfJson, instantOrNullOfJson } from '@holdfast/event-store';
import type { FoundObligation } from '../obligations/obligations.queries.js';

/** Open obligations with their placements, as `my_day` answers them: column by column; null when there are none. */
export interface OwedColumns {
  readonly placementId: readonly string[] | null;
  readonly obligationId: readonly string[];
  readonly kind: readonly ObligationKind[];
  readonly owedBy: readonly string[];
  readonly dueOn: readonly Day[];
  readonly lateAfter: readonly Day[];
  readonly rule: readonly string[];
  readonly policyVersion: readonly string[];
  readonly statutory: readonly boolean[];
  readonly madeAt: readonly string[];
  readonly nextAlarmAt: readonly (string | null)[];
  readonly nextAlarmStep: readonly (LadderStep | null)[];
  readonly lastRungAt: readonly (string | null)[];
  readonly lastRungStep: readonly (LadderStep | null)[];
  readonly moves: readonly number[];
  readonly bookedAt: readonly (string | null)[];
  readonly detail: readonly ObligationDetail[];
  readonly stage: readonly Stage[];
  readonly citizenId: readonly string[];
  readonly companyId: readonly string[];
}

/** Before it is handed out. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An obligation that nothing has ended, with its placement; names of citizen and company are given it afterwards. */
export type OwedRow = FoundObligation['row'] & Mutable<FoundObligation['joined']>;

/** The same, row by row. */
export function owedRows(
  tenant: string,
  columns: OwedColumns,
  staffName: (staffId: string) => string | null,
): readonly OwedRow[] {
  return (columns.placementId ?? []).map((placementId, n): OwedRow => {
    /** Every column has as many values. */
    const of = <T>(column: readonly T[]): T => column[n] as T;
    const owedBy = of(columns.owedBy);
    return {
      tenant,
      placementId,
      obligationId: of(columns.obligationId),
      kind: of(columns.kind),
      owedBy,
      dueOn: of(columns.dueOn),
      lateAfter: of(columns.lateAfter),
      status: 'open',
      rule: of(columns.rule),
      policyVersion: of(columns.policyVersion),
      statutory: of(columns.statutory),
      madeAt: instantOfJson(of(columns.madeAt)),
      nextAlarmAt: instantOrNullOfJson(of(columns.nextAlarmAt)),
      nextAlarmStep: of(columns.nextAlarmStep),
      lastRungAt: instantOrNullOfJson(of(columns.lastRungAt)),
      lastRungStep: of(columns.lastRungStep),
      moves: of(columns.moves),
      bookedAt: instantOrNullOfJson(of(columns.bookedAt)),
      detail: of(columns.detail),
      endedAt: null,
      metOn: null,
      endedBecause: null,
      movedTo: null,
      placement_stage: of(columns.stage),
      placement_citizen_id: of(columns.citizenId),
      placement_company_id: of(columns.companyId),
      citizen_name: null,
      company_name: null,
      owed_by_staff_name: staffName(owedBy),
    };
  });
}
