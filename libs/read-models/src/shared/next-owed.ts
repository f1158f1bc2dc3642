import type { Obligation } from '@holdfast/domain';

/** Earliest due first; of those due the same day the one that rings first, then the one made first. */
function byDueDay(a: Obligation, b: Obligation): number {
  return (
    a.dueOn.localeCompare(b.dueOn) ||
    (a.alarms[0]?.at ?? '9').localeCompare(b.alarms[0]?.at ?? '9') ||
    Number(a.id.slice(1)) - Number(b.id.slice(1))
  );
}

/** The next thing owed on a placement (næste); null when nothing is, which only a closed one may be. */
export function nextOwed(obligations: Readonly<Record<string, Obligation>>): Obligation | null {
  let next: Obligation | null = null;
  for (const obligation of Object.values(obligations)) {
    if (next === null || byDueDay(obligation, next) < 0) next = obligation;
  }
  return next;
}
