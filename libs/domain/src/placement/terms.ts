import type { SealedText } from '../sealed.js';
import type { Day } from '../time/instants.js';
import type { Purpose, Rung } from '../words.js';

/** Hours a week: a number, or a range within which they may swing. */
export type WeeklyHours = number | { readonly min: number; readonly max: number };

/** A reason code from the policy's list for the command, and what a person added. */
export interface ReasonGiven {
  readonly reason: string;
  readonly note?: SealedText;
}

/** A rung as it is planned (forløbsplan): from when, until when, what for and how many hours a week. */
export interface PlannedStage {
  readonly stage: Rung;
  readonly purpose: Purpose;
  readonly startsOn: Day;
  readonly plannedEnd?: Day;
  readonly weeklyHours: WeeklyHours;
  readonly jobFunction: string;
}

/** A rung as it is recorded to start, or runs. */
export interface StageTerms {
  readonly stage: Rung;
  readonly purpose: Purpose;
  readonly startsOn: Day;
  readonly plannedEnd: Day | null;
  readonly grantEnds: Day | null;
  readonly weeklyHours: WeeklyHours;
  readonly jobFunction: string;
}

/** What the workplace must respect (skånehensyn), and whether the company may know it. */
export interface Consideration {
  readonly text: SealedText;
  readonly tellCompany: boolean;
  readonly agreedWithCitizenOn?: Day;
}

/** What happens next after a follow-up: something dated, what is owed already, or nothing, with a reason. */
export type NextStep =
  | { readonly kind: 'dated'; readonly what: SealedText; readonly owedBy: string; readonly dueOn: Day }
  | { readonly kind: 'as-planned' }
  | { readonly kind: 'none'; readonly because: ReasonGiven };
