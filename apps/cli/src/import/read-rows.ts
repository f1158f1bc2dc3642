import type { RowProblem } from './csv/problem.js';
import { type CsvShape, readCsv } from './csv/read-csv.js';
import { RowReader } from './csv/row-reader.js';

/** A row that could be read, and where it stands. */
export interface ReadRow<T> {
  readonly line: number;
  readonly value: T;
}

/** The rows of a file as they go through the import: good ones, and what was wrong with the others. */
export class Rows<T> {
  readonly problems: RowProblem[];

  private constructor(
    private good: readonly ReadRow<T>[],
    problems: readonly RowProblem[],
    readonly ignored: readonly string[],
  ) {
    this.problems = [...problems];
  }

  /** @throws ImportRefusedError when the file as a whole cannot be read */
  static read<T>(text: string, shape: CsvShape, read: (row: RowReader) => T): Rows<T> {
    const { rows, problems, ignored } = readCsv(text, shape);
    const good: ReadRow<T>[] = [];
    const all = [...problems];
    for (const row of rows) {
      const reader = new RowReader(row);
      const value = read(reader);
      if (reader.problems.length === 0) good.push({ line: row.line, value });
      else all.push(...reader.problems);
    }
    return new Rows(good, all, ignored);
  }

  get all(): readonly ReadRow<T>[] {
    return this.good;
  }

  get sortedProblems(): readonly RowProblem[] {
    return [...this.problems].sort((a, b) => a.line - b.line);
  }

  /** Refuses the rows for which `reasonOf` has a reason. */
  sift(column: string | null, reasonOf: (row: ReadRow<T>) => string | null): void {
    this.good = this.good.filter((row) => {
      const reason = reasonOf(row);
      if (reason !== null) this.problems.push({ line: row.line, column, reason });
      return reason === null;
    });
  }

  /** Refuses what an earlier row has said already. Null is said by nobody. */
  refuseTwice(column: string, valueOf: (value: T) => string | null): void {
    const seen = new Map<string, number>();
    this.sift(column, ({ line, value }) => {
      const said = valueOf(value);
      if (said === null) return null;
      const before = seen.get(said);
      if (before !== undefined) return `line ${before} has the same`;
      seen.set(said, line);
      return null;
    });
  }
}
