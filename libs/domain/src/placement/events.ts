import type { Day, Instant } from '../time/instants.js';
import type { SealedText } from '../sealed.js';
import type { Alarm, Obligation, Recipient, Skipped } from '../obligations/obligation.js';
import type { Channel, EarlyEndReason, LadderStep, Outcome, Paper, PurposeResult, Rung } from '../words.js';
import { CASE_FLOW_EVENT_TYPES, type CaseFlowEventData } from './case-flow-events.js';
import type { Consideration, NextStep, PlannedStage, ReasonGiven, StageTerms, WeeklyHours } from './terms.js';

export type * from './terms.js';
export * from './case-flow-events.js';

/** Payloads by event type. Events are facts in the past tense; a name once written is never reused for something else. */
export interface PlacementEventData extends CaseFlowEventData {
  'placement-proposed': {
    readonly placementId: string;
    readonly citizenId: string;
    readonly companyId: string;
    readonly ownerId: string;
    readonly secondPersonId: string | null;
    readonly companyContactId?: string;
    readonly productionUnit?: string;
    readonly mentor?: SealedText;
    readonly workTimes?: SealedText;
    readonly transport?: SealedText;
    readonly vitasCaseId?: string;
    readonly plan: readonly PlannedStage[];
    readonly considerations: readonly Consideration[];
    /** Only on an imported case: where it stood when it came in. */
    readonly imported?: true;
  };
  'match-decided': { readonly decision: 'go' | 'no-go'; readonly because: ReasonGiven; readonly siteVisitOn?: Day };
  'paper-received': { readonly obligationId: string; readonly paper: Paper; readonly receivedOn: Day };
  'paper-waived': { readonly obligationId: string; readonly paper: Paper; readonly because: ReasonGiven };
  /** A start is on record; it takes effect at 00:00 on `startsOn` (`beside`: next to the main rung). */
  'stage-start-recorded': {
    readonly terms: StageTerms;
    readonly beside: boolean;
    readonly backBecause?: ReasonGiven;
    /** A team lead registered the start although papers are missing. */
    readonly deviationBecause?: ReasonGiven;
    /** Somebody else did, by a team lead's approval, which is used up. */
    readonly approved?: true;
  };
  /** The rung is running, from 00:00 of its first day. */
  'stage-started': {
    readonly terms: StageTerms;
    readonly beside: boolean;
    readonly effectiveAt: Instant;
    /** The day after-care counts from, when this is the first paid rung. */
    readonly firstPaidDay?: Day;
    /** Only on an imported case: how far its follow-ups had come. */
    readonly held?: { readonly count: number; readonly lastOn: Day };
  };
  /** 00:00 of the first day came and papers were missing. */
  'stage-not-started': {
    readonly stage: Rung;
    readonly startsOn: Day;
    readonly missing: readonly Paper[];
    readonly effectiveAt: Instant;
  };
  'stage-end-recorded': {
    readonly endsOn: Day;
    readonly because: ReasonGiven;
    readonly purposeMet: PurposeResult;
    readonly learned?: SealedText;
  };
  'stage-ended': {
    readonly stage: Rung;
    readonly beside: boolean;
    readonly endedOn: Day;
    readonly effectiveAt: Instant;
    /** Absent when the planned end came by itself. */
    readonly because?: ReasonGiven;
    readonly purposeMet?: PurposeResult;
    readonly learned?: SealedText;
  };
  /** `approved`: beyond the ladder by a team lead's approval, used up. `beyondLaw`: beyond a law value of low confidence. */
  'stage-extended': {
    readonly plannedEnd: Day;
    readonly justification: string;
    readonly because: ReasonGiven;
    readonly approved?: true;
    readonly beyondLaw?: string;
  };
  'hours-changed': { readonly from: Day; readonly weeklyHours: WeeklyHours; readonly because?: ReasonGiven };
  'follow-up-booked': {
    readonly obligationId: string;
    readonly heldAt: Instant;
    readonly place?: SealedText;
    readonly with?: SealedText;
  };
  'follow-up-held': {
    readonly obligationId: string | null;
    readonly heldOn: Day;
    readonly channel: Channel;
    readonly participants: SealedText;
    readonly findings: SealedText;
    readonly hoursWorked?: number;
    readonly concerns?: SealedText;
    readonly adjustments?: SealedText;
    readonly nextStep: NextStep;
  };
  'attempt-recorded': {
    readonly attemptedOn: Day;
    readonly channel: Channel;
    readonly who: SealedText;
    readonly note?: SealedText;
  };
  'promise-made': { readonly what: SealedText; readonly to: SealedText; readonly owedBy: string; readonly dueOn: Day };
  'promise-kept': { readonly obligationId: string; readonly how: SealedText };
  'note-added': { readonly note: SealedText };
  'plan-changed': { readonly plan: readonly PlannedStage[] };
  'considerations-changed': { readonly considerations: readonly Consideration[] };
  'owner-assigned': { readonly from: string; readonly to: string; readonly because: ReasonGiven };
  'second-person-assigned': {
    readonly from: string | null;
    readonly to: string;
    readonly because: ReasonGiven;
  };
  'placement-closed': {
    readonly endedOn: Day;
    readonly outcome?: Outcome;
    readonly endedEarly?: { readonly reason: EarlyEndReason; readonly note?: SealedText };
    /** Reports that nobody had answered when it ended: they stay on the record as such. */
    readonly unanswered?: readonly string[];
  };

  'obligation-made': { readonly obligation: Obligation };
  'obligation-met': { readonly obligationId: string; readonly metOn: Day };
  /** The old one ends as moved; `by` is the obligation that takes its place (made in the same decision). */
  'obligation-moved': {
    readonly obligationId: string;
    readonly from: Day;
    readonly to: Day;
    readonly by: string;
    readonly because: ReasonGiven;
  };
  'obligation-cancelled': { readonly obligationId: string; readonly because: ReasonGiven };
  /** Something newer took its place, e.g. the rung it belonged to ended. `why` is a code. */
  'obligation-superseded': { readonly obligationId: string; readonly why: string };
  /** What is owed is now owed by somebody else (assigned, handed over). */
  'obligation-reassigned': { readonly obligationId: string; readonly from: string; readonly to: string };
  /** The alarms of an open obligation changed, its due day did not (e.g. a start is on record). */
  'obligation-rearmed': { readonly obligationId: string; readonly alarms: readonly Alarm[] };

  'alarm-rung': {
    readonly obligationId: string;
    readonly step: LadderStep;
    readonly scheduledAt: Instant;
    readonly channel: 'message' | 'in-app' | 'weekly-list';
    readonly recipients: readonly Recipient[];
    readonly skipped: readonly Skipped[];
    /** Lower rungs that were missed (downtime) and are dropped by this one. */
    readonly missed: readonly Alarm[];
    /** The alarms that remain, the next repeat included. */
    readonly remaining: readonly Alarm[];
  };
  /** Reminders that were missed (downtime) and are dropped without ringing. */
  'reminder-dropped': {
    readonly obligationId: string;
    readonly missed: readonly Alarm[];
    readonly remaining: readonly Alarm[];
  };
  /** Somebody is told something that is not a rung of a ladder, e.g. the team lead of a second move. */
  'person-told': {
    readonly about: string;
    readonly obligationId: string | null;
    readonly recipients: readonly Recipient[];
    readonly skipped: readonly Skipped[];
  };
}

export type PlacementEventType = keyof PlacementEventData;

/** Every type there is, for readers that must know them all. */
export const PLACEMENT_EVENT_TYPES = [
  'placement-proposed',
  'match-decided',
  'paper-received',
  'paper-waived',
  'stage-start-recorded',
  'stage-started',
  'stage-not-started',
  'stage-end-recorded',
  'stage-ended',
  'stage-extended',
  'hours-changed',
  'follow-up-booked',
  'follow-up-held',
  'attempt-recorded',
  'promise-made',
  'promise-kept',
  'note-added',
  'plan-changed',
  'considerations-changed',
  'owner-assigned',
  'second-person-assigned',
  'placement-closed',
  'obligation-made',
  'obligation-met',
  'obligation-moved',
  'obligation-cancelled',
  'obligation-superseded',
  'obligation-reassigned',
  'obligation-rearmed',
  'alarm-rung',
  'reminder-dropped',
  'person-told',
  ...CASE_FLOW_EVENT_TYPES,
] as const satisfies readonly PlacementEventType[];

/** What every event carries besides its payload. */
export interface EventMeta {
  /** When it was recorded. Never earlier than the event before it. */
  readonly at: Instant;
  /** When it happened; may be earlier than it was recorded. */
  readonly occurredOn: Day;
  /** Who recorded it. `onBehalfOf`: the owner a cover acted for. */
  readonly by: { readonly staffId: string; readonly onBehalfOf?: string } | 'system';
  readonly policyVersion: string;
}

export type PlacementEvent = {
  [T in PlacementEventType]: { readonly type: T; readonly data: PlacementEventData[T] } & EventMeta;
}[PlacementEventType];

export type PlacementEventOf<T extends PlacementEventType> = Extract<PlacementEvent, { type: T }>;
