import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '@holdfast/domain';
import { createPool, withTenant } from '@holdfast/event-store';
import { startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { createReadModels, type ReadModels } from '../create-read-models.js';

const FJORDBY = 'fjordby';
const FOLLOWED = '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22';
const NOT_YET = '1d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22';
const CLOSED = '2d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22';
const ANNA = { id: 'anna', name: 'Anna B.' };
const LIS = { id: 'lis', name: 'Lis K.' };

let database: TestDatabase;
let pool: Pool;
let models: ReadModels;
beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  pool = createPool({ connectionString: database.appUrl });
  models = createReadModels({ url: database.appUrl, poolMax: 2 });
  await withTenant(pool, FJORDBY, async (client) => {
    for (const { id, name } of [ANNA, LIS]) {
      await client.query(
        `insert into register_staff (tenant, staff_id, name, email, team_id, roles, working_days, absences, version, changed_at)
         values ($1, $2, $3, 'x@example.invalid', null, '[]', '[]', '[]', 1, now())`,
        [FJORDBY, id, name],
      );
    }
    const cases = [
      [FOLLOWED, 'lis', 'anna', 'internship'],
      [NOT_YET, 'anna', null, 'internship'],
      [CLOSED, 'anna', null, 'closed'],
    ] as const;
    for (const [id, owner, actingFor, stage] of cases) {
      await client.query(
        `insert into placements (tenant, placement_id, citizen_id, company_id, owner_id, acting_for, stage, open_obligations,
           policy_version, version, opened_at, next_obligation_id, next_kind, next_owed_by, next_due_on)
         values ($1, $2, $2, $2, $3, $4, $5, 1, 'p', 1, now(), 'o1', 'follow-up', $3, '2026-01-15')`,
        [FJORDBY, id, owner, actingFor, stage],
      );
    }
    for (const [obligationId, status] of [
      ['o0', 'met'],
      ['o1', 'open'],
    ]) {
      await client.query(
        `insert into obligations (tenant, placement_id, obligation_id, kind, owed_by, due_on, late_after, status, rule,
           policy_version, statutory, made_at, moves, detail)
         values ($1, $2, $3, 'follow-up', 'anna', '2026-01-15', '2026-01-15', $4, 'r', 'p', false, now(), 0, '{}')`,
        [FJORDBY, NOT_YET, obligationId, status],
      );
    }
  });
});
afterAll(async () => {
  await models.close();
  await pool.end();
  await database.stop();
});

const leavers = { anna: LIS };
const list = async (filter: Parameters<ReadModels['placements']>[1]) =>
  (await models.placements(FJORDBY, filter)).items.map(({ owner, actingFor, next }) => [
    owner,
    actingFor,
    next?.owedBy,
  ]);
const open = { stage: 'internship' } as const;

describe('a placement whose owner has left', () => {
  it('reads the same whether or not its record has followed: the acting owner, for whom, and who owes what is next', async () => {
    const acting = [LIS, ANNA, 'lis'];
    expect(await list({ ...open, leavers })).toEqual([acting, acting]);
    expect(await list({ owner: 'lis', leavers })).toEqual([acting, acting]);
  });

  it('is no longer among the leaver’s own, not even before its record has followed', async () => {
    expect(await list({ ...open, owner: 'anna', leavers })).toEqual([]);
  });

  it('stays the leaver’s where it was closed, and is not among the acting owner’s', async () => {
    const [closed, ...more] = await list({ owner: 'anna', leavers });
    expect([closed?.slice(0, 2), more]).toEqual([[ANNA, null], []]);
    expect(await list({ stage: 'closed', owner: 'lis', leavers })).toEqual([]);
  });

  it('is seen by the acting owner, who need be nothing else to it', async () => {
    const visibleTo = { staffId: 'lis', today: '2026-01-12' };
    expect(await list({ ...open, visibleTo: { ...visibleTo, leavers }, leavers })).toHaveLength(2);
    expect(await list({ ...open, visibleTo })).toHaveLength(1);
  });

  it('still reads as the owner’s before the day of leaving', async () => {
    expect(await list({ ...open, owner: 'anna' })).toEqual([[ANNA, null, 'anna']]);
  });
});

describe('what somebody owed who has left', () => {
  const owed = async (filter: Parameters<ReadModels['obligations']>[1]) =>
    (
      await models.obligations(FJORDBY, filter, { today: '2026-01-12', calendar: defaultPolicy.calendar, leavers })
    ).items.map(({ owedBy, status }) => [owedBy.id, status]);

  it('is the acting owner’s where it is open; what has ended stays whose it was', async () => {
    expect(await owed({ placementId: NOT_YET })).toEqual([
      ['anna', 'met'],
      ['lis', 'open'],
    ]);
    expect(await owed({ owedBy: 'lis' })).toEqual([['lis', 'open']]);
    expect(await owed({ owedBy: 'anna' })).toEqual([['anna', 'met']]);
  });
});
