import { SIZE_BANDS, type SizeBand } from '@holdfast/registers';
import type { CsvShape } from '../csv/read-csv.js';
import { digits, email, key, listOf, type RowReader, text, word } from '../csv/row-reader.js';

/** Headings of a file of companies. */
export const companyShape: CsvShape = {
  required: ['key', 'cvr', 'name'],
  optional: [
    'trade',
    'size',
    'address',
    'postal_code',
    'city',
    'production_units',
    'contact_name',
    'contact_title',
    'contact_phone',
    'contact_email',
  ],
};

/** A company as a row tells of it, with the person one talks to there, in the clear until the import has sealed it. */
export interface CompanyRow {
  readonly key: string;
  readonly cvr: string;
  readonly name: string;
  readonly trade: string | null;
  readonly size: SizeBand | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  /** P-numbers. */
  readonly productionUnits: readonly string[];
  readonly contact: {
    readonly name: string;
    readonly title: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  } | null;
}

/** Reads a row of companies; what is wrong becomes a problem of the row. */
export function readCompany(row: RowReader): CompanyRow {
  const name = row.optional('contact_name', text(200));
  const title = row.optional('contact_title', text(100));
  const phone = row.optional('contact_phone', text(40));
  const mail = row.optional('contact_email', email);
  if (name === null && (title ?? phone ?? mail) !== null) {
    row.refuse('contact_name', 'this must be filled in where something else of the contact is');
  }
  return {
    key: row.required('key', key, ''),
    cvr: row.required('cvr', digits(8, 'a CVR number'), ''),
    name: row.required('name', text(200), ''),
    trade: row.optional('trade', text(100)),
    size: row.optional('size', word(SIZE_BANDS)),
    address: row.optional('address', text(300)),
    postalCode: row.optional('postal_code', digits(4, 'a postal code')),
    city: row.optional('city', text(100)),
    productionUnits: row.optional('production_units', listOf(digits(10, 'a P-number'))) ?? [],
    contact: name === null ? null : { name, title, phone, email: mail },
  };
}
