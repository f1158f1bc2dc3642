import { dayOf, type Directory, type StaffMember, type Team } from '@holdfast/domain';
import type { PreparedStream } from '@holdfast/event-store';
import { readDirectory, staffStream, teamStream } from '@holdfast/registers';
import type { ImportContext } from './import-context.js';
import { IMPORTER, prepareEntry } from './prepare-stream.js';
import { Rows } from './read-rows.js';
import type { ImportReport } from './report.js';
import { readStaff, type StaffRow, staffShape } from './rows/staff.csv.js';
import { reportOf, writeStreams } from './write-streams.js';

/**
 * Puts the staff of a file on record, and the teams they name. A new team is led by its member with the role team-lead and
 * managed by whoever's `manages` names it. Teams and people on record stay as they are.
 * @throws ImportRefusedError, StoreUnavailableError
 */
export async function importStaff(context: ImportContext, text: string): Promise<ImportReport> {
  const { directory } = await readDirectory(context.appPool, context.tenant);
  const rows = Rows.read(text, staffShape, readStaff);
  rows.refuseTwice('staff_id', ({ staffId }) => staffId);
  checkTeams(rows, directory);
  const teams = newTeams(rows, directory);
  const fresh = rows.all.filter(({ value }) => directory.staff[value.staffId] === undefined).map(({ value }) => value);
  const streams = prepare(context, fresh, teams, directory);
  const total = fresh.length + teams.length;
  const written = await writeStreams(context, streams, {
    label: 'staff and teams',
    total,
    touchesRegisters: total > 0,
  });
  const added = written.newStreams.filter(({ streamType }) => streamType === 'staff').length;
  return { ...reportOf(rows, 0, written), added, thereAlready: rows.all.length - added };
}

/** One name, one lead and one manager a team; and no team that nobody knows. */
function checkTeams(rows: Rows<StaffRow>, { teams }: Directory): void {
  const names = new Map<string, { readonly name: string; readonly line: number }>();
  rows.sift('team_name', ({ line, value: { teamId, teamName } }) => {
    if (teamId === null) return teamName === null ? null : 'team_id must be filled in where team_name is';
    const before = names.get(teamId);
    if (teamName === null) return null;
    if (before === undefined) names.set(teamId, { name: teamName, line });
    return before === undefined || before.name === teamName ? null : `line ${before.line} gives this team another name`;
  });
  const isKnown = (teamId: string): boolean => names.has(teamId) || teams[teamId] !== undefined;
  rows.sift('team_id', ({ value: { teamId } }) =>
    teamId === null || isKnown(teamId) ? null : 'a new team needs its team_name on one of its rows',
  );
  rows.refuseTwice('roles', ({ roles, teamId }) => (roles.includes('team-lead') ? teamId : null));
  const managed = new Map<string, number>();
  rows.sift('manages', ({ line, value: { manages } }) => {
    if (!manages.every(isKnown)) return 'one of these teams is neither in the file nor on record';
    const taken = manages.map((teamId) => managed.get(teamId)).find((by) => by !== undefined);
    if (taken !== undefined) return `line ${taken} manages one of these teams already`;
    for (const teamId of manages) managed.set(teamId, line);
    return null;
  });
}

function newTeams(rows: Rows<StaffRow>, { teams }: Directory): readonly Team[] {
  const people = rows.all.map(({ value }) => value);
  const ids = new Set(people.flatMap(({ teamId }) => (teamId === null ? [] : [teamId])));
  return [...ids]
    .filter((teamId) => teams[teamId] === undefined)
    .map((teamId) => ({
      teamId,
      name: people.find((person) => person.teamId === teamId && person.teamName !== null)?.teamName ?? teamId,
      leadId: people.find((person) => person.teamId === teamId && person.roles.includes('team-lead'))?.staffId ?? null,
      managerId: people.find((person) => person.manages.includes(teamId))?.staffId ?? null,
    }));
}

/** Teams and people name each other, so each is decided with all of them in view. */
function* prepare(
  context: ImportContext,
  people: readonly StaffRow[],
  teams: readonly Team[],
  directory: Directory,
): Generator<PreparedStream> {
  const members = people.map(({ staffId, name, teamId, roles }): StaffMember => ({
    staffId,
    name,
    teamId,
    roles,
    leftOn: null,
    absences: [],
  }));
  const staff = { ...directory.staff, ...Object.fromEntries(members.map((member) => [member.staffId, member])) };
  const allTeams = { ...directory.teams, ...Object.fromEntries(teams.map((team) => [team.teamId, team])) };
  const today = dayOf(context.now);
  for (const { teamId, ...details } of teams) {
    yield prepareEntry(context, teamStream, { type: 'register-team', teamId, details }, { staff, today });
  }
  for (const { staffId, name, email, roles, teamId, workingDays } of people) {
    const details = { name, email, roles, teamId, ...(workingDays === null ? {} : { workingDays }) };
    const facts = { teams: allTeams, staff, actor: IMPORTER, today };
    yield prepareEntry(context, staffStream, { type: 'register-staff', staffId, details }, facts);
  }
}
