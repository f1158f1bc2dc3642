import type { ForecastLine } from '@holdfast/domain';
import type { ToldLine } from '../timeline/timeline.types.js';

/** One line of a forecast as a person reads it: what happens, in a sentence, and who hears of it. */
export interface ForecastText {
  readonly line: ForecastLine;
  /** One sentence, with the day. */
  readonly text: string;
  /** Whom it tells. Empty where nobody is told. */
  readonly told: readonly ToldLine[];
  /** Who is told and who is passed over, a sentence each. */
  readonly details: readonly string[];
}
