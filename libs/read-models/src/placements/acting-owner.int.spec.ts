import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool, withTenant } from '@holdfast/event-store';
import { startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { createReadModels, type ReadModels } from '../create-read-models.js';

const FJORDBY = 'fjordby';
const FOLLOWED = '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22';
const NOT_YET = '1d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22';
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
      [FOLLOWED, 'lis', 'anna'],
      [NOT_YET, 'anna', null],
    ] as const;
    for (const [id, owner, actingFor] of cases) {
      await client.query(
        `insert into placements (tenant, placement_id, citizen_id, company_id, owner_id, acting_for, stage, open_obligations,
           policy_version, version, opened_at, next_obligation_id, next_kind, next_owed_by, next_due_on)
         values ($1, $2, $2, $2, $3, $4, 'internship', 1, 'p', 1, now(), 'o1', 'follow-up', $3, '2026-01-15')`,
        [FJORDBY, id, owner, actingFor],
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

describe('a placement whose owner has left', () => {
  it('reads the same whether or not its record has followed: the acting owner, for whom, and who owes what is next', async () => {
    const acting = [LIS, ANNA, 'lis'];
    expect(await list({ leavers })).toEqual([acting, acting]);
    expect(await list({ owner: 'lis', leavers })).toEqual([acting, acting]);
  });

  it('is seen by the acting owner, who need be nothing else to it', async () => {
    const visibleTo = { staffId: 'lis', today: '2026-01-12' };
    expect(await list({ visibleTo: { ...visibleTo, leavers }, leavers })).toHaveLength(2);
    expect(await list({ visibleTo })).toHaveLength(1);
  });

  it('still reads as the owner’s before the day of leaving', async () => {
    expect(await list({ owner: 'anna' })).toEqual([[ANNA, null, 'anna']]);
  });
});
