import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { commandAnswer } from './schemas/command-answer.js';
import { startTestApi, type TestApi, type TestCaller } from './testing/test-api.js';
import { CASE_BEGINS, idOf, INTERNSHIP, proposeCase } from './testing/test-case.js';

describe('commands over HTTP', () => {
  let database: TestDatabase;
  let pool: ReturnType<typeof createPool>;
  let api: TestApi;
  let anna: TestCaller;

  const versionOf = async (path: string) => Number((await anna.get(path)).body['version']);
  const held = (findings: string) => ({
    occurredOn: '2026-01-05',
    channel: 'call',
    participants: 'Mette',
    findings,
    nextStep: { asPlanned: true },
  });

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    pool = createPool({ connectionString: database.superuserUrl, max: 1 });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    anna = await api.as('anna-b');
  });

  afterAll(async () => {
    await api.stop();
    await pool.end();
    await database.stop();
  });

  it('answer id, version and events, and the version as the entity tag', async () => {
    const { id, path } = await proposeCase(anna);
    const { status, headers, body } = await anna.post(`${path}/record-follow-up`, held('Godt i gang'));
    expect(status).toBe(200);
    const { version, events } = commandAnswer.parse(body);
    expect(body['id']).toBe(id);
    expect(events.map(({ type }) => type)).toEqual(['follow-up-held']);
    expect(headers.get('etag')).toBe(`"${version}"`);
    expect(await versionOf(path)).toBe(version);
  });

  it('create with 201, and a repeated proposal is the same placement, its clock not turned back', async () => {
    const { citizenId, companyId } = await proposeCase(anna);
    const proposal = { citizenId, companyId, ownerId: 'anna-b', plan: [INTERNSHIP] };
    const headers = { 'idempotency-key': randomUUID(), 'dev-clock': CASE_BEGINS };
    const first = await anna.post('/api/v1/placements', proposal, headers);
    const path = `/api/v1/placements/${idOf(first)}`;
    idOf(await anna.post(`${path}/add-note`, { note: 'Ringet' }));
    const again = await anna.post('/api/v1/placements', proposal, { ...headers, 'dev-clock': '2027-06-01T09:00:00Z' });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    const noted = await anna.post(`${path}/add-note`, { note: 'Ringet igen' });
    expect(commandAnswer.parse(noted.body).events[0]?.at).toMatch(/^2026-01-05T09:0/);
  });

  it('are applied once, however often and however fast they are repeated', async () => {
    const { path } = await proposeCase(anna);
    const before = await versionOf(path);
    const headers = { 'idempotency-key': randomUUID() };
    const send = () => anna.post(`${path}/record-follow-up`, held('Godt i gang'), headers);
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await versionOf(path)).toBe(before + 1);
  });

  it('repeat in another order of fields, and with spaces around a text, are the same command', async () => {
    const { path } = await proposeCase(anna);
    const headers = { 'idempotency-key': randomUUID() };
    const body = { occurredOn: '2026-01-05', channel: 'call', who: 'Mette', note: 'Telefonsvarer' };
    const first = await anna.post(`${path}/record-attempt`, body, headers);
    const again = { note: ' Telefonsvarer ', who: 'Mette', channel: 'call', occurredOn: '2026-01-05' };
    expect((await anna.post(`${path}/record-attempt`, again, headers)).body).toEqual(first.body);
  });

  it('are tried afresh after a refusal with the same key', async () => {
    const { path } = await proposeCase(anna);
    const headers = { 'idempotency-key': randomUUID() };
    const start = { ...INTERNSHIP, startsOn: '2026-01-12' };
    expect((await anna.post(`${path}/start-stage`, start, headers)).body['code']).toBe('MATCH_NOT_DECIDED');
    idOf(await anna.post(`${path}/decide-match`, { decision: 'go', because: { reason: 'good-match' } }));
    expect((await anna.post(`${path}/start-stage`, start, headers)).status).toBe(200);
  });

  it('wait for the version they saw, and a repeated key is answered before that', async () => {
    const { path } = await proposeCase(anna);
    const seen = await versionOf(path);
    const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${seen}"` };
    const first = await anna.post(`${path}/add-note`, { note: 'Første' }, headers);
    expect(first.status).toBe(200);
    const stale = await anna.post(`${path}/add-note`, { note: 'Anden' }, { 'if-match': `"${seen}"` });
    expect(stale).toMatchObject({ status: 412, body: { code: 'VERSION_MISMATCH' } });
    expect((await anna.post(`${path}/add-note`, { note: 'Første' }, headers)).body).toEqual(first.body);
  });

  it('run at the case’s own time, and without one at the wall clock’s', async () => {
    const { path, citizenId, companyId } = await proposeCase(anna);
    const noted = await anna.post(`${path}/add-note`, { note: 'x' }, { 'dev-clock': '2030-01-01T00:00:00Z' });
    expect(commandAnswer.parse(noted.body).events[0]?.at).toMatch(/^2026-01-05T09:0/);
    const soon = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    const plan = [
      { stage: 'paid-hours', purpose: 'ordinary-job', startsOn: soon, weeklyHours: 37, jobFunction: 'montør' },
    ];
    const before = new Date().toISOString();
    const { body } = await anna.post('/api/v1/placements', { citizenId, companyId, ownerId: 'anna-b', plan });
    const at = commandAnswer.parse(body).events[0]?.at ?? '';
    expect(at >= before && at <= new Date().toISOString()).toBe(true);
  });

  it('carry who did it from the token and from nowhere else', async () => {
    const { path } = await proposeCase(anna);
    const ole = await api.as('ole-t');
    idOf(await ole.post(`${path}/add-note`, { note: 'Fra Ole' }));
    const { rows } = await pool.query<{ by: unknown; tenant: string }>(
      `select by, tenant from events where stream_type = 'placement' order by position desc limit 1`,
    );
    expect(rows[0]).toEqual({ by: { staffId: 'ole-t' }, tenant: 'fjordby' });
  });

  it('fifty at once on one placement are each done, refused by a rule or in conflict, and none is applied twice', async () => {
    const { path } = await proposeCase(anna);
    const before = await versionOf(path);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => anna.post(`${path}/add-note`, { note: `Note ${at}` })),
    );
    const done = answers.filter(({ status }) => status === 200);
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(done.length).toBeGreaterThan(0);
    expect(await versionOf(path)).toBe(before + done.length);
    expect(new Set(done.map(({ body }) => body['version'])).size).toBe(done.length);
  });

  it('on registers are dated by the clock a demo or test names, and corrected in steps', async () => {
    const id = idOf(
      await anna.post('/api/v1/citizens', { name: 'Sara Kjær', phone: '20 00 00 00' }, { 'dev-clock': CASE_BEGINS }),
    );
    const path = `/api/v1/citizens/${id}`;
    expect((await anna.get(path)).body).toMatchObject({ name: 'Sara Kjær', registeredAt: CASE_BEGINS, version: 1 });
    const corrected = await anna.post(`${path}/correct`, { name: 'Sara Lund', phone: null }, { 'if-match': '"1"' });
    expect(corrected.body).toMatchObject({ id, version: 2, events: [{ type: 'citizen-corrected' }] });
    expect((await anna.get(path)).body).toMatchObject({ name: 'Sara Lund', phone: null, version: 2 });
    expect((await anna.get('/api/v1/citizens?q=sara%20lu')).body['items']).toHaveLength(1);
    expect((await anna.get('/api/v1/citizens?q=kj%C3%A6r')).body['items']).toEqual([]);
  });
});
