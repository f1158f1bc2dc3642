import type { Obligation, Recipient, Skipped } from '../obligations/obligation.js';
import type { LadderRung, PolicyDocument } from '../policy/policy-document.js';
import type { Directory } from '../staff/directory.js';
import type { Day, Instant } from '../time/instants.js';
import type { LadderStep, Paper, Rung } from '../words.js';

/** What a forecast is made with: the rules and the people as they are known today, and how far ahead it looks. */
export interface ForecastContext {
  /** The version the case has adopted. */
  readonly policy: PolicyDocument;
  /** Absences and leavings that are registered already count on their days. */
  readonly directory: Directory;
  /** The case's now; raised to its last event. What should have rung by now rings at once, as it would. */
  readonly now: Instant;
  /** The last moment that is looked at. */
  readonly until: Instant;
}

/** A message that rings again and again to the same people: arithmetic, not a list. */
export interface Repeats {
  readonly everyWorkingDays: number;
  /** How often it rings, the first time included. */
  readonly count: number;
  /** When it rings the last time before other people are told, or the forecast ends. */
  readonly last: Instant;
}

/** Somebody is told because an obligation is not met. `at` is the first time where it repeats. */
export interface AlarmAhead {
  readonly what: 'alarm';
  readonly at: Instant;
  readonly obligationId: string;
  readonly kind: Obligation['kind'];
  readonly owedBy: string;
  readonly dueOn: Day;
  /** The code of the rule that made the obligation. */
  readonly rule: string;
  readonly step: LadderStep;
  readonly channel: LadderRung['channel'];
  readonly recipients: readonly Recipient[];
  readonly skipped: readonly Skipped[];
  readonly repeats: Repeats | null;
}

/** Somebody is told outside the ladder, e.g. the giver of an offer that nobody answered. */
export interface ToldAhead {
  readonly what: 'told';
  readonly at: Instant;
  readonly about: string;
  readonly obligationId: string | null;
  readonly recipients: readonly Recipient[];
  readonly skipped: readonly Skipped[];
}

/** Something becomes owed by the clock alone, e.g. the next rung or closing when a rung has ended. */
export interface OwedAhead {
  readonly what: 'becomes-owed';
  readonly at: Instant;
  readonly obligationId: string;
  readonly kind: Obligation['kind'];
  readonly owedBy: string;
  readonly dueOn: Day;
  readonly rule: string;
}

/** Something else happens by the clock alone. */
export type TransitionAhead = { readonly at: Instant; readonly obligationId: null } & (
  | { readonly what: 'stage-starts'; readonly stage: Rung; readonly beside: boolean }
  | { readonly what: 'stage-does-not-start'; readonly stage: Rung; readonly missing: readonly Paper[] }
  | { readonly what: 'stage-ends'; readonly stage: Rung; readonly beside: boolean; readonly endedOn: Day }
  | { readonly what: 'offer-expires'; readonly from: string; readonly to: string }
  | { readonly what: 'hand-over'; readonly from: string; readonly to: string }
);

/** One line of a forecast. */
export type ForecastLine = AlarmAhead | ToldAhead | OwedAhead | TransitionAhead;

/** What happens to a case if nobody acts (hvis ingen gør noget), in the order of time. */
export interface Forecast {
  readonly lines: readonly ForecastLine[];
  /** From this moment on nothing is known: the policy's calendar ends, and a due day or a repeat lies beyond it. */
  readonly calendarEnds: Instant | null;
}
