import type { StaffName } from './answers.js';

/**
 * People who no longer work here, each with whoever acts for them: from the leaver's event on reads show the acting owner,
 * whether or not the record of the case has followed yet.
 */
export type Leavers = Readonly<Record<string, StaffName>>;

/** Ids under which what is this person's may still stand: their own, and those of leavers they act for. */
export function standsUnder(staffId: string, leavers: Leavers = {}): readonly string[] {
  return [staffId, ...Object.keys(leavers).filter((leaver) => leavers[leaver]?.id === staffId)];
}

/** The person, or whoever acts for them. */
export function present(person: StaffName, leavers: Leavers = {}): StaffName {
  return leavers[person.id] ?? person;
}
