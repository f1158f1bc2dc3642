import type { Day, Instant } from '../time/instants.js';
import type {
  AbsenceKind,
  ApprovalSubject,
  LadderStep,
  ObligationKind,
  Paper,
  RecipientReason,
  Rung,
} from '../words.js';
import type { SealedText } from '../sealed.js';

/** A rung of the ladder as a fact: at this instant somebody is told, if nobody has acted. */
export interface Alarm {
  readonly at: Instant;
  readonly step: LadderStep;
}

/** The rule that made an obligation and the policy version it came from. */
export interface Because {
  readonly rule: string;
  readonly policyVersion: string;
}

/** An obligation as it stood before a pause moved it; `paused`: an earlier pause had moved it already. */
export interface BeforePause extends Pick<ObligationDetail, 'window' | 'booked' | 'paused'> {
  readonly dueOn: Day;
  readonly alarms: readonly Alarm[];
}

/** What only some kinds carry. */
export interface ObligationDetail {
  /** The day its rule counts from (its own day where people chose one): what a new policy or a correction counts anew. */
  readonly countsFrom?: Day;
  /** stage-end-decision: how many days the rung lasts as planned. */
  readonly stageDays?: number;
  /** answer-absence: the absence as it is known so far, and how many reports of it came in. */
  readonly absence?: {
    readonly kind: AbsenceKind;
    readonly from: Day;
    readonly until: Day | null;
    readonly reports: number;
  };
  /** answer-absence, answer-concern: who reported it. */
  readonly reportedBy?: SealedText;
  /** approval: what is asked for. */
  readonly approval?: ApprovalSubject;
  /** approval: who asked, and hears the answer. */
  readonly askedBy?: string;
  /** accept-hand-off: who offers. */
  readonly offeredBy?: string;
  /** The date was moved by a pause, not by hand. */
  readonly paused?: true;
  /** While the placement is paused: how it stood before, so that resuming on the same day gives it back as it was. */
  readonly beforePause?: BeforePause;
  /** papers: the rung they belong to and those still missing. */
  readonly rung?: Rung;
  readonly missing?: readonly Paper[];
  /** papers: the latest day on which one of them came. */
  readonly lastReceivedOn?: Day;
  /** papers: the rung began without them (a deviation); those of a later rung are asked for by themselves. */
  readonly begun?: true;
  /** papers, start-or-replan: the first day of the rung, and whether it is to run beside the main one. */
  readonly firstDay?: Day;
  readonly beside?: true;
  /** after-care: 1, 2 or 3, and the days within which it counts as on time. */
  readonly checkIn?: number;
  readonly window?: { readonly from: Day; readonly until: Day };
  /** follow-up: its number on this rung, and whether policy wants a visit this time. */
  readonly occurrence?: number;
  readonly visitWanted?: boolean;
  /** promise, next step, answer-concern: what was promised or raised, and to whom. Sealed. */
  readonly what?: SealedText;
  readonly to?: SealedText;
  /** book-follow-up: when and where it is held. */
  readonly booked?: { readonly at: Instant; readonly place?: SealedText; readonly with?: SealedText };
  /** moved obligations: what this one replaces and how often it has been moved. */
  readonly replaces?: string;
  readonly moves?: number;
  /** Imported when it was overdue already: the day it was due before. */
  readonly originallyDueOn?: Day;
}

/** Something one named person owes by a date (udestående). Ids count within the placement: `o1`, `o2`, ... */
export interface Obligation {
  readonly id: string;
  readonly kind: ObligationKind;
  readonly owedBy: string;
  readonly dueOn: Day;
  readonly because: Because;
  /** Law sets the date: it is never moved, rolled past or dropped. */
  readonly statutory: boolean;
  /** Alarms still to come, earliest first. A ladder that repeats always holds the next one. */
  readonly alarms: readonly Alarm[];
  readonly detail: ObligationDetail;
}

/** One person (or the tenant's mailbox, `staffId: null`) who is told, and why. */
export interface Recipient {
  readonly staffId: string | null;
  readonly reason: RecipientReason;
  /** For whom, when the message was meant for somebody who is not there. */
  readonly insteadOf?: string;
}

/** Somebody passed over on the way to a recipient, and why. */
export interface Skipped {
  readonly staffId: string | null;
  readonly role: RecipientReason;
  readonly why: 'absent' | 'left' | 'nobody-named' | 'already-told';
}
