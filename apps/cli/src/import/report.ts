import type { Day, ObligationKind } from '@holdfast/domain';
import { formatProblem, type RowProblem } from './csv/problem.js';

/** Something that was overdue already when its case was imported. It rings once, to whoever owes it. */
export interface OverdueOnImport {
  readonly line: number;
  /** The placement's key in the file. */
  readonly key: string;
  readonly kind: ObligationKind;
  readonly owedBy: string;
  readonly wasDueOn: Day;
  /** The day on which it rings. */
  readonly ringsOn: Day;
}

/** What an import did. */
export interface ImportReport {
  /** Rows that are in now and were not before. */
  readonly added: number;
  /** Rows that were in before: left as they are. */
  readonly thereAlready: number;
  /** Rows that were refused, each with its reasons, in the order of the file. */
  readonly problems: readonly RowProblem[];
  /** Headings that nothing reads. */
  readonly ignored: readonly string[];
  /** Events written. */
  readonly events: number;
  readonly overdue: readonly OverdueOnImport[];
  /** Lines whose CPR number does not meet modulus 11: in all the same, and worth another look. Only citizens have any. */
  readonly oddCprs?: readonly number[];
}

/** How many rows the problems are about. */
export function rowsRefused({ problems }: Pick<ImportReport, 'problems'>): number {
  return new Set(problems.map(({ line }) => line)).size;
}

/** The report as lines: what was refused, then what is overdue. No text of the file is in it but keys. */
export function reportLines(report: ImportReport): readonly string[] {
  return [
    ...report.problems.map((problem) => `refused: ${formatProblem(problem)}`),
    ...report.overdue.map(
      ({ line, key, kind, owedBy, wasDueOn, ringsOn }) =>
        `overdue: line ${line}, ${key}: ${kind} was due ${wasDueOn}; ${owedBy} is told on ${ringsOn}`,
    ),
    ...(report.oddCprs ?? []).map(
      (line) =>
        `look again: line ${line}, column cpr: it does not meet modulus 11, as numbers given out since 2007 need not`,
    ),
  ];
}

/** One line that sums it up. */
export function summary(report: ImportReport, dryRun: boolean): string {
  const parts = [
    `${report.added} ${dryRun ? 'would be added' : 'added'}`,
    `${report.thereAlready} there already`,
    `${rowsRefused(report)} refused`,
    ...(report.overdue.length > 0 ? [`${report.overdue.length} overdue`] : []),
    ...(report.oddCprs?.length ? [`${report.oddCprs.length} with a CPR number to look at again`] : []),
    ...(report.ignored.length > 0 ? [`columns not read: ${report.ignored.join(', ')}`] : []),
  ];
  return `${parts.join(', ')}.`;
}
