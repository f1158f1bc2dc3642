import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultPolicy, type PolicyDocument } from '@holdfast/domain';
import { createPool } from '@holdfast/event-store';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { refusalOf, startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { CASE_BEGINS, idOf, proposeCase, type TestCase } from '../testing/test-case.js';

const TODAY = { 'dev-clock': CASE_BEGINS };
const because = 'Kortere frister efter aftale i udvalget';
const shorter: PolicyDocument = {
  ...{ ...defaultPolicy, version: 'fjordby-2026', validFrom: '2026-01-01', title: 'Fjordby 2026' },
  dueAfter: { ...defaultPolicy.dueAfter, matchDecision: 3 },
};

describe('policy versions over HTTP', () => {
  let database: TestDatabase;
  let api: TestApi;
  let pool: Pool;
  let anna: TestCaller;
  let mads: TestCaller;
  let first: TestCase;

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    await seedTenant(database.appUrl, masterKey, aakirke);
    api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    pool = createPool({ connectionString: database.ownerUrl });
    [anna, mads] = [await api.as('anna-b'), await api.as('mads-r')];
    first = await proposeCase(anna, 'Mette Hansen');
    await proposeCase(anna, 'Søren Holm');
    await proposeCase(await api.as('anna-b', 'aakirke'), 'En Anden', 'per-v');
  });
  afterAll(async () => {
    await pool.end();
    await api.stop();
    await database.stop();
  });

  async function counted(what: string): Promise<number> {
    const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n from ${what}`);
    return rows[0]?.n ?? -1;
  }

  it('show what a draft would move, by case, by team and in all, before it is published', async () => {
    const before = await counted('events');
    const { status, body } = await mads.post('/api/v1/policies/preview', { document: shorter }, TODAY);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 'fjordby-2026',
      totals: { cases: 2, changed: 2, moved: 2, ended: 0, appeared: 0, refused: 0 },
      kinds: [{ kind: 'match-decision', moved: 2, ended: 0, appeared: 0 }],
      teams: [{ teamId: 'havnen', name: 'Havnen', cases: 2, moved: 2 }],
      casesLeftOut: 0,
    });
    const cases = body['cases'] as readonly { placementId: string; moves: readonly unknown[] }[];
    expect(cases.find(({ placementId }) => placementId === first.id)?.moves).toEqual([
      { obligationId: 'o1', kind: 'match-decision', from: '2026-01-12', to: '2026-01-08' },
    ]);
    expect(await counted('events')).toBe(before);
    expect(JSON.stringify(body)).not.toMatch(/Mette|Hansen|Holm/);
  });

  it('list no more cases than asked for, and say how many are left out', async () => {
    const { body } = await mads.post('/api/v1/policies/preview', { document: shorter, cases: 1 }, TODAY);
    expect([(body['cases'] as unknown[]).length, body['casesLeftOut']]).toEqual([1, 1]);
  });

  it('are published with who, when and why, once', async () => {
    const key = { ...TODAY, 'idempotency-key': randomUUID() };
    const answer = await mads.post('/api/v1/policies', { ...shorter, because }, key);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ id: 'fjordby-2026', version: 1, warnings: [] });
    expect((await mads.post('/api/v1/policies', { ...shorter, because }, key)).body).toEqual(answer.body);
    expect(refusalOf(await mads.post('/api/v1/policies', { ...shorter, because }, TODAY))).toEqual([
      422,
      'ALREADY_EXISTS',
      '/version',
    ]);
    const { body } = await anna.get('/api/v1/policies', TODAY);
    expect((body['items'] as unknown[])[0]).toEqual({
      ...{ version: 'fjordby-2026', validFrom: '2026-01-01', title: 'Fjordby 2026', because },
      ...{ publishedAt: CASE_BEGINS, publishedBy: 'mads-r', adoptionStartedAt: null, adoptionStartedBy: null },
      warnings: [],
    });
  });

  it('are compared rule by rule', async () => {
    const { body } = await anna.get('/api/v1/policies/default-dk-2026/compare?with=fjordby-2026');
    expect(body).toEqual({
      from: 'default-dk-2026',
      to: 'fjordby-2026',
      differences: [{ pointer: '/dueAfter/matchDecision', before: 5, after: 3 }],
    });
    expect(refusalOf(await anna.get('/api/v1/policies/default-dk-2026/compare?with=nowhere'))[0]).toBe(404);
  });

  it('warn of a calendar that runs out, in the answer and in the list', async () => {
    const { calendar } = defaultPolicy;
    const coversUntil = '2031-11-20';
    const closedDays = calendar.closedDays.filter((day) => day <= coversUntil);
    const ends = {
      ...{ ...defaultPolicy, version: 'fjordby-2027', validFrom: '2027-01-01', title: 'Fjordby 2027' },
      calendar: { ...calendar, coversUntil, closedDays },
    };
    const late = { 'dev-clock': '2027-03-01T09:00:00.000Z' };
    const { body } = await mads.post('/api/v1/policies', { ...ends, because }, late);
    const warnings = [{ code: 'CALENDAR_ENDS_SOON', day: coversUntil }];
    expect(body).toMatchObject({ id: 'fjordby-2027', warnings });
    const listed = (await anna.get('/api/v1/policies', late)).body['items'] as readonly { version: string }[];
    expect(listed.find(({ version }) => version === 'fjordby-2027')).toMatchObject({ warnings });
    expect((await anna.get('/api/v1/policies/fjordby-2027', TODAY)).body).toMatchObject({ warnings: [] });
  });

  it('are adopted by a batch that lies in the outbox, with who and why on record', async () => {
    expect(refusalOf(await mads.get('/api/v1/policies/fjordby-2026/adopt'))[0]).toBe(404);
    const answer = await mads.post('/api/v1/policies/fjordby-2026/adopt', { because: 'Alle forløb' }, TODAY);
    expect(answer.body).toMatchObject({ id: 'fjordby-2026', version: 2, events: [{ type: 'adoption-started' }] });
    expect(await counted(`outbox where kind = 'batch' and subject = 'adopt-policy/fjordby-2026'`)).toBe(1);
    expect((await mads.get('/api/v1/policies/fjordby-2026/adopt')).body).toEqual({
      ...{ version: 'fjordby-2026', startedAt: CASE_BEGINS, startedBy: 'mads-r', phase: 'waiting', tally: null },
    });
    const { rows } = await pool.query(`select data, by from events where type = 'adoption-started'`);
    expect(rows).toEqual([{ data: { version: 'fjordby-2026', because: 'Alle forløb' }, by: { staffId: 'mads-r' } }]);
    expect((await anna.get('/api/v1/policies/fjordby-2026')).body).toMatchObject({ because, publishedBy: 'mads-r' });
  });

  it('are refused before they are valid, or when nobody published them', async () => {
    const asked = { because: 'Nu' };
    expect(refusalOf(await mads.post('/api/v1/policies/fjordby-2027/adopt', asked, TODAY))).toEqual([
      422,
      'DATE_IN_FUTURE',
      '/version',
    ]);
    expect(refusalOf(await mads.post('/api/v1/policies/nowhere-1/adopt', asked, TODAY))[0]).toBe(404);
    expect(refusalOf(await mads.post('/api/v1/policies/preview', { version: 'nowhere-1' }, TODAY))).toEqual([
      404,
      'NOT_FOUND',
      '/version',
    ]);
  });

  it('are for managers: a consultant reads them, and no more', async () => {
    for (const [path, body] of [
      ['/api/v1/policies', { ...shorter, because }],
      ['/api/v1/policies/preview', { document: shorter }],
      ['/api/v1/policies/fjordby-2026/adopt', { because }],
    ] as const) {
      expect(refusalOf(await anna.post(path, body, TODAY))).toEqual([403, 'NOT_ALLOWED']);
    }
    expect((await anna.get('/api/v1/policies/fjordby-2026')).status).toBe(200);
  });

  it.each([
    ['without a reason', { ...shorter }, [400, 'MALFORMED', '/because']],
    [
      'with a negative offset',
      { ...shorter, version: 'x-1', because, dueAfter: { ...shorter.dueAfter, approval: -1 } },
      [422, 'POLICY_INVALID', '/dueAfter/approval'],
    ],
    [
      'with a gap',
      { ...shorter, version: 'x-1', because, ladders: { routine: shorter.ladders.routine } },
      [422, 'POLICY_INVALID', '/ladders/standard'],
    ],
  ])('are not published %s', async (_, body, refusal) => {
    expect(refusalOf(await mads.post('/api/v1/policies', body, TODAY))).toEqual(refusal);
  });

  it('name what is wrong with a draft in its place', async () => {
    const draft = { ...shorter, version: 'x-1', validFrom: '2028-01-01', maxWeeklyHours: 0 };
    expect(refusalOf(await mads.post('/api/v1/policies/preview', { document: draft }, TODAY))).toEqual([
      422,
      'POLICY_INVALID',
      '/document/maxWeeklyHours',
    ]);
    expect(refusalOf(await mads.post('/api/v1/policies/preview', {}, TODAY))).toEqual([400, 'MALFORMED', '/document']);
  });
});

describe('a correction over HTTP', () => {
  let database: TestDatabase;
  let api: TestApi;
  let pool: Pool;
  let anna: TestCaller;
  let place: TestCase;
  let eventId: string;

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    pool = createPool({ connectionString: database.ownerUrl });
    anna = await api.as('anna-b');
    place = await proposeCase(anna, 'Mette Hansen');
    const attempt = { occurredOn: '2026-01-05', channel: 'call', who: 'Moster Kirsten' };
    const { body } = await anna.post(`${place.path}/record-attempt`, attempt);
    eventId = (body['events'] as readonly { eventId: string }[])[0]?.eventId ?? '';
  });
  afterAll(async () => {
    await pool.end();
    await api.stop();
    await database.stop();
  });

  const correct = (correction: unknown) =>
    anna.post(`${place.path}/correct-record`, { eventId, because: { reason: 'typing-error' }, correction });

  it('has its texts sealed as the entry has that it corrects', async () => {
    idOf(await correct({ who: 'Onkel Kristian', attemptedOn: '2026-01-02' }));
    const { rows } = await pool.query<{ data: { correction: Record<string, unknown> } }>(
      `select data from events where type = 'record-corrected'`,
    );
    expect(rows[0]?.data.correction).toEqual({ who: { sealed: expect.any(String) }, attemptedOn: '2026-01-02' });
    expect(JSON.stringify(rows)).not.toContain('Kristian');
  });

  it.each([
    ['a text sealed by somebody else', { who: { sealed: 'eA' } }, [400, 'MALFORMED', '/correction/who']],
    ['a field that is not corrected', { staffId: 'ole-t' }, [422, 'NOT_CORRECTABLE', '/correction/staffId']],
    ['a day that has not come', { attemptedOn: '2026-02-05' }, [422, 'DATE_IN_FUTURE', '/correction/attemptedOn']],
    ['nothing', {}, [400, 'MALFORMED', '/correction']],
  ])('is refused with %s', async (_, correction, refusal) => {
    expect(refusalOf(await correct(correction))).toEqual(refusal);
  });
});
