import type { Day, Instant, LadderStep, ObligationKind, RecipientReason } from '@holdfast/domain';
import type { CitizenName, CompanyName, PageRequest } from '../shared/answers.js';

/** What became of the mail of a message. */
export interface DeliveryState {
  /** `dropped`: no mail was worth sending any more, or the reader has turned it off. */
  readonly status: 'pending' | 'delivered' | 'failed' | 'dropped';
  readonly attempts: number;
  /** As a code, e.g. `SMTP_451`. */
  readonly lastError: string | null;
  readonly deliveredAt: Instant | null;
}

/** One message to one person. */
export interface InboxItem {
  readonly messageId: string;
  /** Whose inbox it is in: a staff id, or `fallback`. */
  readonly recipient: string;
  readonly placementId: string;
  readonly obligationId: string | null;
  readonly kind: ObligationKind | null;
  readonly dueOn: Day | null;
  readonly step: LadderStep | null;
  readonly about: string | null;
  readonly channel: 'message' | 'in-app' | 'weekly-list';
  readonly reason: RecipientReason;
  /** For whom it was meant, when that person was not there. */
  readonly insteadOf: string | null;
  readonly at: Instant;
  readonly readAt: Instant | null;
  /** Put off: not shown before this day. */
  readonly snoozedUntil: Day | null;
  /** How far its mail has come; null when none has been tried (or none is sent). */
  readonly delivery: DeliveryState | null;
  readonly citizen: CitizenName;
  readonly company: CompanyName;
}

/** Which messages, in which order. */
export interface InboxRequest extends PageRequest {
  /** Those put off instead of those that are to be seen. */
  readonly snoozed?: boolean;
  /** Unread ones first, each part newest first. Default: newest first. */
  readonly unreadFirst?: boolean;
  /** What "put off until" is compared with. */
  readonly today: Day;
}
