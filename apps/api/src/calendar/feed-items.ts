import type { Day, Directory } from '@holdfast/domain';
import { dayOf } from '@holdfast/domain';
import type { CalendarItem, Leavers } from '@holdfast/read-models';

/** Days on which somebody does a colleague's work. */
export interface Covered {
  readonly staffId: string;
  readonly name: string;
  readonly from: Day;
  readonly until: Day | null;
}

/** Whose absences name a person as cover, from a day on. Nobody covers for somebody who has left. */
export function coveredBy(directory: Directory, coverId: string, today: Day): readonly Covered[] {
  return Object.values(directory.staff).flatMap(({ staffId, name, leftOn, absences }) =>
    leftOn !== null && leftOn <= today
      ? []
      : absences
          .filter((absence) => absence.coverId === coverId && (absence.until === null || absence.until >= today))
          .map(({ from, until }) => ({ staffId, name, from, until })),
  );
}

/** Something in a person's calendar; `for` names the colleague whose work it is, when it is covered. */
export interface FeedItem extends CalendarItem {
  readonly for: string | null;
}

/**
 * What stands in a person's calendar: what they owe (and what leavers owe whom they act for), what is owed on placements where
 * they are second person, and what falls on days on which they cover.
 */
export function feedItems(
  items: readonly CalendarItem[],
  staffId: string,
  leavers: Leavers,
  covered: readonly Covered[],
): readonly FeedItem[] {
  return items.flatMap((item): FeedItem[] => {
    const day = item.bookedAt === null ? item.dueOn : dayOf(item.bookedAt);
    if (item.owedBy === staffId || leavers[item.owedBy]?.id === staffId) return [{ ...item, for: null }];
    const colleague = covered.find(({ staffId: away }) => away === item.owedBy);
    // Asked for because of a second person's placements, or because of a colleague: only the latter depends on the day.
    if (colleague === undefined || item.secondPerson) return [{ ...item, for: null }];
    const isCovered = covered.some(
      (one) => one.staffId === item.owedBy && one.from <= day && (one.until === null || day <= one.until),
    );
    return isCovered ? [{ ...item, for: colleague.name }] : [];
  });
}
