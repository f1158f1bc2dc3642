import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client.js';
import { addDays, addMonths, type Day } from '../../dates/days.js';
import { policyOf } from '../use-case.js';

interface Step {
  readonly maxTotalWeeks?: number;
  readonly maxTotalMonths?: number;
  readonly stepWeeks?: number;
}

const WEEK = 7;

/** How far one step of the policy's ladder of extensions reaches; null without an end. */
function reachOf({ maxTotalWeeks, maxTotalMonths, stepWeeks }: Step, startsOn: Day, plannedEnd: Day): Day | null {
  const ends = [
    ...(maxTotalWeeks === undefined ? [] : [addDays(startsOn, maxTotalWeeks * WEEK - 1)]),
    ...(maxTotalMonths === undefined ? [] : [addDays(addMonths(startsOn, maxTotalMonths), -1)]),
    ...(stepWeeks === undefined ? [] : [addDays(plannedEnd, stepWeeks * WEEK)]),
  ].sort();
  return ends[0] ?? null;
}

/** The last day the policy lets a rung reach, by any of its steps, in one go. */
export function latestEnd(steps: readonly Step[], startsOn: Day, plannedEnd: Day): Day | null {
  const ends = steps.map((step) => reachOf(step, startsOn, plannedEnd));
  if (ends.length === 0 || ends.includes(null)) return null;
  return (
    ends
      .filter((end) => end !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** The same for the running rung of a case; null while it is not known, or there is no such day. */
export function useLatestEnd({ main, policyVersion }: Schemas['Placement']): Day | null {
  const { data } = useQuery(policyOf(policyVersion));
  if (data === undefined || main === null || main.plannedEnd === null) return null;
  const extensions = data.document.extensions as Readonly<Record<string, readonly Step[]>> | undefined;
  return latestEnd(extensions?.[main.stage] ?? [], main.startsOn, main.plannedEnd);
}
