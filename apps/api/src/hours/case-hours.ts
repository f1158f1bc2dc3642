import { addDays, type Day, type PlacementEvent, type Rung, type WeeklyHours } from '@holdfast/domain';

/** Weekly hours that were agreed for a while, on one rung. `until` is the last day; null while there is no end. */
export interface HoursAgreed {
  readonly stage: Rung;
  readonly beside: boolean;
  readonly from: Day;
  readonly until: Day | null;
  readonly weeklyHours: WeeklyHours;
}

/** Weekly hours that were worked, as a follow-up found on a day. */
export interface HoursWorked {
  readonly on: Day;
  readonly weeklyHours: number;
}

/** Hours a week over the life of a case: oldest first. */
export interface CaseHours {
  readonly agreed: readonly HoursAgreed[];
  readonly worked: readonly HoursWorked[];
}

/**
 * Hours agreed and worked, from what is on record with every correction worked in.
 * @param events oldest first; null where a correction stood
 */
export function caseHours(events: readonly (PlacementEvent | null)[]): CaseHours {
  const agreed: HoursAgreed[] = [];
  const worked: HoursWorked[] = [];
  for (const event of events) {
    if (event === null) continue;
    if (event.type === 'follow-up-held' && event.data.hoursWorked !== undefined)
      worked.push({ on: event.data.heldOn, weeklyHours: event.data.hoursWorked });
    else note(agreed, event);
  }
  return { agreed, worked: worked.sort((a, b) => a.on.localeCompare(b.on)) };
}

function note(agreed: HoursAgreed[], event: PlacementEvent): void {
  switch (event.type) {
    case 'stage-started': {
      const { terms, beside } = event.data;
      const { stage, startsOn, plannedEnd, weeklyHours } = terms;
      change(agreed, beside, (last) => ends(last, addDays(startsOn, -1)));
      agreed.push({ stage, beside, from: startsOn, until: plannedEnd, weeklyHours });
      return;
    }
    case 'hours-changed': {
      const { from, weeklyHours } = event.data;
      const last = agreed.findLast(({ beside }) => !beside);
      if (last === undefined) return;
      if (from > last.from) {
        change(agreed, false, (one) => ends(one, addDays(from, -1)));
        agreed.push({ ...last, from, weeklyHours });
      } else change(agreed, false, (one) => ({ ...one, weeklyHours }));
      return;
    }
    case 'stage-extended':
      change(agreed, false, (last) => ({ ...last, until: event.data.plannedEnd }));
      return;
    case 'stage-ended':
      change(agreed, event.data.beside, (last) => ({ ...last, until: event.data.endedOn }));
      return;
    case 'placement-closed':
      for (const beside of [false, true]) change(agreed, beside, (last) => ends(last, event.data.endedOn));
      return;
    default:
      return;
  }
}

/** What lasts longer ends on the day. */
const ends = (last: HoursAgreed, day: Day): HoursAgreed =>
  last.until === null || last.until > day ? { ...last, until: day } : last;

/** Changes the latest hours of the main rung, or of what runs beside it. */
function change(agreed: HoursAgreed[], beside: boolean, to: (last: HoursAgreed) => HoursAgreed): void {
  const at = agreed.findLastIndex((one) => one.beside === beside);
  const last = agreed[at];
  if (last !== undefined) agreed[at] = to(last);
}
