import type { PolicyDocument } from '../policy/policy-document.js';
import type { Directory } from '../staff/directory.js';
import { dayOf } from '../time/copenhagen.js';
import type { Day } from '../time/instants.js';
import { LADDER_STEPS, type LadderStep } from '../words.js';
import type { AlarmAhead, ForecastLine } from './forecast.types.js';
import { workingDayIndex } from './working-day-index.js';

/** How often each step of the ladder rings; `told`: what is said outside it. */
export type StepCounts = Readonly<Record<LadderStep | 'told', number>>;

/** A case that a manager hears of, and what of it first. */
export interface ReachesManager extends Pick<AlarmAhead, 'at' | 'obligationId' | 'kind' | 'owedBy' | 'dueOn'> {
  readonly placementId: string;
  readonly ownerId: string;
}

/** Forecasts of many cases in numbers. An alarm to two people counts once a day and a team, and once for each of them. */
export interface ForecastTally {
  readonly cases: number;
  readonly total: StepCounts;
  /** By day, ascending; days on which nothing rings are left out. */
  readonly days: readonly { readonly day: Day; readonly steps: StepCounts }[];
  /** Who is told how often; null is the tenant's mailbox. Most messages first. */
  readonly people: readonly { readonly staffId: string | null; readonly steps: StepCounts }[];
  /** By the team of whoever owes it; null: of no team. */
  readonly teams: readonly { readonly teamId: string | null; readonly steps: StepCounts }[];
  /** Soonest first. */
  readonly reachManager: readonly ReachesManager[];
}

/** Adds up forecasts, case by case, so that none has to be kept. */
export interface Tallying {
  add(
    placementId: string,
    ownerId: string,
    lines: readonly ForecastLine[],
    policy: PolicyDocument,
  ): ReachesManager | null;
  result(): ForecastTally;
}

type Counting = Record<LadderStep | 'told', number>;
type Table<K> = Map<K, Counting>;

/** An empty tally. `directory` says who is in which team. */
export function startTally(directory: Directory): Tallying {
  const total = none();
  const days: Table<Day> = new Map();
  const people: Table<string | null> = new Map();
  const teams: Table<string | null> = new Map();
  const reachManager: ReachesManager[] = [];
  let cases = 0;

  function count(line: ForecastLine, policy: PolicyDocument): void {
    if (line.what !== 'alarm' && line.what !== 'told') return;
    const step = line.what === 'told' ? 'told' : line.step;
    const times = line.what === 'alarm' ? (line.repeats?.count ?? 1) : 1;
    total[step] += times;
    for (const { staffId } of line.recipients) at(people, staffId)[step] += times;
    if (line.what === 'alarm') at(teams, directory.staff[line.owedBy]?.teamId ?? null)[step] += times;
    for (const day of daysOf(line, policy)) at(days, day)[step] += 1;
  }

  return {
    add(placementId, ownerId, lines, policy) {
      cases += 1;
      for (const line of lines) count(line, policy);
      const first = lines.find((line) => line.what === 'alarm' && isManagers(line.step));
      if (first?.what !== 'alarm') return null;
      const { at: when, obligationId, kind, owedBy, dueOn } = first;
      const reached = { placementId, ownerId, at: when, obligationId, kind, owedBy, dueOn };
      reachManager.push(reached);
      return reached;
    },
    result: () => ({
      cases,
      total,
      days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, steps]) => ({ day, steps })),
      people: [...people].sort(([, a], [, b]) => sum(b) - sum(a)).map(([staffId, steps]) => ({ staffId, steps })),
      teams: [...teams].sort(([, a], [, b]) => sum(b) - sum(a)).map(([teamId, steps]) => ({ teamId, steps })),
      reachManager: reachManager.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1)),
    }),
  };
}

function isManagers(step: LadderStep): boolean {
  return step === 'manager' || step === 'manager-again';
}

function none(): Counting {
  return Object.fromEntries([...LADDER_STEPS, 'told'].map((step) => [step, 0])) as Counting;
}

function at<K>(table: Table<K>, key: K): Counting {
  let counts = table.get(key);
  if (counts === undefined) table.set(key, (counts = none()));
  return counts;
}

function sum(counts: StepCounts): number {
  return Object.values(counts).reduce((all, one) => all + one, 0);
}

/** The days on which a line rings. */
function* daysOf(line: ForecastLine, { calendar }: PolicyDocument): Generator<Day, void, undefined> {
  const first = dayOf(line.at);
  yield first;
  if (line.what !== 'alarm' || line.repeats === null) return;
  const { count, everyWorkingDays } = line.repeats;
  const index = workingDayIndex(calendar);
  const from = index.numberOf(first);
  for (let n = 1; n < count; n += 1) yield index.dayOf(from + n * everyWorkingDays) ?? first;
}
