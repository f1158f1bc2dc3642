import { type Role, ROLES } from '@holdfast/domain';
import type { CsvShape } from '../csv/read-csv.js';
import { email, listOf, type RowReader, slug, text, word } from '../csv/row-reader.js';

/** Headings of a file of staff; the teams are in it. */
export const staffShape: CsvShape = {
  required: ['staff_id', 'name', 'email', 'roles'],
  optional: ['team_id', 'team_name', 'working_days', 'manages'],
};

/** A member of staff as a row tells of them. */
export interface StaffRow {
  readonly staffId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly teamId: string | null;
  readonly teamName: string | null;
  /** ISO weekdays. */
  readonly workingDays: readonly number[] | null;
  /** Ids of the teams this person is the manager of. */
  readonly manages: readonly string[];
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Reads a row of staff; what is wrong becomes a problem of the row. */
export function readStaff(row: RowReader): StaffRow {
  const manages = row.optional('manages', listOf(slug)) ?? [];
  const roles = row.required('roles', listOf(word(ROLES)), []);
  if (manages.length > 0 && roles.length > 0 && !roles.includes('manager')) {
    row.refuse('manages', 'only a manager manages teams');
  }
  return {
    staffId: row.required('staff_id', slug, ''),
    name: row.required('name', text(200), ''),
    email: row.required('email', email, ''),
    roles,
    teamId: row.optional('team_id', slug),
    teamName: row.optional('team_name', text(200)),
    workingDays:
      row.optional('working_days', listOf(word(WEEKDAYS)))?.map((name) => WEEKDAYS.indexOf(name) + 1) ?? null,
    manages,
  };
}
