import type {
  Because,
  Day,
  Instant,
  LadderStep,
  ObligationDetail,
  ObligationKind,
  ObligationStatus,
  ReasonGiven,
  Stage,
  WorkingCalendar,
} from '@holdfast/domain';
import type { CitizenName, CompanyName, PageRequest, StaffName } from '../shared/answers.js';
import type { Leavers } from '../shared/leavers.js';
import type { Viewer } from '../shared/viewer.js';

/** A rung of the ladder and when. */
export interface StepAt {
  readonly step: LadderStep;
  readonly at: Instant;
}

/** One obligation (udestående), open or ended, as lists show it. Texts in `detail` and `endedBecause` are sealed. */
export interface ObligationItem {
  readonly placementId: string;
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly owedBy: StaffName;
  readonly dueOn: Day;
  /** Late from the day after this one: the due day, or the end of an after-care check-in's window. */
  readonly lateAfter: Day;
  readonly status: ObligationStatus;
  readonly because: Because;
  readonly statutory: boolean;
  readonly madeAt: Instant;
  /** The rung that comes next if nobody acts; null when it has ended. */
  readonly nextAlarm: StepAt | null;
  /** The rung that rang last. */
  readonly lastRung: StepAt | null;
  readonly moves: number;
  readonly bookedAt: Instant | null;
  readonly detail: ObligationDetail;
  /** Working days late: today for an open one, on the day it was met or ended for the others. Null beyond the calendar. */
  readonly lateBy: number | null;
  readonly endedAt: Instant | null;
  readonly metOn: Day | null;
  readonly endedBecause: ReasonGiven | null;
  /** The obligation that took its place when it was moved. */
  readonly movedTo: string | null;
  readonly stage: Stage;
  readonly citizen: CitizenName;
  readonly company: CompanyName;
}

/** What "late" is counted with: the day it is, and the calendar of the policy in force. */
export interface Reckoning {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  /** What a leaver owed is owed by whoever acts for them. */
  readonly leavers?: Leavers;
}

/** Which obligations a list shows; every filter narrows. */
export interface ObligationFilter extends PageRequest {
  /** Only on placements this person has to do with; absent: the whole tenant. */
  readonly visibleTo?: Viewer;
  readonly placementId?: string;
  readonly owedBy?: string;
  readonly team?: string;
  readonly kind?: ObligationKind;
  readonly status?: ObligationStatus;
  /** Due on an earlier day. */
  readonly dueBefore?: Day;
}
