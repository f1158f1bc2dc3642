import type { Day, LadderStep } from '@holdfast/domain';
import type { ObligationItem, Reckoning } from '../obligations/obligation.answers.js';
import type { StaffName } from '../shared/answers.js';

/** Where what is late stands on its ladder: the step that rang last, or none yet. */
export type LateStep = LadderStep | 'none';

/** What lies with one person of a team. */
export interface TeamLoad {
  readonly person: StaffName;
  /** The day from which this person no longer works here. */
  readonly leftOn: Day | null;
  readonly asOwner: number;
  readonly asSecondPerson: number;
  /** What this person owes and is late. */
  readonly overdue: number;
  readonly overdueByStep: Readonly<Record<LateStep, number>>;
  readonly followUps: OnTimeRate;
}

/** Somebody who acts as owner for somebody who left. */
export interface ActingOwner {
  readonly leaver: StaffName;
  readonly acting: StaffName | null;
  readonly placements: number;
}

/** How often what should be held was held in time. */
export interface OnTimeRate {
  readonly from: Day;
  readonly until: Day;
  /** Held in the period, or missed: late in the period and still owed. */
  readonly due: number;
  readonly onTime: number;
  /** 0 to 1; null when nothing was due. */
  readonly rate: number | null;
}

/** A team as its lead looks at it on one day. */
export interface TeamOverview {
  readonly teamId: string;
  readonly day: Day;
  readonly load: readonly TeamLoad[];
  readonly overdueByStep: Readonly<Record<LateStep, number>>;
  readonly followUps: OnTimeRate;
  /** Oldest first; `lateBy` says how many working days an answer is late, `madeAt` since when it is asked for. */
  readonly unansweredReports: readonly ObligationItem[];
  readonly actingOwners: readonly ActingOwner[];
}

/** Which team, and when it is. */
export interface TeamRequest extends Reckoning {
  readonly teamId: string;
}
