import type { Day, Instant } from '../time/instants.js';
import type { SealedText } from '../sealed.js';
import type {
  AbsenceKind,
  ApprovalSubject,
  Channel,
  DeliveryFailure,
  EarlyEndReason,
  LadderStep,
  Outcome,
  Paper,
  Purpose,
  PurposeResult,
  Rung,
} from '../words.js';
import type { Consideration, NextStep, PlannedStage, ReasonGiven, WeeklyHours } from './events.js';

/** What each command carries. Personal text arrives sealed. Names and meaning: the HTTP contract. */
export interface PlacementCommandData {
  'propose-placement': {
    placementId: string;
    citizenId: string;
    companyId: string;
    ownerId: string;
    secondPersonId?: string;
    companyContactId?: string;
    productionUnit?: string;
    mentor?: SealedText;
    workTimes?: SealedText;
    transport?: SealedText;
    vitasCaseId?: string;
    plan: readonly PlannedStage[];
    considerations?: readonly Consideration[];
  };
  'decide-match': { decision: 'go' | 'no-go'; because: ReasonGiven; siteVisitOn?: Day };
  'receive-paper': { paper: Paper; receivedOn: Day };
  'waive-paper': { paper: Paper; because: ReasonGiven };
  'start-stage': {
    stage: Rung;
    purpose: Purpose;
    startsOn: Day;
    plannedEnd?: Day;
    grantEnds?: Day;
    weeklyHours: WeeklyHours;
    jobFunction: string;
    beside?: boolean;
    backBecause?: ReasonGiven;
    deviationBecause?: ReasonGiven;
  };
  'extend-stage': { plannedEnd: Day; justification: string; because: ReasonGiven };
  'change-hours': { from: Day; weeklyHours: WeeklyHours; because?: ReasonGiven };
  'end-stage': { endedOn: Day; because: ReasonGiven; purposeMet: PurposeResult; learned?: SealedText };
  'book-follow-up': { obligationId: string; at: Instant; place?: SealedText; with?: SealedText };
  'record-follow-up': {
    obligationId?: string;
    occurredOn: Day;
    channel: Channel;
    participants: SealedText;
    findings: SealedText;
    hoursWorked?: number;
    concerns?: SealedText;
    adjustments?: SealedText;
    nextStep: NextStep;
  };
  'record-attempt': { occurredOn: Day; channel: Channel; who: SealedText; note?: SealedText };
  'make-promise': { what: SealedText; to: SealedText; owedBy: string; dueOn: Day };
  'keep-promise': { obligationId: string; how: SealedText };
  'move-obligation': { obligationId: string; dueOn: Day; because: ReasonGiven };
  'cancel-obligation': { obligationId: string; because: ReasonGiven };
  'assign-owner': { staffId: string; because: ReasonGiven };
  'assign-second-person': { staffId: string; because: ReasonGiven };
  'add-note': { note: SealedText };
  'change-plan': { plan: readonly PlannedStage[] };
  'change-considerations': { considerations: readonly Consideration[] };
  'close-placement': {
    endedOn: Day;
    outcome?: Outcome;
    endedEarly?: { reason: EarlyEndReason; note?: SealedText };
  };
  'report-absence': { kind: AbsenceKind; from: Day; until?: Day; reportedBy: SealedText; what?: SealedText };
  'raise-concern': { what: SealedText; reportedBy: SealedText };
  'answer-report': { obligationId: string; answer: SealedText; toldReporter: boolean };
  /** `batchId`: set only by a hand-over of many. */
  'offer-hand-off': { to: string; briefing: SealedText; effectiveOn?: Day; batchId?: string };
  'accept-hand-off': Record<string, never>;
  'decline-hand-off': { because: ReasonGiven };
  'withdraw-hand-off': { because: ReasonGiven };
  'request-approval': { what: ApprovalSubject; note: SealedText };
  approve: { obligationId: string; granted: boolean; because: ReasonGiven };
  pause: { because: ReasonGiven; until: Day };
  resume: { because: ReasonGiven };
  'correct-record': { eventId: string; because: ReasonGiven; correction: Readonly<Record<string, unknown>> };
  reopen: { because: ReasonGiven };
  /** Internal: the policy version in `context.adopting` counts from here on. */
  'adopt-policy': { version: string };
  /** Internal: somebody who left is owner, second person, or owes something here. */
  'owner-left': { staffId: string };
  /** Internal: a message could not be delivered; what it was about rings one rung higher. */
  'record-delivery-failure': {
    messageId: string;
    staffId: string | null;
    obligationId: string | null;
    step: LadderStep | null;
    why: DeliveryFailure;
  };
  /** Internal: the clock. Applies transitions due by now and rings every alarm that is due. */
  'ring-alarm': Record<string, never>;
}

export type PlacementCommandType = keyof PlacementCommandData;

export type PlacementCommand = {
  [T in PlacementCommandType]: { readonly type: T; readonly data: PlacementCommandData[T] };
}[PlacementCommandType];

export type PlacementCommandOf<T extends PlacementCommandType> = Extract<PlacementCommand, { type: T }>;

/** Commands that nobody sends over HTTP: the clock, batches and deliveries do. */
export const INTERNAL_COMMANDS = ['ring-alarm', 'adopt-policy', 'owner-left', 'record-delivery-failure'] as const;
export type InternalCommandType = (typeof INTERNAL_COMMANDS)[number];

/** Commands people may send, each one HTTP route. */
export const PLACEMENT_COMMANDS = [
  'propose-placement',
  'decide-match',
  'receive-paper',
  'waive-paper',
  'start-stage',
  'extend-stage',
  'change-hours',
  'end-stage',
  'book-follow-up',
  'record-follow-up',
  'record-attempt',
  'make-promise',
  'keep-promise',
  'move-obligation',
  'cancel-obligation',
  'assign-owner',
  'assign-second-person',
  'add-note',
  'change-plan',
  'change-considerations',
  'close-placement',
  'report-absence',
  'raise-concern',
  'answer-report',
  'offer-hand-off',
  'accept-hand-off',
  'decline-hand-off',
  'withdraw-hand-off',
  'request-approval',
  'approve',
  'pause',
  'resume',
  'correct-record',
  'reopen',
] as const satisfies readonly Exclude<PlacementCommandType, InternalCommandType>[];
export type PublicPlacementCommandType = (typeof PLACEMENT_COMMANDS)[number];
