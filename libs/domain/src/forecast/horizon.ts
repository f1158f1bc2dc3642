import type { PolicyDocument } from '../policy/policy-document.js';
import { addMonths, earlierOf } from '../time/days.js';
import type { Day } from '../time/instants.js';

/** The furthest a forecast looks. Beyond it the people and the rules of today say nothing. */
const FARTHEST_MONTHS = 60;
/** How far it looks when nobody says. */
const USUAL_MONTHS = 3;

/** The days up to which a forecast can be asked for. */
export interface Horizon {
  /** Today: what lies before has happened or not. */
  readonly earliest: Day;
  readonly latest: Day;
  /** Why not later: five years are enough, or the policy's calendar ends. */
  readonly endsBy: 'years' | 'calendar';
  /** Three months, or less where the calendar ends sooner. */
  readonly usual: Day;
}

/** How far ahead of a day a forecast may look. */
export function horizonOf(today: Day, { coversUntil }: PolicyDocument['calendar']): Horizon {
  const farthest = addMonths(today, FARTHEST_MONTHS);
  return {
    earliest: today,
    latest: earlierOf(farthest, coversUntil),
    endsBy: coversUntil < farthest ? 'calendar' : 'years',
    usual: earlierOf(addMonths(today, USUAL_MONTHS), coversUntil),
  };
}
