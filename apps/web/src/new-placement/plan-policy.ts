import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';
import { addDays, type Day } from '../dates/days.js';

/** A rung of a plan. */
export type Rung = Schemas['PlannedStage']['stage'];

/** One value of the law, as the policy holds it. */
export interface LawValue {
  readonly id: string;
  readonly value: number | string;
  readonly unit: string;
  readonly reference: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
}

/** What of the policy in force a plan goes by. */
export interface PlanPolicy {
  readonly calendar: { readonly closedDays: readonly Day[] };
  /** Working days that the papers are due before the first day. */
  readonly papers: { readonly dueWorkingDaysBefore: number };
  readonly maxWeeklyHours: number;
  readonly law: readonly LawValue[];
}

/** The policy that a placement which begins today follows. */
export function usePlanPolicy(today: Day) {
  return useQuery({
    queryKey: ['policies', 'in-force', today],
    queryFn: async () => {
      const { items } = await answerOf(api.GET('/api/v1/policies'));
      const version = items.find(({ validFrom }) => validFrom <= today)?.version ?? items[0]?.version ?? '';
      const { document } = await answerOf(api.GET('/api/v1/policies/{version}', { params: { path: { version } } }));
      return document as unknown as PlanPolicy;
    },
    staleTime: Infinity,
  });
}

/** Whether it is a working day: no weekend, and not closed in the municipality's calendar. */
export function isWorkingDay(policy: PlanPolicy, day: Day): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !policy.calendar.closedDays.includes(day);
}

/** So many working days before (negative) or after a day. */
export function addWorkingDays(policy: PlanPolicy, day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step);
    if (isWorkingDay(policy, at)) left -= 1;
  }
  return at;
}

/** The day itself, or the nearest working day before or after it. */
export function nearestWorkingDay(policy: PlanPolicy, day: Day, step: 1 | -1): Day {
  let at = day;
  while (!isWorkingDay(policy, at)) at = addDays(at, step);
  return at;
}

/** When the papers of a rung that starts on a day must be here. */
export const papersDue = (policy: PlanPolicy, startsOn: Day): Day =>
  addWorkingDays(policy, startsOn, -policy.papers.dueWorkingDaysBefore);

/** The first Monday, or the working day after it, whose papers can still come in time. */
export function firstPossibleStart(policy: PlanPolicy, today: Day): Day {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  let monday = addDays(today, (8 - weekday) % 7 || 7);
  while (papersDue(policy, nearestWorkingDay(policy, monday, 1)) < today) monday = addDays(monday, 7);
  return nearestWorkingDay(policy, monday, 1);
}

/** The law's durations of a rung, the shorter first: which one counts hangs on who the citizen and the company are. */
export const LAW_OF_RUNG = {
  internship: ['prak.max.near', 'prak.max.far'],
  'wage-subsidy': ['lt.max.public', 'lt.max.private'],
  'paid-hours': [],
  'flex-job': ['fleks.temp'],
} as const satisfies Record<Rung, readonly string[]>;

/** An id of a duration that is shown at its field. */
export type DurationId = (typeof LAW_OF_RUNG)[Rung][number];

/** The law's value on a day: of those that are valid the one that began last. Null: nothing may be computed from it. */
export function lawOn({ law }: PlanPolicy, id: string, day: Day): LawValue | null {
  return law.reduce<LawValue | null>((found, value) => {
    const { validFrom = '', validTo = '9999-12-31' } = value;
    if (value.id !== id || day < validFrom || day > validTo) return found;
    return found === null || (found.validFrom ?? '') <= validFrom ? value : found;
  }, null);
}

/** The last day that a duration by law reaches from a day on; null where the value is no duration. */
export function lastDayBy({ value, unit }: LawValue, from: Day): Day | null {
  if (typeof value !== 'number') return null;
  if (unit === 'weeks') return addDays(from, value * 7 - 1);
  const months = unit === 'months' ? value : unit === 'years' ? value * 12 : null;
  return months === null ? null : addDays(addMonths(from, months), -1);
}

/** The same day so many months later, or the last of a shorter month. */
function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1, 12));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return first.toISOString().slice(0, 10);
}

/** The durations by law that count on a day, the shorter first, with the last day each of them reaches. */
export function durations(policy: PlanPolicy, stage: Rung, startsOn: Day) {
  return LAW_OF_RUNG[stage].flatMap((id) => {
    const law = lawOn(policy, id, startsOn);
    const lastDay = law === null ? null : lastDayBy(law, startsOn);
    return law === null || lastDay === null ? [] : [{ id, law, lastDay }];
  });
}
