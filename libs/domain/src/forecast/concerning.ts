import type { Directory } from '../staff/directory.js';
import type { ForecastLine } from './forecast.types.js';

/**
 * Whose debts can bring a message to a person: their own, those of the teams they lead or manage, and the same of everybody
 * they cover for. Null: anybody's, because the tenant names this person to act for leavers.
 */
export function debtorsOf(directory: Directory, staffId: string): readonly string[] | null {
  const staff = Object.values(directory.staff);
  const covered = staff.filter(({ absences }) => absences.some(({ coverId }) => coverId === staffId));
  const ears = new Set([staffId, ...covered.map((person) => person.staffId)]);
  if (directory.actingOwnerId !== null && ears.has(directory.actingOwnerId)) return null;
  const heard = new Set(
    Object.values(directory.teams)
      .filter(({ leadId, managerId }) => ears.has(leadId ?? '') || ears.has(managerId ?? ''))
      .map(({ teamId }) => teamId),
  );
  const debtors = staff.filter((person) => ears.has(person.staffId) || heard.has(person.teamId ?? ''));
  return debtors.map((person) => person.staffId);
}

/** Everybody of a team, and its lead. */
export function teamPeople(directory: Directory, teamId: string): readonly string[] {
  const members = Object.values(directory.staff).filter((person) => person.teamId === teamId);
  const leadId = directory.teams[teamId]?.leadId ?? null;
  return [...new Set([...members.map(({ staffId }) => staffId), ...(leadId === null ? [] : [leadId])])];
}

/** Whether a line is about one of these people: they owe it or are told; a transition concerns the owner's. */
export function concerns(line: ForecastLine, people: ReadonlySet<string>, ownerId: string): boolean {
  switch (line.what) {
    case 'alarm':
      return people.has(line.owedBy) || line.recipients.some(({ staffId }) => staffId !== null && people.has(staffId));
    case 'told':
      return line.recipients.some(({ staffId }) => staffId !== null && people.has(staffId));
    case 'becomes-owed':
      return people.has(line.owedBy);
    case 'offer-expires':
    case 'hand-over':
      return people.has(line.from) || people.has(line.to);
    case 'stage-starts':
    case 'stage-does-not-start':
    case 'stage-ends':
      return people.has(ownerId);
  }
}
