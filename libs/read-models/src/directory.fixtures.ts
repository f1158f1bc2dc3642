import type { Absence, Directory, Role } from '@holdfast/domain';

const ROLES: Readonly<Record<string, Role>> = {
  anna: 'consultant',
  ole: 'caseworker',
  bo: 'consultant',
  lis: 'team-lead',
};
/** In which team they are. */
export const TEAMS: Readonly<Record<string, string>> = { anna: 'havnen', ole: 'havnen', bo: 'byen', lis: 'havnen' };
/** Four people in two teams. */
export const DIRECTORY: Directory = {
  staff: Object.fromEntries(
    Object.entries(ROLES).map(([staffId, role]) => [
      staffId,
      { staffId, name: staffId, teamId: TEAMS[staffId] ?? null, roles: [role], leftOn: null, absences: [] },
    ]),
  ),
  teams: { havnen: { teamId: 'havnen', name: 'Havnen', leadId: 'lis', managerId: null } },
  actingOwnerId: null,
  fallbackMailbox: 'post@example.invalid',
};

/** Everybody as the registers tell of them: with names, and one of them away. */
export function withAbsence(directory: Directory, staffId: string, absence: Absence): Directory {
  const staff = Object.values(directory.staff).map((one) => [
    one.staffId,
    { ...one, name: `${one.staffId} name`, absences: one.staffId === staffId ? [absence] : [] },
  ]);
  return { ...directory, staff: Object.fromEntries(staff) as Directory['staff'] };
}
