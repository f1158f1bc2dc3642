import type { Directory, StaffMember } from '../staff/directory.js';
import type { Day } from '../time/instants.js';

/** The owner of the placements in the specs, a company consultant of team Havnen. */
export const ANNA = 'anna-b';
/** The second person, the citizen's caseworker, of team Borger. */
export const OLE = 'ole-t';
/** A colleague of the owner's team. */
export const BO = 'bo-c';
/** Leads the owner's team. */
export const LIS = 'lis-k';
/** Leads the second person's team. */
export const PIA = 'pia-s';
/** Manages both teams. */
export const MADS = 'mads-r';
/** A consultant of a third team, who has nothing to do with the case. */
export const EVA = 'eva-n';
/** Reads everything, changes nothing. */
export const RIE = 'rie-a';

function member(staffId: string, teamId: string | null, ...roles: StaffMember['roles']): StaffMember {
  return { staffId, name: staffId, teamId, roles, leftOn: null, absences: [] };
}

const members = [
  member(ANNA, 'havnen', 'consultant'),
  member(OLE, 'borger', 'caseworker'),
  member(BO, 'havnen', 'consultant'),
  member(LIS, 'havnen', 'team-lead'),
  member(PIA, 'borger', 'team-lead'),
  member(MADS, null, 'manager'),
  member(EVA, 'syd', 'consultant'),
  member(RIE, null, 'auditor'),
];

/** Everybody at work. */
export const everybody: Directory = {
  staff: Object.fromEntries(members.map((person) => [person.staffId, person])),
  teams: {
    havnen: { teamId: 'havnen', name: 'Havnen', leadId: LIS, managerId: MADS },
    borger: { teamId: 'borger', name: 'Borger', leadId: PIA, managerId: MADS },
    syd: { teamId: 'syd', name: 'Syd', leadId: null, managerId: null },
  },
  actingOwnerId: null,
  fallbackMailbox: 'jobcenter@example.invalid',
};

function changed(directory: Directory, staffId: string, change: (person: StaffMember) => StaffMember): Directory {
  const person = directory.staff[staffId];
  if (person === undefined) throw new Error(`Nobody is called ${staffId}.`);
  return { ...directory, staff: { ...directory.staff, [staffId]: change(person) } };
}

/** The same people, one of them away from a day to a day (null: open-ended), covered for or not. */
export function away(
  directory: Directory,
  staffId: string,
  from: Day,
  until: Day | null,
  coverId: string | null = null,
): Directory {
  return changed(directory, staffId, (person) => ({
    ...person,
    absences: [...person.absences, { from, until, coverId }],
  }));
}

/** The same people, one of them gone from a day on. */
export function gone(directory: Directory, staffId: string, leftOn: Day): Directory {
  return changed(directory, staffId, (person) => ({ ...person, leftOn }));
}
