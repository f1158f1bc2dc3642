import type { Measured } from '../load/closed-loop.js';
import type { ByVariant } from '../load/rounds.js';
import { median, ratios } from '../load/statistics.js';
import type { Table } from './part-report.js';
import { number } from './print.js';

/** What stands in a row: a variant, and whom it is compared with. */
export interface RowOf {
  readonly name: string;
  readonly against?: readonly string[];
}

const perSecond = ({ perSecond: rate }: Measured): number => rate;

/** Rates by round, p50 and p95 of the middle round, and the median of the ratios within each round. */
export function roundsTable(title: string, measured: ByVariant, rows: readonly RowOf[]): Table {
  const rounds = Math.max(0, ...[...measured.values()].map(({ length }) => length));
  const others = [...new Set(rows.flatMap(({ against = [] }) => against))];
  return {
    title: `  ${title}: per second by round; p50 and p95 in ms; ratios are medians of those within a round`,
    head: [
      '',
      ...Array.from({ length: rounds }, (_, round) => `round ${round + 1}`),
      ...['p50', 'p95'],
      ...others.map((other) => `/ ${other}`),
    ],
    rows: rows.map(({ name, against = [] }) => {
      const found = measured.get(name) ?? [];
      return [
        name,
        ...found.map((round) => number(perSecond(round))),
        number(median(found.map(({ p50 }) => p50))),
        number(median(found.map(({ p95 }) => p95))),
        ...others.map((other) => (against.includes(other) ? number(ratioOf(measured, name, other)) : '')),
      ];
    }),
  };
}

/** The median of the ratios of two variants' rates within each round. */
export function ratioOf(measured: ByVariant, name: string, other: string): number {
  const rates = (of: string): readonly number[] => (measured.get(of) ?? []).map(perSecond);
  return median(ratios(rates(name), rates(other)));
}
