import { isDay } from '@holdfast/domain';
import type { RowProblem } from './problem.js';
import type { CsvRow } from './read-csv.js';

/** A cell that cannot be taken: the message says why, in lower case, without the cell's text. */
export class BadCell extends Error {
  override readonly name = 'BadCell';
}

/** Reads the cells of one row; what cannot be taken becomes a problem, and the reading goes on so that all are named. */
export class RowReader {
  readonly #problems: RowProblem[] = [];

  constructor(readonly row: CsvRow) {}

  /** Empty when every cell could be taken. */
  get problems(): readonly RowProblem[] {
    return this.#problems;
  }

  /** The row is refused because of a column (or as a whole). */
  refuse(column: string | null, reason: string): void {
    this.#problems.push({ line: this.row.line, column, reason });
  }

  /** The cell, or null when it is empty or has no column. */
  optional<T = string>(column: string, read: (text: string) => T): T | null {
    const text = (this.row.cells[column] ?? '').trim();
    return text === '' ? null : this.#read(column, text, read);
  }

  /** The cell; an empty one is a problem. */
  required<T>(column: string, read: (text: string) => T, otherwise: T): T {
    const text = (this.row.cells[column] ?? '').trim();
    if (text === '') {
      this.refuse(column, 'this must be filled in');
      return otherwise;
    }
    return this.#read(column, text, read) ?? otherwise;
  }

  #read<T>(column: string, text: string, read: (text: string) => T): T | null {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      this.refuse(column, error.message);
      return null;
    }
  }
}

/** A text of at most so many characters. */
export const text =
  (max: number) =>
  (cell: string): string => {
    if (cell.length > max) throw new BadCell(`this is longer than ${max} characters`);
    return cell;
  };

/** A key: what other files refer to. Case does not count. */
export const key = (cell: string): string => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(cell)) {
    throw new BadCell('a key is 1 to 64 letters (a-z), digits, dots, hyphens and underscores');
  }
  return cell.toLowerCase();
};

/** An id of a member of staff or a team, as it is written in Holdfast. */
export const slug = (cell: string): string => {
  if (!/^[a-z0-9-]{1,64}$/.test(cell)) throw new BadCell('an id is 1 to 64 of a-z, 0-9 and -');
  return cell;
};

/** A day: `2026-11-23`, or `23-11-2026` as Danish spreadsheets write it. */
export const day = (cell: string): string => {
  const danish = /^(\d{2})[-.](\d{2})[-.](\d{4})$/.exec(cell);
  const iso = danish === null ? cell : `${danish[3]}-${danish[2]}-${danish[1]}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) throw new BadCell('a day is written 2026-11-23 or 23-11-2026');
  if (!isDay(iso)) throw new BadCell('there is no such day');
  return iso;
};

/** One of the words given. */
export const word =
  <W extends string>(words: readonly W[]) =>
  (cell: string): W => {
    const found = words.find((candidate) => candidate === cell.toLowerCase());
    if (found === undefined) throw new BadCell(`this must be one of: ${words.join(', ')}`);
    return found;
  };

/** Several, separated by `|`. */
export const listOf =
  <T>(read: (text: string) => T) =>
  (cell: string): readonly T[] =>
    cell.split('|').map((part) => read(part.trim()));

/** A whole number within bounds, both inclusive. */
export const whole =
  (min: number, max: number) =>
  (cell: string): number => {
    const value = Number(cell);
    if (!/^\d+$/.test(cell) || value < min || value > max)
      throw new BadCell(`this must be a whole number from ${min} to ${max}`);
    return value;
  };

/** A fixed number of digits; spaces are let through. */
export const digits =
  (count: number, what: string) =>
  (cell: string): string => {
    const plain = cell.replaceAll(' ', '');
    if (!new RegExp(`^\\d{${count}}$`).test(plain)) throw new BadCell(`${what} is ${count} digits`);
    return plain;
  };

/** An e-mail address: enough of a check to catch a wrong column. */
export const email = (cell: string): string => {
  if (cell.length > 254 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)) throw new BadCell('this is no e-mail address');
  return cell;
};
