import type { Day } from '../time/instants.js';
import type { LadderStep, ObligationKind, Paper, RecipientReason, Rung } from '../words.js';

/** One rung of an escalation ladder: how many working days from the due day (negative: before), and who is told. */
export interface LadderRung {
  readonly step: LadderStep;
  readonly workingDays: number;
  readonly to: readonly Extract<RecipientReason, 'owner' | 'second-person' | 'team-lead' | 'manager'>[];
  readonly channel: 'message' | 'in-app' | 'weekly-list';
  /** Told the moment the obligation is made, by the command that makes it; `workingDays` is 0 then. */
  readonly atOnce?: true;
  /** Rings again every so many working days until the obligation ends. */
  readonly repeatEvery?: number;
}

/** The ladders of escalation that policy defines. */
export type LadderName = 'routine' | 'standard' | 'short';

/** How one kind of obligation rings. */
export interface ObligationPolicy {
  readonly ladder: LadderName;
  /** Working days before due of the reminder, where it is not the ladder's own. */
  readonly reminderWorkingDays?: number;
}

/** The rhythm of follow-ups on a rung: the first after so many working days, then `then` one by one, then every `every`. */
export interface Rhythm {
  readonly first: number;
  readonly then: readonly number[];
  /** Working days between follow-ups from there; null: none (after-care is the rhythm). */
  readonly every: number | null;
  /** At least every n-th is a visit. */
  readonly visitEvery?: number;
}

/** Whether a paper is required of a rung, and whether it may be waived. A grant never is. */
export interface PaperRule {
  readonly paper: Paper;
  readonly required: boolean;
  readonly waivable: boolean;
}

/**
 * One step of a rung's extension ladder (forlængelse): which justifications it takes, and how far it reaches. Limits count
 * from the first day of the rung (`max...`) or from the planned end that is extended (`stepWeeks`); none: no limit.
 */
export interface ExtensionStep {
  /** Codes of `reasons['extend-stage:<rung>']`. */
  readonly justifications: readonly string[];
  readonly maxTotalWeeks?: number;
  readonly maxTotalMonths?: number;
  readonly stepWeeks?: number;
  /** A team lead has to approve an extension of this step first. */
  readonly approval?: true;
  /** The law value behind the limit, by id. Where its confidence is low, going beyond is only noted on the record. */
  readonly law?: string;
}

/** A value of the law: picked by the day of the event, never by code. `confidence` low: it only warns. */
export interface LawValue {
  readonly id: string;
  readonly rule: string;
  readonly value: number | string;
  readonly unit: string;
  readonly reference: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly validFrom?: Day;
  readonly validTo?: Day;
}

/**
 * A published, versioned set of rules (regelsæt). Append-only: a new version is a new document. Every number is a
 * municipality's to change.
 */
export interface PolicyDocument {
  readonly version: string;
  readonly validFrom: Day;
  readonly title: string;
  readonly calendar: {
    /** Days that are not working days besides Saturdays and Sundays, ascending. */
    readonly closedDays: readonly Day[];
    /** The last day the list covers. Beyond it nothing can be computed (`CALENDAR_ENDS`). */
    readonly coversFrom: Day;
    readonly coversUntil: Day;
    /** Local time of day at which alarms ring, `HH:MM` in Europe/Copenhagen. */
    readonly ringsAt: string;
  };
  readonly ladders: Readonly<Record<LadderName, readonly LadderRung[]>>;
  readonly obligations: Readonly<Record<ObligationKind, ObligationPolicy>>;
  readonly papers: {
    readonly dueWorkingDaysBefore: number;
    readonly byRung: Readonly<Record<Rung, readonly PaperRule[]>>;
  };
  readonly followUp: Readonly<Record<Rung, Rhythm>>;
  readonly afterCare: {
    readonly checkIns: readonly ({ readonly weeks: number } | { readonly months: number })[];
    readonly windowWorkingDays: number;
    /** Only while progression is wanted: may be cancelled by the owner with this reason. */
    readonly optionalFrom: number;
    readonly optionalReason: string;
  };
  readonly stageEnd: {
    readonly workingDaysBefore: Readonly<Record<Rung, number>>;
    readonly shortUnderWeeks: number;
    readonly shortWorkingDaysBefore: number;
  };
  /** Working days after the event that makes them. */
  readonly dueAfter: {
    readonly matchDecision: number;
    readonly nextRungOrClose: number;
    readonly closingDecision: number;
    readonly approval: number;
    readonly answerAbsence: number;
    readonly answerConcern: number;
    readonly acceptHandOff: number;
    readonly handOffExpires: number;
    readonly findOwner: number;
  };
  /** How a rung may be extended: the steps in order; the new end falls into the first that reaches so far. */
  readonly extensions: Readonly<Record<Rung, readonly ExtensionStep[]>>;
  readonly flexJob: { readonly interviewMonths: number; readonly statusMonths: number };
  /** Moving more often, or further, tells the team lead. */
  readonly moving: { readonly tellFromMove: number; readonly tellOverWorkingDays: number };
  readonly maxWeeklyHours: number;
  /** Reason codes by command; `justification` of an extension by rung under `extend-stage:<rung>`. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
  readonly law: readonly LawValue[];
}
