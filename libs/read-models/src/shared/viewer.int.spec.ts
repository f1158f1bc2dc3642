import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  actingOwner,
  decide,
  defaultPolicy,
  fold,
  relationsTo,
  type Absence,
  type Actor,
  type Directory,
  type Placement,
  type PlacementCommand,
  type PlacementState,
  type Role,
  type StaffMember,
} from '@holdfast/domain';
import { createdId, createEventStore, createPool, withTenant, type EventStore } from '@holdfast/event-store';
import { startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { createReadModels, type ReadModels } from '../create-read-models.js';
import { rowsOfCommand } from '../projections.js';
import { placementRecords } from './projection.js';

const FJORDBY = 'fjordby';
const TODAY = '2026-01-14';
const ALL_DAY = 'T09:00:00.000Z';
const sealed = { sealed: 'x' };

function person(staffId: string, teamId: string | null, role: Role): StaffMember {
  return { staffId, name: staffId, teamId, roles: [role], leftOn: null, absences: [] };
}

const members = [
  ...[person('anna', 'havnen', 'consultant'), person('bo', 'havnen', 'consultant')],
  ...[
    person('lis', 'havnen', 'team-lead'),
    person('ole', 'borger', 'caseworker'),
    person('pia', 'borger', 'team-lead'),
  ],
  ...[person('eva', 'syd', 'consultant'), person('kim', 'syd', 'consultant'), person('mads', null, 'manager')],
];
const everybody: Directory = {
  staff: Object.fromEntries(members.map((member) => [member.staffId, member])),
  teams: {
    havnen: { teamId: 'havnen', name: 'Havnen', leadId: 'lis', managerId: 'mads' },
    borger: { teamId: 'borger', name: 'Borger', leadId: 'pia', managerId: 'mads' },
    syd: { teamId: 'syd', name: 'Syd', leadId: null, managerId: null },
  },
  actingOwnerId: null,
  fallbackMailbox: 'post@example.invalid',
};

function changed(directory: Directory, staffId: string, change: Partial<StaffMember>): Directory {
  const member = directory.staff[staffId];
  if (member === undefined) throw new Error(`Nobody is called ${staffId}.`);
  return { ...directory, staff: { ...directory.staff, [staffId]: { ...member, ...change } } };
}

const coveredBy = (coverId: string): { absences: readonly Absence[] } => ({
  absences: [{ from: '2026-01-12', until: '2026-01-16', coverId }],
});
const noLead = changed(changed(everybody, 'anna', { leftOn: '2026-01-13' }), 'lis', { leftOn: '2026-01-13' });

/** What may have happened to the staff. */
const staffs: readonly (readonly [what: string, directory: Directory])[] = [
  ['everybody is at work', everybody],
  ['the owner is covered for', changed(everybody, 'anna', coveredBy('eva'))],
  ['the second person is covered for', changed(everybody, 'ole', coveredBy('eva'))],
  ['the team lead is covered for', changed(everybody, 'lis', coveredBy('kim'))],
  ['the owner has left', changed(everybody, 'anna', { leftOn: '2026-01-13', ...coveredBy('eva') })],
  ['owner and team lead have left, the manager acts and is covered for', changed(noLead, 'mads', coveredBy('kim'))],
  ['the second person has left', changed(everybody, 'ole', { leftOn: '2026-01-13', ...coveredBy('eva') })],
];

let database: TestDatabase;
let pool: Pool;
let store: EventStore;
let models: ReadModels;
const placements = new Map<string, Placement>();
let commands = 0;

async function send(id: string, who: string, command: PlacementCommand): Promise<void> {
  const loaded = await store.load(FJORDBY, 'placement', id);
  const before = loaded.state as PlacementState;
  const actor: Actor = { kind: 'person', staffId: who, roles: [] };
  const now = `2026-01-12${ALL_DAY}`;
  const events = decide(command, before, { now, actor, directory: everybody, policy: defaultPolicy });
  const state = fold(events, before);
  if (state === null) throw new Error('Nothing was decided.');
  const answer = await store.append({
    ...{ tenant: FJORDBY, streamType: 'placement', streamId: id },
    ...{ expectedVersion: loaded.version, headHash: loaded.headHash, settledVersion: loaded.version + events.length },
    ...{ bodyHmac: null, commandId: createdId(FJORDBY, 'command', String((commands += 1))), events, state, outbox: [] },
    rows: (stored) => rowsOfCommand(before, state, placementRecords(stored)),
  });
  expect(answer.kind).toBe('appended');
  placements.set(id, state);
}

async function propose(name: string, ...more: readonly (readonly [who: string, command: PlacementCommand])[]) {
  const placementId = createdId(FJORDBY, 'placement', name);
  const ids = {
    placementId,
    citizenId: createdId(FJORDBY, 'citizen', name),
    companyId: createdId(FJORDBY, 'company', name),
  };
  const stage = {
    stage: 'paid-hours',
    purpose: 'ordinary-job',
    startsOn: '2026-02-02',
    weeklyHours: 20,
    jobFunction: 'a',
  } as const;
  await send(placementId, 'anna', {
    type: 'propose-placement',
    data: { ...ids, ownerId: 'anna', secondPersonId: 'ole', plan: [stage] },
  });
  for (const [who, command] of more) await send(placementId, who, command);
}

async function register(directory: Directory): Promise<void> {
  await withTenant(pool, FJORDBY, async (client) => {
    for (const { staffId, teamId, leftOn, absences } of Object.values(directory.staff)) {
      await client.query(
        `insert into register_staff (tenant, staff_id, name, email, team_id, roles, working_days, left_on, absences, version, changed_at)
         values ($1, $2, $2, 'x@example.invalid', $3, '[]', '[]', $4, $5, 1, now())
         on conflict (tenant, staff_id) do update set left_on = excluded.left_on, absences = excluded.absences`,
        [FJORDBY, staffId, teamId, leftOn, JSON.stringify(absences)],
      );
    }
  });
}

beforeAll(async () => {
  database = await startTestDatabase({
    migrations: testMigrations,
  });
  pool = createPool({ connectionString: database.appUrl });
  store = createEventStore(pool);
  models = createReadModels({ url: database.appUrl, poolMax: 2 });
  await withTenant(pool, FJORDBY, async (client) => {
    for (const { teamId, name, leadId, managerId } of Object.values(everybody.teams)) {
      await client.query(
        `insert into register_teams (tenant, team_id, name, lead_id, manager_id, version, changed_at)
         values ($1, $2, $3, $4, $5, 1, now())`,
        [FJORDBY, teamId, name, leadId, managerId],
      );
    }
  });
  const offer = { to: 'eva', briefing: sealed };
  await propose('plain');
  await propose('offered', ['anna', { type: 'offer-hand-off', data: offer }]);
  await propose(
    'agreed',
    ['anna', { type: 'offer-hand-off', data: { ...offer, effectiveOn: '2026-01-26' } }],
    ['eva', { type: 'accept-hand-off', data: {} }],
  );
  await propose('asked', ['ole', { type: 'request-approval', data: { what: 'non-standard', note: sealed } }]);
});
afterAll(async () => {
  await models.close();
  await pool.end();
  await database.stop();
});

/** Whoever acts for the leavers, as the caller of a list knows it. */
function leaversOf(directory: Directory) {
  return Object.fromEntries(
    Object.values(directory.staff).flatMap(({ staffId, leftOn }) => {
      const acting = leftOn === null ? null : actingOwner(directory, staffId, TODAY);
      return acting === null ? [] : [[staffId, { id: acting, name: acting }]];
    }),
  );
}

function related(directory: Directory, staffId: string): readonly string[] {
  return [...placements.values()]
    .filter((placement) =>
      [...relationsTo(placement, staffId, directory, TODAY)].some((one) => one !== 'proposer' && one !== 'manager'),
    )
    .map(({ placementId }) => placementId)
    .sort();
}

describe.each(staffs)('lists when %s', (_what, directory) => {
  beforeEach(() => register(directory));

  const atWork = Object.values(directory.staff).filter(({ leftOn }) => leftOn === null);
  it.each(atWork.map(({ staffId }) => staffId))(
    'show %s the cases the domain relates them to, and no other',
    async (staffId) => {
      const visibleTo = { staffId, today: TODAY, leavers: leaversOf(directory) };
      const { items } = await models.placements(FJORDBY, { visibleTo });
      expect(items.map(({ id }) => id).sort()).toEqual(related(directory, staffId));
    },
  );
});
