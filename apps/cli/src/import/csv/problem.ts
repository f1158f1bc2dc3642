/** Why a row was not taken. Never holds what stood in the cell: it may be personal. */
export interface RowProblem {
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** The column by its heading; null when the row as a whole is the problem. */
  readonly column: string | null;
  readonly reason: string;
}

/** The file as a whole cannot be imported. Nothing was written. */
export class ImportRefusedError extends Error {
  override readonly name = 'ImportRefusedError';
  readonly code = 'IMPORT_REFUSED';

  constructor(readonly problems: readonly RowProblem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/** `line 14, column starts_on: there is no such day`. */
export function formatProblem({ line, column, reason }: RowProblem): string {
  return `line ${line}${column === null ? '' : `, column ${column}`}: ${reason}`;
}
