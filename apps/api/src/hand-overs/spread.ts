import type { Day, Obligation } from '@holdfast/domain';
import { lateAfter } from '@holdfast/read-models';

/** How much somebody has to do: open placements, then what is late. */
export interface Burden {
  readonly open: number;
  readonly overdue: number;
}

/** The burden after one more placement, with what is late on it. */
export function addTo(burden: Burden, overdue: number): Burden {
  return { open: burden.open + 1, overdue: burden.overdue + overdue };
}

/** What the owner of a placement owes on it and is late with on a day, counted as every list counts what is late. */
export function lateOf(
  { ownerId, obligations }: { readonly ownerId: string; readonly obligations: Readonly<Record<string, Obligation>> },
  today: Day,
): number {
  return Object.values(obligations).filter((owed) => owed.owedBy === ownerId && lateAfter(owed) < today).length;
}

/** Receivers, the one with least to do first: fewest open placements, then fewest late, then the order they were named in. */
export function leastFirst(receivers: readonly string[], burdens: ReadonlyMap<string, Burden>): readonly string[] {
  const of = (staffId: string): Burden => burdens.get(staffId) ?? { open: 0, overdue: 0 };
  return [...receivers].sort((one, other) => {
    const [left, right] = [of(one), of(other)];
    return left.open - right.open || left.overdue - right.overdue;
  });
}
