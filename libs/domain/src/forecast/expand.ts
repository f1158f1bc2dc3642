import type { PolicyDocument } from '../policy/policy-document.js';
import { dayOf } from '../time/copenhagen.js';
import { byTime } from './forecast.js';
import type { ForecastLine } from './forecast.types.js';
import { workingDayIndex } from './working-day-index.js';

/** A line that repeats as single lines, one at a time; any other line as it is. */
export function* occurrences(line: ForecastLine, policy: PolicyDocument): Generator<ForecastLine, void, undefined> {
  if (line.what !== 'alarm' || line.repeats === null) {
    yield line;
    return;
  }
  const { everyWorkingDays, count } = line.repeats;
  const index = workingDayIndex(policy.calendar);
  const first = index.numberOf(dayOf(line.at));
  yield { ...line, repeats: null };
  for (let n = 1; n < count; n += 1) {
    const at = index.ringsAt(first + n * everyWorkingDays);
    if (at === undefined) return;
    yield { ...line, at, repeats: null };
  }
}

/** Every line at its own moment, in the order of time: what would stand on the timeline. */
export function expand(lines: readonly ForecastLine[], policy: PolicyDocument): readonly ForecastLine[] {
  return lines.flatMap((line) => [...occurrences(line, policy)]).sort(byTime);
}
