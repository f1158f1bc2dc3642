import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { StaffName } from './answers.js';

/**
 * People who no longer work here, each with whoever acts for them: from the leaver's event on reads show the acting owner,
 * whether or not the record of the case has followed yet.
 */
export type Leavers = Readonly<Record<string, StaffName>>;

/** Ids under which what is open and this person's may still stand: their own, and those of leavers they act for. */
export function standsUnder(staffId: string, leavers: Leavers = {}): readonly string[] {
  return [staffId, ...Object.keys(leavers).filter((leaver) => leavers[leaver]?.id === staffId)];
}

/**
 * Narrows to what is one person's. What is open under the id of a leaver is the acting owner's and no longer the leaver's;
 * what has ended stays whose it was.
 *
 * @param column whose it is on record
 * @param isOpen a condition in SQL
 */
export function narrowToPerson<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { column, isOpen }: { readonly column: string; readonly isOpen: string },
  staffId: string,
  leavers: Leavers = {},
): void {
  const under = standsUnder(staffId, leavers);
  query.andWhere(
    `${column} = any(:under) and case when ${isOpen} then ${column} <> all(:gone) else ${column} = :ownId end`,
    { under, ownId: staffId, gone: staffId in leavers ? [staffId] : [] },
  );
}

/** The person, or whoever acts for them. */
export function present(person: StaffName, leavers: Leavers = {}): StaffName {
  return leavers[person.id] ?? person;
}
