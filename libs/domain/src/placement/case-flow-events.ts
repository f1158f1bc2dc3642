import type { SealedText } from '../sealed.js';
import type { Day, Instant } from '../time/instants.js';
import type { AbsenceKind, ApprovalSubject, DeliveryFailure, LadderStep } from '../words.js';
import type { ClosedPlacement, PlacementFacts, RunningStage } from './state.js';
import type { ReasonGiven } from './terms.js';

/** What refolding after a correction changes: the facts themselves, so that the fold needs no second look at the past. */
export type CorrectedFacts = Partial<
  Pick<
    PlacementFacts,
    'plan' | 'considerations' | 'papersFor' | 'ahead' | 'beside' | 'lastRung' | 'firstPaidDay' | 'afterCareLeft'
  > &
    Pick<ClosedPlacement, 'closedOn' | 'outcome' | 'endedEarly'>
> & { readonly main?: RunningStage };

/** Payloads of what keeps a case moving between people: reports, hand-offs, pauses, approvals, corrections. */
export interface CaseFlowEventData {
  /** `obligationId` is the answer that is owed; `joined`: it was owed already, for the same absence. */
  'absence-reported': {
    readonly obligationId: string;
    readonly joined: boolean;
    readonly kind: AbsenceKind;
    readonly from: Day;
    readonly until?: Day;
    readonly reportedBy: SealedText;
    readonly what?: SealedText;
  };
  'concern-raised': { readonly obligationId: string; readonly what: SealedText; readonly reportedBy: SealedText };
  'report-answered': { readonly obligationId: string; readonly answer: SealedText; readonly toldReporter: boolean };

  /** The giver stays the owner until the receiver has accepted. `batchId`: part of a hand-over of many. */
  'hand-off-offered': {
    readonly obligationId: string;
    readonly from: string;
    readonly to: string;
    readonly briefing: SealedText;
    readonly effectiveOn?: Day;
    readonly expiresAt: Instant;
    readonly batchId?: string;
  };
  /** `effectiveOn` null: at once. */
  'hand-off-accepted': {
    readonly obligationId: string;
    readonly from: string;
    readonly to: string;
    readonly effectiveOn: Day | null;
  };
  'hand-off-declined': {
    readonly obligationId: string;
    readonly from: string;
    readonly to: string;
    readonly because: ReasonGiven;
  };
  'hand-off-withdrawn': {
    readonly obligationId: string;
    readonly from: string;
    readonly to: string;
    readonly because: ReasonGiven;
  };
  'hand-off-expired': {
    readonly obligationId: string;
    readonly from: string;
    readonly to: string;
    readonly expiredAt: Instant;
  };
  /** An offer, or what was agreed for later, came to nothing: somebody left, or the team lead assigned the case. */
  'hand-off-lapsed': { readonly from: string; readonly to: string; readonly why: 'receiver-left' | 'owner-assigned' };
  /** Owner, second person and what the giver owed move together. */
  'owner-handed-over': {
    readonly from: string;
    readonly to: string;
    readonly secondPersonId: string | null;
    readonly effectiveAt: Instant;
  };
  /** The owner no longer works here: `to` acts as owner until one is found. */
  'owner-left': { readonly from: string; readonly to: string; readonly leftOn: Day };
  'second-person-left': { readonly from: string; readonly to: string | null; readonly leftOn: Day };

  'approval-requested': { readonly obligationId: string; readonly what: ApprovalSubject; readonly note: SealedText };
  'approval-answered': {
    readonly obligationId: string;
    readonly what: ApprovalSubject;
    readonly granted: boolean;
    readonly because: ReasonGiven;
  };
  /** The clock stops for what is owed; the grant and the law run on. */
  'placement-paused': { readonly from: Day; readonly until: Day; readonly because: ReasonGiven };
  'placement-resumed': { readonly resumedOn: Day; readonly because: ReasonGiven };
  /** Names the event it corrects, which stays as it was. `correction`: part of a payload of the same type. */
  'record-corrected': {
    readonly eventId: string;
    readonly corrected: string;
    readonly correction: Readonly<Record<string, unknown>>;
    readonly because: ReasonGiven;
    readonly facts: CorrectedFacts;
  };
  'placement-reopened': { readonly because: ReasonGiven; readonly stage: 'proposed' | 'preparing' };
  'policy-adopted': { readonly from: string; readonly to: string };
  /** A message that reached nobody. What it was about rings one rung higher, at once. */
  'delivery-failed': {
    readonly messageId: string;
    readonly staffId: string | null;
    readonly obligationId: string | null;
    readonly step: LadderStep | null;
    readonly why: DeliveryFailure;
  };
}

/** Types of the above. */
export const CASE_FLOW_EVENT_TYPES = [
  'absence-reported',
  'concern-raised',
  'report-answered',
  'hand-off-offered',
  'hand-off-accepted',
  'hand-off-declined',
  'hand-off-withdrawn',
  'hand-off-expired',
  'hand-off-lapsed',
  'owner-handed-over',
  'owner-left',
  'second-person-left',
  'approval-requested',
  'approval-answered',
  'placement-paused',
  'placement-resumed',
  'record-corrected',
  'placement-reopened',
  'policy-adopted',
  'delivery-failed',
] as const satisfies readonly (keyof CaseFlowEventData)[];
