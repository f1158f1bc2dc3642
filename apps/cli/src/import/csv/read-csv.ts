import { CsvError, type Info, parse } from 'csv-parse/sync';
import { ImportRefusedError, type RowProblem } from './problem.js';

/** One row of a file: its cells by heading, and where it stands. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What could be read of a file, and what could not. */
export interface CsvFile {
  readonly rows: readonly CsvRow[];
  /** Rows that could not be read at all. */
  readonly problems: readonly RowProblem[];
  /** Headings that nothing reads. */
  readonly ignored: readonly string[];
}

/** The columns a file may have; the required ones must have a heading. */
export interface CsvShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Text from the bytes of a file. @throws ImportRefusedError when they are not in the encoding named */
export function decode(bytes: Uint8Array, encoding: 'utf-8' | 'windows-1252'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const reason = `this file is not ${encoding}; save it as "CSV UTF-8", or name its encoding with --encoding windows-1252`;
    throw new ImportRefusedError([{ line: 1, column: null, reason }]);
  }
}

/**
 * Reads a CSV file with a heading line, separated by semicolon or comma (whichever the headings have). A row that cannot be
 * read is reported and the next one is tried.
 * @throws ImportRefusedError without headings, without a required column, or with a heading twice
 */
export function readCsv(text: string, shape: CsvShape): CsvFile {
  const problems: RowProblem[] = [];
  const [headings, ...records] = rawRecords(text, problems);
  if (headings === undefined) throw new ImportRefusedError([{ line: 1, column: null, reason: 'the file is empty' }]);
  const columns = headings.cells.map((heading) => heading.toLowerCase());
  checkHeadings(columns, headings.line, shape);
  const rows: CsvRow[] = [];
  for (const { line, cells } of records) {
    if (cells.length === columns.length) {
      rows.push({ line, cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) });
    } else {
      const reason = `the row has ${cells.length} cells, the headings are ${columns.length}`;
      problems.push({ line, column: null, reason });
    }
  }
  const known = [...shape.required, ...shape.optional];
  return { rows, problems, ignored: columns.filter((column) => !known.includes(column)) };
}

function checkHeadings(columns: readonly string[], line: number, shape: CsvShape): void {
  const missing = shape.required
    .filter((column) => !columns.includes(column))
    .map((column) => ({ line, column, reason: 'this column is missing' }));
  const twice = columns
    .filter((column, index) => columns.indexOf(column) !== index)
    .map((column) => ({ line, column, reason: 'this heading is there twice' }));
  if (missing.length + twice.length > 0) throw new ImportRefusedError([...missing, ...twice]);
}

/** The records of a text. One that breaks the rules of CSV (a quote in the wrong place) is reported and stepped over. */
function rawRecords(text: string, problems: RowProblem[]): readonly RawRecord[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const delimiter = delimiterOf(lines.find((line) => line.trim() !== '') ?? '');
  const records: RawRecord[] = [];
  let from = 0;
  while (from < lines.length) {
    let lastLine = from;
    const take = (cells: string[], { lines: read }: Info): void => {
      const end = from + read;
      lastLine = end;
      const within = cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
      records.push({ line: end - within, cells });
    };
    try {
      const options = { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
      parse(lines.slice(from).join('\n'), {
        ...options,
        on_record: (record, info) => void take(record as never, info as never),
      });
      break;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const broken = lines.findIndex((line, index) => index >= lastLine && line.trim() !== '');
      problems.push({ line: broken + 1, column: null, reason: 'a quotation mark is not where CSV allows it' });
      from = broken + 1;
    }
  }
  return records;
}

/** Danish spreadsheets write semicolons, others commas. */
function delimiterOf(headings: string): ';' | ',' {
  return headings.split(';').length >= headings.split(',').length ? ';' : ',';
}
