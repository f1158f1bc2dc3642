import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { rotateTenantKey } from '@holdfast/sealing';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi, type TestCaller } from './testing/test-api.js';
import { idOf, proposeCase, type TestCase } from './testing/test-case.js';

const NAME = 'Sjældenrose Hansen';
const masterKey = randomBytes(32).toString('base64');

let database: TestDatabase;
let superuser: ReturnType<typeof createPool>;
let owner: ReturnType<typeof createPool>;
let api: TestApi;
let anna: TestCaller;
let known: TestCase;
let feed: string;
const key = randomUUID();
const note = { note: 'Det går bedre med ryggen' };

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
  owner = createPool({ connectionString: database.ownerUrl, max: 2 });
  await seedTenant(database.appUrl, masterKey, fjordby);
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
  anna = await api.as('anna-b');
  known = await proposeCase(anna, NAME);
  idOf(await anna.post(`/api/v1/citizens/${known.citizenId}/correct`, { cpr: '030190-1234' }));
  idOf(await anna.post(`${known.path}/add-note`, note, { 'idempotency-key': key }));
  for (let n = 0; n < 30; n += 1) await anna.post('/api/v1/citizens', { name: `Borger Nummer${n}` });
  feed = String((await anna.post('/api/v1/me/calendar', {})).body['url']);
});
afterAll(async () => {
  await api.stop();
  for (const pool of [owner, superuser]) await pool.end();
  await database.stop();
});

/** Every event as PostgreSQL writes it. */
async function events(): Promise<readonly string[]> {
  const { rows } = await superuser.query<{ line: string }>(`select e::text as line from events e order by position`);
  return rows.map(({ line }) => line);
}

/** What people find and read, by a program that runs or one that has just been started. */
async function found(caller: TestCaller, url: string): Promise<unknown> {
  const timeline = JSON.stringify((await caller.get(`${known.path}/timeline`)).body);
  const items = async (q: string) =>
    ((await caller.get(`/api/v1/citizens?q=${q}`)).body['items'] as readonly { readonly name: string }[]).map(
      ({ name }) => name,
    );
  const repeated = await caller.post(`${known.path}/add-note`, note, { 'idempotency-key': key });
  return {
    told: timeline.includes(note.note),
    ...{ byName: await items('sjældenr'), byCpr: await items('0301901234') },
    repeated: [repeated.status, repeated.body],
    feed: (await fetch(url + new URL(feed).pathname)).status,
  };
}

describe('rotating the key of a municipality', () => {
  it('leaves every event as it is, and everything found and read, also while it runs and after it was broken off', async () => {
    const [before, seen] = [await events(), await found(anna, api.url)];
    expect(seen).toMatchObject({ told: true, byName: [NAME], byCpr: [NAME], repeated: [200, {}], feed: 200 });
    const interrupted = rotateTenantKey({
      ...{ pool: owner, masterKey, tenant: 'fjordby', batch: 5 },
      onBatch: () => {
        throw new Error('broken off');
      },
    });
    await expect(interrupted).rejects.toThrow('broken off');
    const { rows } = await superuser.query(
      `select generation from subject_keys where wrapped_key is not null group by 1 order by 1`,
    );
    expect(rows).toEqual([{ generation: 1 }, { generation: 2 }]);
    const second = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    try {
      const bo = await second.as('anna-b');
      expect([await found(anna, api.url), await found(bo, second.url)]).toEqual([seen, seen]);
      const rotated = await rotateTenantKey({ pool: owner, masterKey, tenant: 'fjordby', batch: 5 });
      expect(rotated).toMatchObject({ generation: 2, resumed: true });
      expect([await found(anna, api.url), await found(bo, second.url)]).toEqual([seen, seen]);
    } finally {
      await second.stop();
    }
    const third = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    expect(await found(await third.as('anna-b'), third.url)).toEqual(seen);
    await third.stop();
    expect(await events()).toEqual(before);
    const added = idOf(await anna.post('/api/v1/citizens', { name: 'Ny Efter' }));
    expect((await anna.get(`/api/v1/citizens/${added}`)).body['name']).toBe('Ny Efter');
    expect((await (await api.as('mads-r')).get('/api/v1/audit/verify')).body).toMatchObject({ intact: true });
  });
});
