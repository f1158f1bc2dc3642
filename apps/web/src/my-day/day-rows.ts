import type { Schemas } from '../api/client.js';

/** Something owed, as My day lists it. */
export type Owed = Schemas['Obligation'];
export type MyDay = Schemas['MyDay'];

/** What can be done where the row stands. The rest is done on the placement. */
export type Act = 'record' | 'keep' | 'move' | 'answer' | 'decide' | 'accept' | 'decline';

/** One line of the day: one thing owed, or several that one visit to one company meets. */
export interface DayRow {
  readonly key: string;
  readonly items: readonly [Owed, ...Owed[]];
  /** Others of the same company, on other days, that the same visit could meet. */
  readonly also: readonly Owed[];
}

/** What a talk or a visit meets. */
const CONTACT: readonly Owed['kind'][] = ['follow-up', 'after-care', 'flex-interview', 'flex-status'];

/** Whether a talk or a visit meets it. */
export const isContact = ({ kind }: Owed): boolean => CONTACT.includes(kind);

/** Whether not having reached somebody is worth a line. */
export const canAttempt = (owed: Owed): boolean => isContact(owed) || owed.kind === 'next-step';

/** What can be done with it here, the likeliest first. */
export function actsOf(owed: Owed): readonly Act[] {
  const move: readonly Act[] = owed.statutory ? [] : ['move'];
  switch (owed.kind) {
    case 'follow-up':
    case 'after-care':
    case 'flex-interview':
    case 'flex-status':
      return ['record', ...move];
    case 'next-step':
      return ['keep', 'record', ...move];
    case 'promise':
      return ['keep', ...move];
    case 'answer-absence':
    case 'answer-concern':
      return ['answer', ...move];
    case 'approval':
      return ['decide', ...move];
    case 'accept-hand-off':
      return ['accept', 'decline'];
    case 'find-owner':
      return [];
    default:
      return move;
  }
}

/** One name for something owed, anywhere. */
export const keyOf = ({ placementId, obligationId }: Owed): string => `${placementId}:${obligationId}`;

/** Earliest appointment first; what has none keeps its place after those. */
const byTime = (a: Owed, b: Owed): number =>
  a.bookedAt === null || b.bookedAt === null
    ? Number(a.bookedAt === null) - Number(b.bookedAt === null)
    : a.bookedAt.localeCompare(b.bookedAt);

/**
 * The lines of one part of the day. What one visit to a company meets stands as one line: each citizen once.
 * @param elsewhere what stands in the other parts
 */
export function rowsOf(owed: readonly Owed[], elsewhere: readonly Owed[] = []): readonly DayRow[] {
  const rows: { key: string; items: [Owed, ...Owed[]]; also: readonly Owed[] }[] = [];
  for (const item of [...owed].sort(byTime)) {
    const visit = rows.find(
      ({ items: [first, ...rest] }) =>
        isContact(item) &&
        isContact(first) &&
        first.company.id === item.company.id &&
        [first, ...rest].every(({ placementId }) => placementId !== item.placementId),
    );
    if (visit === undefined) rows.push({ key: keyOf(item), items: [item], also: [] });
    else visit.items.push(item);
  }
  return rows.map((row) => ({ ...row, also: alsoThere(row.items, elsewhere) }));
}

function alsoThere(items: readonly [Owed, ...Owed[]], elsewhere: readonly Owed[]): readonly Owed[] {
  const [first] = items;
  if (!isContact(first)) return [];
  const met = new Set(items.map(({ placementId }) => placementId));
  return elsewhere.filter((other) => {
    if (!isContact(other) || other.company.id !== first.company.id || met.has(other.placementId)) return false;
    met.add(other.placementId);
    return true;
  });
}

/** What others wait for and what is offered stand in parts of their own: never twice on one day. */
export function withoutTwice(day: MyDay): MyDay {
  const offered = new Set(day.offeredToMe.map(({ placementId }) => placementId));
  const kept = (owed: readonly Owed[]) =>
    owed.filter(({ kind, placementId }) => kind !== 'accept-hand-off' || !offered.has(placementId));
  const [overdue, today, thisWeek] = [kept(day.overdue), kept(day.today), kept(day.thisWeek)];
  const shown = new Set([...overdue, ...today, ...thisWeek].map(keyOf));
  return { ...day, overdue, today, thisWeek, askedOfMe: day.askedOfMe.filter((owed) => !shown.has(keyOf(owed))) };
}
