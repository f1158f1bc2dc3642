import type { Absence, Day, Directory } from '@holdfast/domain';

interface Days {
  readonly from: Day;
  readonly until: Day | null;
}

/** The days that two absences share; null when they share none. Both inclusive, an end that is null is open. */
export function sharedDays(a: Days, b: Days): Days | null {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until === null ? b.until : b.until === null || a.until < b.until ? a.until : b.until;
  return until !== null && until < from ? null : { from, until };
}

/**
 * The circle of covers that an absence would close: who is away, whom that person leaves it to, and so on back to the first,
 * all away on one day at least. Null when there is none. Nobody in a circle would be there to act.
 */
export function circleClosedBy(
  staffId: string,
  absence: Absence,
  staff: Directory['staff'],
): readonly [string, string, ...string[]] | null {
  const walk = (personId: string, days: Days, path: readonly [string, ...string[]]): [string, ...string[]] | null => {
    if (personId === staffId) return [...path];
    if (path.includes(personId)) return null;
    for (const { coverId, ...away } of staff[personId]?.absences ?? []) {
      const shared = coverId === null ? null : sharedDays(days, away);
      if (coverId === null || shared === null) continue;
      const found = walk(coverId, shared, [...path, personId]);
      if (found !== null) return found;
    }
    return null;
  };
  const [first, second, ...others] =
    absence.coverId === null || absence.coverId === staffId ? [] : (walk(absence.coverId, absence, [staffId]) ?? []);
  return first === undefined || second === undefined ? null : [first, second, ...others];
}
