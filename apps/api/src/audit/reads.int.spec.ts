import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import type { RegisterQueries } from '@holdfast/registers';
import type { Sealing } from '@holdfast/sealing';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { refusalOf, startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { REGISTER_QUERIES, SEALING } from '../wiring/tokens.js';
import { idOf, proposeCase, type TestCase } from '../testing/test-case.js';

interface Read {
  readonly at: string;
  readonly who: { readonly id: string; readonly name: string | null };
  readonly operation: string;
  readonly route: string;
  readonly requestId: string;
}

let database: TestDatabase;
let superuser: ReturnType<typeof createPool>;
let api: TestApi;
let anna: TestCaller;
let mads: TestCaller;
let now = Date.parse('2026-01-05T09:00:00.000Z');

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
  const masterKey = randomBytes(32).toString('base64');
  for (const tenant of [fjordby, aakirke]) await seedTenant(database.appUrl, masterKey, tenant);
  api = await startTestApi(
    { DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey },
    { clock: () => (now += 1_000) },
  );
  anna = await api.as('anna-b');
  mads = await api.as('mads-r');
});
afterAll(async () => {
  await api.stop();
  await superuser.end();
  await database.stop();
});

async function readsOf(citizenId: string, query = '', caller = mads): Promise<readonly Read[]> {
  const { status, body } = await caller.get(`/api/v1/audit/reads?citizenId=${citizenId}${query}`);
  expect(status).toBe(200);
  return body['items'] as readonly Read[];
}
const operations = async (citizenId: string) => (await readsOf(citizenId)).map(({ operation }) => operation);

describe('the log of reads', () => {
  let one: TestCase;
  let other: TestCase;
  beforeAll(async () => {
    one = await proposeCase(anna, 'Åse Ærø Hansen');
    other = await proposeCase(anna, 'Bo Bech');
  });

  it('says who has read whose text, when and by which route; writing is no reading', async () => {
    expect(await operations(one.citizenId)).toEqual([]);
    const before = now;
    await anna.get(`/api/v1/citizens/${one.citizenId}`);
    await (await api.as('lis-k')).get(`${one.path}/timeline`);
    const [timeline, citizen, ...rest] = await readsOf(one.citizenId);
    expect(rest).toEqual([]);
    expect(citizen).toMatchObject({
      ...{ who: { id: 'anna-b' }, operation: 'get-citizen', route: 'GET /api/v1/citizens/{id}' },
    });
    expect(timeline).toMatchObject({ who: { id: 'lis-k' }, operation: 'get-timeline' });
    expect(timeline?.who.name).toBe(fjordby.staff.find(({ staffId }) => staffId === 'lis-k')?.name);
    expect(Date.parse(citizen?.at ?? '')).toBeGreaterThan(before);
    expect((timeline?.at ?? '') > (citizen?.at ?? '')).toBe(true);
    expect(await operations(other.citizenId)).toEqual([]);
  });

  it('holds one entry for everybody shown in a list, and none for whoever was not', async () => {
    const count = async () => [(await readsOf(one.citizenId)).length, (await readsOf(other.citizenId)).length];
    const [first = 0, second = 0] = await count();
    expect((await anna.get('/api/v1/placements')).body['items']).toHaveLength(2);
    expect(await count()).toEqual([first + 1, second + 1]);
    expect((await anna.get('/api/v1/citizens?q=Bech')).body['items']).toHaveLength(1);
    expect(await count()).toEqual([first + 1, second + 2]);
    const [mine] = await readsOf(one.citizenId);
    expect((await readsOf(other.citizenId))[1]).toEqual(mine);
  });

  it('holds nothing where nothing was shown: refused, not found, or without the right to see texts', async () => {
    const contact = { name: 'Grethe Bæk', phone: '20000002' };
    idOf(await anna.post(`/api/v1/companies/${one.companyId}/contacts`, contact));
    const company = (await anna.get(`/api/v1/companies/${one.companyId}`)).body;
    const [{ id, contactId = id } = {}] = company['contacts'] as readonly { id?: string; contactId?: string }[];
    const ofContact = async () =>
      (await mads.get(`/api/v1/audit/reads?contactId=${contactId ?? ''}`)).body['items'] as readonly Read[];
    expect(await ofContact()).toMatchObject([{ who: { id: 'anna-b' }, operation: 'get-company' }]);
    const karen = await api.as('karen-d');
    expect((await karen.get(`/api/v1/companies/${one.companyId}`)).status).toBe(200);
    const before = await operations(one.citizenId);
    expect((await karen.get(`/api/v1/citizens/${one.citizenId}`)).status).toBe(403);
    expect((await anna.get(`/api/v1/citizens/${randomUUID()}`)).status).toBe(404);
    expect((await anna.get(`${one.path}/timeline?asOf=2026-99-99`)).status).toBe(400);
    expect(await ofContact()).toHaveLength(1);
    expect(await operations(one.citizenId)).toEqual(before);
  });

  it('is read by days of Denmark, page by page', async () => {
    const all = await readsOf(one.citizenId);
    now = Date.parse('2026-01-06T23:30:00.000Z');
    [anna, mads] = [await api.as('anna-b'), await api.as('mads-r')];
    await anna.get(`/api/v1/citizens/${one.citizenId}`);
    expect(await readsOf(one.citizenId, '&from=2026-01-07&to=2026-01-07')).toHaveLength(1);
    expect(await readsOf(one.citizenId, '&to=2026-01-06')).toEqual(all);
    expect(await readsOf(one.citizenId, '&from=2026-01-08')).toEqual([]);
    const paged: Read[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const at = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await mads.get(`/api/v1/audit/reads?citizenId=${one.citizenId}&limit=1${at}`);
      paged.push(...(body['items'] as readonly Read[]));
      cursor = body['nextCursor'] as string | null;
    }
    expect(paged).toEqual(await readsOf(one.citizenId));
    expect(paged).toHaveLength(all.length + 1);
  });

  it('is a file that says the same', async () => {
    const { status, headers, body } = await mads.get(`/api/v1/audit/reads.csv?citizenId=${one.citizenId}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers.get('content-disposition')).toContain(`holdfast-reads-${one.citizenId}.csv`);
    const said = (await readsOf(one.citizenId)).map(({ at, who, operation, route, requestId }) =>
      [at, who.id, who.name, operation, route, requestId].join(','),
    );
    expect(String(body['text']).split('\r\n')).toEqual(['at,staffId,name,operation,route,requestId', ...said, '']);
  });

  it('is for managers and auditors, of one person at a time, and of their own municipality', async () => {
    for (const path of ['reads', 'reads.csv']) {
      const url = `/api/v1/audit/${path}`;
      expect(refusalOf(await anna.get(`${url}?citizenId=${one.citizenId}`))).toEqual([403, 'NOT_ALLOWED']);
      expect((await (await api.as('rune-s')).get(`${url}?citizenId=${one.citizenId}`)).status).toBe(200);
      expect(refusalOf(await mads.get(url))).toEqual([400, 'MALFORMED', '/citizenId']);
      const both = `${url}?citizenId=${one.citizenId}&contactId=${one.citizenId}`;
      expect(refusalOf(await mads.get(both))).toEqual([400, 'MALFORMED', '/citizenId']);
      const days = `${url}?citizenId=${one.citizenId}&from=2026-01-07&to=2026-01-06`;
      expect(refusalOf(await mads.get(days))).toEqual([400, 'MALFORMED', '/to']);
    }
    const cursor = `/api/v1/audit/reads?citizenId=${one.citizenId}&cursor=bm90aGluZw`;
    expect(refusalOf(await mads.get(cursor))).toEqual([400, 'MALFORMED', '/cursor']);
    const manager = aakirke.staff.find(({ roles }) => roles.includes('manager'))?.staffId ?? '';
    expect(await readsOf(one.citizenId, '', await api.as(manager, 'aakirke'))).toEqual([]);
  });

  it('takes everything in that comes at once', async () => {
    const before = await readsOf(other.citizenId, '&limit=200');
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => anna.get(`/api/v1/citizens/${other.citizenId}`)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const after = await readsOf(other.citizenId, '&limit=200');
    expect(after.length - before.length).toBe(40);
    expect(new Set(after.map(({ requestId }) => requestId)).size).toBe(after.length);
  });

  it('is never changed: not by the application, not by the owner of the schema', async () => {
    for (const change of [
      `update personal_reads set staff_id = 'x'`,
      'delete from personal_reads',
      'truncate personal_reads',
    ]) {
      await expect(superuser.query(change)).rejects.toThrow('never changed');
    }
    const app = createPool({ connectionString: database.appUrl, max: 1 });
    await expect(app.query('delete from personal_reads')).rejects.toThrow('permission denied');
    await app.end();
  });

  it('decides: what cannot be written down is not shown', async () => {
    const before = await operations(one.citizenId);
    await superuser.query('revoke insert on personal_reads from holdfast_app');
    try {
      const refused = await anna.get(`/api/v1/citizens/${one.citizenId}`);
      expect(refusalOf(refused)).toEqual([503, 'STORE_UNAVAILABLE']);
      expect(refused.headers.get('retry-after')).toBe('2');
      expect(JSON.stringify(refused.body)).not.toContain('Hansen');
      expect((await anna.get('/api/v1/staff')).status).toBe(200);
    } finally {
      await superuser.query('grant insert on personal_reads to holdfast_app');
    }
    expect((await anna.get(`/api/v1/citizens/${one.citizenId}`)).status).toBe(200);
    expect(await operations(one.citizenId)).toEqual(['get-citizen', ...before]);
  });

  it('is no way around: text that no request asks for does not open', async () => {
    const queries = api.api.app.get<RegisterQueries>(REGISTER_QUERIES);
    const citizen = await queries.citizens.get('fjordby', one.citizenId);
    expect(citizen?.name).toHaveProperty('sealed');
    await expect(api.api.app.get<Sealing>(SEALING).openAll('fjordby', citizen)).rejects.toThrow('no log of reads');
  });
});
