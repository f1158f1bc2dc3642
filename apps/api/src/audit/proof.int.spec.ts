import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { createCheckpoints, createSigningKey, verifyBundle } from '@holdfast/proof';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { proposeCase, type TestCase } from '../testing/test-case.js';

const CHECKPOINT_KEY = generateKeyPairSync('ed25519')
  .privateKey.export({ format: 'der', type: 'pkcs8' })
  .toString('base64');
const key = createSigningKey(CHECKPOINT_KEY);
const NAME = 'Åse Ærø Hansen';

let database: TestDatabase;
let masterKey: string;
let api: TestApi;
let mads: TestCaller;
let one: TestCase;
let other: TestCase;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  await seedTenant(database.appUrl, masterKey, aakirke);
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey, CHECKPOINT_KEY });
  mads = await api.as('mads-r');
  const anna = await api.as('anna-b');
  one = await proposeCase(anna, NAME);
  other = await proposeCase(anna);
});
afterAll(async () => {
  await api.stop();
  await database.stop();
});

async function exported(query: string, caller = mads) {
  const { status, headers, body } = await caller.get(`/api/v1/audit/export?${query}`);
  const bundle = String(body['text']);
  async function* bytes() {
    yield await Promise.resolve(Buffer.from(bundle, 'utf8'));
  }
  const verdict = status === 200 ? await verifyBundle(bytes(), { trustedKeyId: key.keyId }) : null;
  return { status, headers, body, bundle, verdict };
}

describe('the state of the chains', () => {
  it('is that of everything, with nothing signed yet, and of one case', async () => {
    const all = await mads.get('/api/v1/audit/verify');
    expect(all).toMatchObject({ status: 200, body: { intact: true, proven: 0, checkpoint: null, broken: [] } });
    expect(all.body['streams']).toBeGreaterThan(8);
    const { body } = await mads.get(`/api/v1/audit/verify?placementId=${one.id}`);
    expect(body).toMatchObject({ intact: true, streams: 1, proven: 0 });
  });

  it('names the last checkpoint, and what it vouches for', async () => {
    const pool = createPool({ connectionString: database.appUrl, max: 1 });
    await createCheckpoints(pool, key).make('fjordby', '2026-01-06T02:30:00.000Z');
    await pool.end();
    const { body } = await mads.get('/api/v1/audit/verify');
    const { streams, events } = body;
    expect(body).toMatchObject({
      ...{ intact: true, proven: streams },
      checkpoint: {
        ...{ number: 1, day: '2026-01-06', at: '2026-01-06T02:30:00.000Z' },
        streams,
        events,
        keyId: key.keyId,
      },
    });
  });

  it('names what somebody changed behind the back of the application', async () => {
    const pool = createPool({ connectionString: database.superuserUrl, max: 1 });
    const change = (role: string) =>
      pool.query(
        `alter table events disable trigger all;
         update events set by = '{"staffId": "${role}"}' where stream_id = '${one.id}' and version = 2;
         alter table events enable always trigger events_are_never_changed`,
      );
    const kept = await pool.query<{ by: { staffId: string } }>(
      `select by from events where stream_id = $1 and version = 2`,
      [one.id],
    );
    try {
      await change('bo-l');
      const { body } = await mads.get(`/api/v1/audit/verify?placementId=${one.id}`);
      expect(body).toMatchObject({
        intact: false,
        broken: [{ kind: 'altered', streamType: 'placement', streamId: one.id, version: 2 }],
      });
      expect((await exported(`placementId=${one.id}`)).verdict).toMatchObject({
        ...{ status: 'broken', findings: [{ kind: 'altered', streamId: one.id, version: 2 }] },
      });
    } finally {
      await change(kept.rows[0]?.by.staffId ?? '');
      await pool.end();
    }
    expect((await mads.get('/api/v1/audit/verify')).body['intact']).toBe(true);
  });
});

describe('an export', () => {
  it('of a case holds its stream, and nothing of others; personal text stays sealed', async () => {
    const { headers, bundle, verdict } = await exported(`placementId=${one.id}`);
    expect(headers.get('content-type')).toContain('application/jsonl');
    expect(headers.get('content-disposition')).toMatch(/filename="holdfast-fjordby-case-\d{4}-\d\d-\d\d\.jsonl"/);
    expect(verdict).toMatchObject({
      status: 'intact',
      scope: { kind: 'case', placementId: one.id },
      streams: 1,
      proven: 1,
    });
    expect(bundle).not.toContain(other.id);
  });

  it('of a citizen holds them and all their cases', async () => {
    const { bundle, verdict } = await exported(`citizenId=${one.citizenId}`);
    expect(verdict).toMatchObject({ status: 'intact', streams: 2, proven: 2 });
    expect([bundle.includes(one.id), bundle.includes(other.id), bundle.includes(NAME)]).toEqual([true, false, false]);
  });

  it('of everything is intact, and holds nothing of another municipality', async () => {
    const { bundle, verdict } = await exported('tenant=true');
    const { body } = await mads.get('/api/v1/audit/verify');
    expect(verdict).toMatchObject({
      status: 'intact',
      streams: body['streams'],
      events: body['events'],
      checkpoints: 1,
    });
    expect([bundle.includes(one.id), bundle.includes(NAME), bundle.includes('"aakirke"')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['nothing', ''],
    ['two things at once', `placementId=${randomUUID()}&tenant=true`],
    ['what is no id', 'placementId=../../etc'],
    ['another word for true', 'tenant=1'],
  ])('of %s is refused', async (_, query) => {
    expect(await exported(query)).toMatchObject({ status: 400, body: { code: 'MALFORMED' } });
  });

  it('of a case that is not there, or is of another municipality, is not found', async () => {
    expect(await exported(`placementId=${randomUUID()}`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect((await exported(`citizenId=${randomUUID()}`)).status).toBe(404);
    expect((await mads.get(`/api/v1/audit/verify?placementId=${randomUUID()}`)).status).toBe(404);
    const stranger = await api.as(
      aakirke.staff.find(({ roles }) => roles.includes('manager'))?.staffId ?? '',
      'aakirke',
    );
    expect((await exported(`placementId=${one.id}`, stranger)).status).toBe(404);
  });

  it('is for auditors and managers, and needs a key to sign with', async () => {
    for (const query of ['tenant=true', `placementId=${one.id}`]) {
      expect((await exported(query, await api.as('anna-b'))).status).toBe(403);
    }
    expect((await (await api.as('anna-b')).get('/api/v1/audit/verify')).status).toBe(403);
    expect((await exported('tenant=true', api.with(null))).status).toBe(401);
    const without = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    try {
      expect((await exported('tenant=true', await without.as('mads-r'))).body).toMatchObject({
        code: 'NOT_CONFIGURED',
      });
    } finally {
      await without.stop();
    }
  });
});
