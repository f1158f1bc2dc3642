import { addDays, type Day, dayOf, daysBetween, type ForecastTally, type StepCounts } from '@holdfast/domain';
import { table } from '../demo/table.js';
import type { Output } from '../output/output.js';
import type { ForecastOutput } from './read-forecasts.js';

/** Cases that are printed; more are in --csv. */
const MOST_CASES = 25;
/** A Monday. */
const MONDAY = '2024-01-01';
const STEPS = ['reminder', 'due', 'overdue', 'team-lead', 'manager', 'manager-again', 'told'] as const;

/** The weeks in numbers, and the cases that reach a manager. */
export function tableOutput(output: Output): ForecastOutput {
  return {
    begin: () => undefined,
    each: () => undefined,
    end: ({ tally }) => {
      output.line(weeks(tally));
      output.line('');
      output.line(managers(tally));
    },
  };
}

function weeks({ days, total }: ForecastTally): string {
  const byWeek = new Map<Day, Record<string, number>>();
  for (const { day, steps } of days) {
    const monday = mondayOf(day);
    const sums = byWeek.get(monday) ?? {};
    for (const step of STEPS) sums[step] = (sums[step] ?? 0) + steps[step];
    byWeek.set(monday, sums);
  }
  const row = (name: string, counts: Readonly<Record<string, number>> | StepCounts): readonly string[] => [
    name,
    ...STEPS.map((step) => String((counts as Readonly<Record<string, number>>)[step] ?? 0)),
  ];
  return table(['week of', ...STEPS], [...[...byWeek].map(([monday, sums]) => row(monday, sums)), row('all', total)]);
}

function mondayOf(day: Day): Day {
  const weekday = ((daysBetween(MONDAY, day) % 7) + 7) % 7;
  return addDays(day, -weekday);
}

function managers({ reachManager }: ForecastTally): string {
  if (reachManager.length === 0) return 'No case reaches a manager.';
  const shown = reachManager.slice(0, MOST_CASES);
  const rows = shown.map(({ at, placementId, kind, owedBy, dueOn }) => [dayOf(at), placementId, kind, owedBy, dueOn]);
  const more = reachManager.length - shown.length;
  const listed = table(['reaches a manager', 'case', 'because of', 'owed by', 'due'], rows);
  return more === 0 ? listed : `${listed}\nand ${more} more: --csv or --json lists all.`;
}
