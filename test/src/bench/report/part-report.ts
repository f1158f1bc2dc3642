import type { PartName } from '../options.js';

/** A table of raw numbers. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure that the plan of record judges. */
export interface Judged {
  readonly name: string;
  readonly value: number;
  /** `least`: reached when it is no less than the bound. */
  readonly bound: readonly ['least' | 'most', number];
  readonly unit: string;
}

/** What one part of the bench found. */
export interface PartReport {
  readonly part: PartName;
  readonly title: string;
  readonly tables: readonly Table[];
  readonly judged: readonly Judged[];
  /** Said beside the numbers: sizes, what was counted. */
  readonly notes: readonly string[];
  /** What may never happen and did (an alarm lost or rung twice): the bench fails. */
  readonly failures: readonly string[];
  /** Every number, for the JSON file. */
  readonly raw: unknown;
}

/** Whether a judged figure is what it must be. */
export function isReached({ value, bound: [side, limit] }: Judged): boolean {
  return side === 'least' ? value >= limit : value <= limit;
}
