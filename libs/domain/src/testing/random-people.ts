import fc from 'fast-check';
import { addDays } from '../time/days.js';
import type { Day } from '../time/instants.js';
import type { Absence, Directory, StaffMember, Team } from '../staff/directory.js';

/** Who works in the random lives: two teams with people above them, and one without. */
export const STAFF = ['anna', 'bo', 'ole', 'eva', 'lis', 'pia', 'mads'] as const;
/** One of them. */
export const anybody = fc.constantFrom(...STAFF);

const ROLES: Readonly<Record<(typeof STAFF)[number], StaffMember['roles']>> = {
  ...{ anna: ['consultant'], bo: ['consultant'], eva: ['consultant'], ole: ['caseworker'] },
  ...{ lis: ['team-lead'], pia: ['team-lead'], mads: ['manager'] },
};
const TEAMS = { anna: 't1', bo: 't1', lis: 't1', ole: 't2', pia: 't2', eva: 't3', mads: null } as const;

/** On the first day everybody is at work. */
export const atFirst: Directory = {
  staff: Object.fromEntries(
    STAFF.map((staffId): [string, StaffMember] => [
      staffId,
      { staffId, name: staffId, teamId: TEAMS[staffId], roles: ROLES[staffId], leftOn: null, absences: [] },
    ]),
  ),
  teams: {
    t1: { teamId: 't1', name: 'T1', leadId: 'lis', managerId: 'mads' },
    t2: { teamId: 't2', name: 'T2', leadId: 'pia', managerId: 'mads' },
    t3: { teamId: 't3', name: 'T3', leadId: null, managerId: null },
  },
  actingOwnerId: null,
  fallbackMailbox: 'post@example.invalid',
};

/** What happens to the staff on a day. */
export type StaffChange = (directory: Directory, today: Day) => Directory;

function onPerson(id: string, change: (person: StaffMember, today: Day) => Partial<StaffMember>): StaffChange {
  return (directory, today) => {
    const person = directory.staff[id];
    if (person === undefined) return directory;
    return { ...directory, staff: { ...directory.staff, [id]: { ...person, ...change(person, today) } } };
  };
}

function onTeam(id: string, change: Partial<Team>): StaffChange {
  return (directory) => {
    const team = directory.teams[id];
    if (team === undefined) return directory;
    return { ...directory, teams: { ...directory.teams, [id]: { ...team, ...change } } };
  };
}

const absent = fc
  .record({
    who: anybody,
    from: fc.integer({ min: -3, max: 10 }),
    days: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 4 }),
    coverId: fc.option(anybody, { freq: 2 }),
  })
  .map(({ who, from, days, coverId }) =>
    onPerson(who, ({ absences }, today) => {
      const first = addDays(today, from);
      const absence: Absence = { from: first, until: days === null ? null : addDays(first, days), coverId };
      return { absences: [...absences, absence] };
    }),
  );
const back = anybody.map((who) => onPerson(who, () => ({ absences: [] })));
const leaves = fc
  .tuple(anybody, fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 10 })))
  .map(([who, days]) => onPerson(who, ({ leftOn }, today) => ({ leftOn: leftOn ?? addDays(today, days) })));
const appointed = fc
  .tuple(fc.constantFrom('t1', 't2'), fc.option(fc.constantFrom('bo', 'lis', 'pia'), { freq: 3 }))
  .map(([team, leadId]) => onTeam(team, { leadId }));
const managed = fc
  .tuple(fc.constantFrom('t1', 't2'), fc.option(fc.constant('mads')))
  .map(([team, managerId]) => onTeam(team, { managerId }));
const named = fc
  .option(fc.constantFrom('eva', 'pia'))
  .map((actingOwnerId): StaffChange => (directory) => ({ ...directory, actingOwnerId }));

/** Somebody is away, comes back, leaves; a team gets another lead or manager, or none; the tenant names who acts. */
export const staffChanges: fc.Arbitrary<StaffChange> = fc.oneof(
  { weight: 6, arbitrary: absent },
  { weight: 2, arbitrary: back },
  { weight: 4, arbitrary: leaves },
  { weight: 1, arbitrary: appointed },
  { weight: 1, arbitrary: managed },
  { weight: 1, arbitrary: named },
);
