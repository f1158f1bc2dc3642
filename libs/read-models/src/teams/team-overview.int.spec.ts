import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '@holdfast/domain';
import { createPool, withTenant } from '@holdfast/event-store';
import { startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { createReadModels, type ReadModels } from '../create-read-models.js';
import { PEOPLE } from './team-overview.queries.js';

const FJORDBY = 'fjordby';
const TODAY = '2026-06-15';

/** Forty teams of ten people, 50,000 placements, three obligations each: one met on time or late, one late, one to come. */
const SEED = [
  `insert into register_staff (tenant, staff_id, name, email, team_id, roles, working_days, left_on, absences, version,
     registered_at, changed_at)
   select 'fjordby', 's' || n, 'Person ' || n, 'x@example.invalid', 'team' || n / 10, '[]', '[]',
     case when n = 9 then date '2026-06-01' end, '[]', 1, now(), now() from generate_series(0, 399) n`,
  `insert into placements (tenant, placement_id, citizen_id, company_id, owner_id, second_person_id, stage, open_obligations,
     policy_version, version, opened_at, owner_since, details)
   select 'fjordby', md5(n::text)::uuid, md5('c' || n)::uuid, md5('f' || n)::uuid, 's' || n % 400, 's' || (n + 1) % 400,
     case when n % 5 = 0 then 'closed' else 'internship' end, 3, 'p', 1, now(), now(), '{}' from generate_series(0, 49999) n`,
  `insert into obligations (tenant, placement_id, obligation_id, kind, owed_by, due_on, late_after, status, rule,
     policy_version, statutory, made_at, last_rung_step, moves, detail, met_on)
   select 'fjordby', md5(n::text)::uuid, 'o' || k, case k when 3 then 'papers' else 'follow-up' end, 's' || n % 400,
     day, day, case k when 1 then 'met' else 'open' end, 'r', 'p', false, now(),
     case when k = 2 and n % 2 = 0 then 'team-lead' end, 0, '{}', case k when 1 then day + (n % 10 = 0)::int end
   from generate_series(0, 49999) n, (values (1, date '2026-05-01'), (2, date '2026-06-01'), (3, date '2026-07-01')) o(k, day)`,
  'analyze register_staff, placements, obligations',
];

let database: TestDatabase;
let pool: Pool;
let models: ReadModels;
beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  pool = createPool({ connectionString: database.superuserUrl, max: 1, statementTimeoutMs: 60_000 });
  models = createReadModels({ url: database.appUrl });
  for (const sql of SEED) await pool.query(sql);
}, 120_000);
afterAll(async () => {
  await models.close();
  await pool.end();
  await database.stop();
});

const overview = (teamId: string, tenant = FJORDBY) =>
  models.teamOverview(tenant, {
    ...{ teamId, today: TODAY, calendar: defaultPolicy.calendar },
    leavers: { s9: { id: 's1', name: 'Person 1' } },
  });

describe('the overview of a team among 50,000 placements', () => {
  it('counts open placements as owner and as second person, and what is late by the step that rang last', async () => {
    const { load, overdueByStep } = await overview('team1');
    expect(load).toHaveLength(10);
    // 125 each; every fifth is closed, and those all lie with the same people.
    expect(load.find(({ person }) => person.id === 's11')).toMatchObject({
      ...{ person: { id: 's11', name: 'Person 11' }, leftOn: null, asOwner: 125, asSecondPerson: 0, overdue: 125 },
    });
    expect(load.find(({ person }) => person.id === 's10')).toMatchObject({ asOwner: 0, asSecondPerson: 125 });
    expect(overdueByStep).toEqual({
      ...{ none: 625, reminder: 0, due: 0, overdue: 0, 'team-lead': 625, manager: 0, 'manager-again': 0 },
    });
  });

  it('says how many follow-ups of the last ninety days were held in time: late ones and missed ones count against', async () => {
    const { followUps, load } = await overview('team1');
    // 1,250 held, of them those of one person a day late; 1,250 missed.
    expect(followUps).toEqual({ from: '2026-03-17', until: TODAY, due: 2_500, onTime: 1_125, rate: 0.45 });
    // Of each person apart: they add up to the team's, and one of them held everything a day late.
    expect(load.reduce((sum, { followUps: own }) => sum + own.due, 0)).toBe(2_500);
    expect(load.map(({ followUps: own }) => own.rate).sort()).toEqual([0, ...Array<number>(9).fill(0.5)]);
    expect(load.reduce((sum, { overdueByStep: own }) => sum + own['team-lead'], 0)).toBe(625);
  });

  it('shows in whose hands the cases of somebody who left are', async () => {
    const { actingOwners, load } = await overview('team0');
    expect(actingOwners).toEqual([
      { leaver: { id: 's9', name: 'Person 9' }, acting: { id: 's1', name: 'Person 1' }, placements: 125 },
    ]);
    expect(load.find(({ person }) => person.id === 's9')).toMatchObject({ leftOn: '2026-06-01', asOwner: 125 });
  });

  it('shows another tenant nothing', async () => {
    expect(await overview('team1', 'sundby')).toMatchObject({ load: [], unansweredReports: [], followUps: { due: 0 } });
  });

  it('reads by index: no scan of all placements or all obligations', async () => {
    const plan = await withTenant(pool, FJORDBY, async (client) =>
      (
        await client.query<{ 'QUERY PLAN': string }>(`explain ${PEOPLE}`, [FJORDBY, 'team1', TODAY, '2026-03-17'])
      ).rows.map((row) => row['QUERY PLAN']),
    );
    expect(plan.filter((line) => /Seq Scan on (placements|obligations)/.test(line))).toEqual([]);
  });
});
