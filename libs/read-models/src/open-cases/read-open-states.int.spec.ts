import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  decide,
  defaultPolicy,
  fold,
  type Directory,
  type PlacementCommand,
  type PlacementState,
} from '@holdfast/domain';
import { createdId, createEventStore, createPool, NO_HASH, withTenant } from '@holdfast/event-store';
import { startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { rowsOfCommand } from '../projections.js';
import { placementRecords } from '../shared/projection.js';
import { countOpenStates, readOpenStates, type OpenCaseFilter } from './read-open-states.js';

const TENANT = 'fjordby';
const TEAM_OF = { anna: 'havnen', bo: 'byen', ole: 'havnen' } as const;
const directory: Directory = {
  staff: Object.fromEntries(
    Object.entries(TEAM_OF).map(([staffId, teamId]) => [
      staffId,
      { staffId, name: staffId, teamId, roles: ['consultant'], leftOn: null, absences: [] },
    ]),
  ),
  teams: {},
  actingOwnerId: null,
  fallbackMailbox: 'post@example.invalid',
};
const idOf = (n: number): string => createdId(TENANT, 'placement', String(n));
const NUMBERS = [1, 2, 3, 4, 5] as const;

let database: TestDatabase;
let pool: Pool;

/** A placement proposed by its owner, and whatever follows the same day. */
async function place(tenant: string, n: number, ownerId: string, ...then: PlacementCommand[]): Promise<void> {
  const store = createEventStore(pool);
  const plan = {
    stage: 'paid-hours',
    purpose: 'ordinary-job',
    startsOn: '2026-01-19',
    weeklyHours: 20,
    jobFunction: 'x',
  };
  const ids = { placementId: idOf(n), citizenId: idOf(n), companyId: idOf(n), ownerId };
  const propose = { type: 'propose-placement', data: { ...ids, plan: [plan] } } as unknown as PlacementCommand;
  const actor = { kind: 'person', staffId: ownerId, roles: ['consultant'] } as const;
  const context = { now: '2026-01-12T09:00:00.000Z', actor, directory, policy: defaultPolicy };
  const events = [propose, ...then].reduce<{ all: ReturnType<typeof decide>; state: PlacementState }>(
    ({ all, state }, command) => {
      const decided = decide(command, state, context);
      return { all: [...all, ...decided], state: fold(decided, state) };
    },
    { all: [], state: null },
  );
  const { state } = events;
  if (state === null) throw new Error('nothing was decided');
  const answer = await store.append({
    ...{ tenant, streamType: 'placement', streamId: idOf(n), expectedVersion: 0, headHash: NO_HASH, settledVersion: 1 },
    ...{ commandId: createdId(tenant, 'command', String(n)), bodyHmac: null, events: events.all, state, outbox: [] },
    rows: (stored) => rowsOfCommand(null, state, placementRecords(stored)),
  });
  expect(answer.kind).toBe('appended');
}

async function read(filter: OpenCaseFilter = {}, pageSize?: number): Promise<readonly number[]> {
  const found: number[] = [];
  for await (const { placementId } of readOpenStates(pool, TENANT, filter, pageSize)) {
    found.push(NUMBERS.find((n) => idOf(n) === placementId) ?? 0);
  }
  return found.sort((a, b) => a - b);
}

const promise: PlacementCommand = {
  type: 'make-promise',
  data: { what: { sealed: 'x' }, to: { sealed: 'x' }, owedBy: 'bo', dueOn: '2026-02-02' },
};
const close: PlacementCommand = {
  type: 'close-placement',
  data: { endedOn: '2026-01-12', endedEarly: { reason: 'other' } },
};

beforeAll(async () => {
  database = await startTestDatabase({
    migrations: testMigrations,
  });
  pool = createPool({ connectionString: database.appUrl });
  await withTenant(pool, TENANT, async (client) => {
    for (const [staffId, teamId] of Object.entries(TEAM_OF)) {
      await client.query(
        `insert into register_staff (tenant, staff_id, name, email, team_id, roles, working_days, absences, version, registered_at, changed_at)
         values ($1, $2, $2, 'x@example.invalid', $3, '[]', '[]', '[]', 1, now(), now())`,
        [TENANT, staffId, teamId],
      );
    }
  });
  await place(TENANT, 1, 'anna');
  await place(TENANT, 2, 'bo');
  await place(TENANT, 3, 'anna', promise);
  await place(TENANT, 4, 'anna', close);
  await place('sundby', 5, 'anna');
});
afterAll(async () => {
  await pool.end();
  await database.stop();
});

describe('reading open cases for pure work', () => {
  it('reads every open case of the tenant once, whatever the size of a page; closed ones and other tenants stay out', async () => {
    for (const pageSize of [1, 2, 3, undefined]) expect(await read({}, pageSize)).toEqual([1, 2, 3]);
    expect(await countOpenStates(pool, TENANT)).toBe(3);
  });

  it("narrows to one case, to a team's owners, and to people who own or owe something", async () => {
    expect(await read({ placementIds: [idOf(2)] })).toEqual([2]);
    expect(await read({ placementIds: [idOf(5)] })).toEqual([]);
    expect(await read({ teamId: 'havnen' })).toEqual([1, 3]);
    expect(await read({ people: ['bo'] })).toEqual([2, 3]);
    expect(await countOpenStates(pool, TENANT, { people: ['bo'] })).toBe(2);
  });

  it('gives the state the decider works on, with its version', async () => {
    for await (const { state, version } of readOpenStates(pool, TENANT, { placementIds: [idOf(1)] })) {
      expect(version).toBe(4);
      expect(Object.values(state.obligations).map(({ kind }) => kind)).toContain('match-decision');
    }
    expect.assertions(2);
  });
});
