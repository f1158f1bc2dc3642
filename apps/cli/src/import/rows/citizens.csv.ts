import { readCpr } from '@holdfast/sealing';
import type { CsvShape } from '../csv/read-csv.js';
import { BadCell, email, key, type RowReader, text } from '../csv/row-reader.js';

/** Headings of a file of citizens. */
export const citizenShape: CsvShape = { required: ['key', 'name'], optional: ['cpr', 'phone', 'email', 'address'] };

/** A citizen as a row tells of them: in the clear, until the import has sealed it. */
export interface CitizenRow {
  readonly key: string;
  readonly name: string;
  /** Ten digits. */
  readonly cpr: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
}

const cpr = (cell: string): string => {
  const reading = readCpr(cell);
  if (!reading.valid) throw new BadCell(reading.message);
  return reading.cpr;
};

/** Reads a row of citizens; what is wrong becomes a problem of the row. */
export function readCitizen(row: RowReader): CitizenRow {
  return {
    key: row.required('key', key, ''),
    name: row.required('name', text(200), ''),
    cpr: row.optional('cpr', cpr),
    phone: row.optional('phone', text(40)),
    email: row.optional('email', email),
    address: row.optional('address', text(300)),
  };
}
