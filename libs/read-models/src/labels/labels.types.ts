import type {
  AbsenceKind,
  ApprovalSubject,
  Channel,
  DeliveryFailure,
  EarlyEndReason,
  LadderStep,
  ObligationKind,
  ObligationStatus,
  Outcome,
  Paper,
  Purpose,
  PurposeResult,
  RecipientReason,
  Stage,
} from '@holdfast/domain';

/** What people call each code, in one language. A code of the domain without a label does not compile. */
export interface Labels {
  readonly stage: Readonly<Record<Stage, string>>;
  readonly purpose: Readonly<Record<Purpose, string>>;
  readonly purposeResult: Readonly<Record<PurposeResult, string>>;
  readonly paper: Readonly<Record<Paper, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly obligation: Readonly<Record<ObligationKind, string>>;
  readonly obligationStatus: Readonly<Record<ObligationStatus, string>>;
  readonly step: Readonly<Record<LadderStep, string>>;
  readonly recipient: Readonly<Record<RecipientReason, string>>;
  /** Whoever owes it, where that is not the owner of the case. */
  readonly owing: Readonly<Partial<Record<ObligationKind, string>>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly earlyEnd: Readonly<Record<EarlyEndReason, string>>;
  readonly absenceKind: Readonly<Record<AbsenceKind, string>>;
  readonly approvalSubject: Readonly<Record<ApprovalSubject, string>>;
  readonly deliveryFailure: Readonly<Record<DeliveryFailure, string>>;
  /** Why an offer, or what was agreed, came to nothing. */
  readonly lapsed: Readonly<Record<'receiver-left' | 'owner-assigned', string>>;
  /** Reasons are policy and may be added to: a code without a label is shown as it is. */
  readonly reason: Readonly<Record<string, string>>;
  /** Why an obligation was superseded. */
  readonly superseded: Readonly<Record<string, string>>;
  /** What somebody is told outside a ladder. */
  readonly about: Readonly<Record<string, string>>;
}

/** As whom somebody was told at a step of a ladder: its "owner" is whoever owes what it is about. */
export function recipientLabel(labels: Labels, reason: RecipientReason, kind?: ObligationKind): string {
  const owing = reason === 'owner' && kind !== undefined ? labels.owing[kind] : undefined;
  return owing ?? labels.recipient[reason];
}

/** The label of a code of policy, or the code itself. */
export function labelOr(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code;
}
