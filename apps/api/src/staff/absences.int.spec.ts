import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createOutboxQueue, createPool } from '@holdfast/event-store';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestAnswer, type TestApi, type TestCaller } from '../testing/test-api.js';
import { idOf } from '../testing/test-case.js';

/** Monday 5 January 2026. */
const MONDAY = { 'dev-clock': '2026-01-05T09:00:00Z' };

describe('absence and leaving, over HTTP', () => {
  let database: TestDatabase;
  let api: TestApi;
  let relayPool: ReturnType<typeof createPool>;
  let anna: TestCaller;
  let bo: TestCaller;
  let karen: TestCaller;

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    await seedTenant(database.appUrl, masterKey, aakirke);
    relayPool = createPool({ connectionString: database.relayUrl, max: 1 });
    api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    anna = await api.as('anna-b');
    bo = await api.as('bo-l');
    karen = await api.as('karen-d');
  });
  afterAll(async () => {
    await api.stop();
    await relayPool.end();
    await database.stop();
  });

  const refusal = ({ status, body }: TestAnswer) => {
    const errors = (body['errors'] ?? []) as readonly { pointer: string; message: string }[];
    return [status, body['code'], ...errors.map(({ pointer }) => pointer)];
  };
  const absences = async (staffId: string) => (await anna.get(`/api/v1/staff/${staffId}`)).body['absences'];
  const patch = (caller: TestCaller, path: string, body: unknown) =>
    caller.send('PATCH', path, { body, headers: MONDAY });
  const remove = (caller: TestCaller, path: string) => caller.send('DELETE', path, { headers: MONDAY });

  it('an absence is registered with its cover, given an end, another cover, and called off', async () => {
    const path = '/api/v1/staff/anna-b/absences';
    const key = { ...MONDAY, 'idempotency-key': randomUUID() };
    const first = await anna.post(path, { from: '2026-01-12', coverId: 'ole-t' }, key);
    const absenceId = idOf(first);
    expect(first.status).toBe(201);
    expect(await absences('anna-b')).toEqual([{ absenceId, from: '2026-01-12', until: null, coverId: 'ole-t' }]);
    expect((await anna.post(path, { from: '2026-01-12', coverId: 'ole-t' }, key)).body).toEqual(first.body);

    idOf(await patch(anna, `${path}/${absenceId}`, { until: '2026-01-16' }));
    idOf(await patch(await api.as('lis-k'), `${path}/${absenceId}`, { coverId: null }));
    expect(await absences('anna-b')).toEqual([{ absenceId, from: '2026-01-12', until: '2026-01-16', coverId: null }]);

    const calledOff = await remove(await api.as('mads-r'), `${path}/${absenceId}`);
    expect([calledOff.status, calledOff.body['id']]).toEqual([200, absenceId]);
    expect(await absences('anna-b')).toEqual([]);
    expect(refusal(await remove(anna, `${path}/${absenceId}`))).toEqual([404, 'NOT_FOUND']);
    expect(refusal(await patch(anna, `${path}/${absenceId}`, { until: null }))).toEqual([404, 'NOT_FOUND']);
  });

  it('bad absences are refused, each by its field', async () => {
    const path = '/api/v1/staff/bo-l/absences';
    const sent = async (body: unknown, caller = bo) => refusal(await caller.post(path, body, MONDAY));
    idOf(await bo.post(path, { from: '2026-03-02', until: '2026-03-06', coverId: 'ida-h' }, MONDAY));
    expect(await sent({ from: '2026-02-10', until: '2026-02-09' })).toEqual([422, 'DATES_ORDER', '/until']);
    expect(await sent({ from: '2026-03-06', until: null })).toEqual([422, 'ABSENCE_OVERLAPS', '/from']);
    expect(await sent({ from: '2026-02-10', coverId: 'bo-l' })).toEqual([422, 'SAME_PERSON', '/coverId']);
    expect(await sent({ from: '2026-02-10', coverId: 'nobody' })).toEqual([404, 'NOT_FOUND', '/coverId']);
    expect(await sent({ from: '2026-02-10', coverId: 'per-v' })).toEqual([404, 'NOT_FOUND', '/coverId']);
    expect(await sent({ from: '2026-02-30' })).toEqual([400, 'MALFORMED', '/from']);
    expect(await sent({ until: '2026-02-10', why: 'ill' })).toEqual([400, 'MALFORMED', '/from', '/why']);
    expect(await sent({ from: '2026-02-10' }, anna)).toEqual([403, 'NOT_ALLOWED']);
    expect(refusal(await karen.post('/api/v1/staff/nobody/absences', { from: '2026-02-10' }, MONDAY))).toEqual([
      404,
      'NOT_FOUND',
    ]);
    const absenceId = ((await absences('bo-l')) as { absenceId: string }[])[0]?.absenceId ?? '';
    expect(refusal(await patch(bo, `${path}/${absenceId}`, {}))).toEqual([400, 'MALFORMED', '']);
    expect(refusal(await patch(bo, `${path}/one`, { until: null }))).toEqual([400, 'MALFORMED', '/absenceId']);
    expect(refusal(await bo.send('PUT', path, { body: {} }))).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });

  it('a circle of covers is refused naming both', async () => {
    const ida = await api.as('ida-h');
    const answer = await ida.post(
      '/api/v1/staff/ida-h/absences',
      { from: '2026-03-06', coverId: 'bo-l' },
      { ...MONDAY, 'accept-language': 'en' },
    );
    expect(refusal(answer)).toEqual([422, 'COVER_CIRCLE', '/coverId']);
    expect(answer.body['detail']).toContain('ida-h → bo-l → ida-h');
  });

  it('the calendar of a team shows who is away and who covers', async () => {
    const { status, body } = await anna.get('/api/v1/teams/bakken/absences?from=2026-03-01&to=2026-03-31');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      from: '2026-03-01',
      to: '2026-03-31',
      items: [{ staffId: 'bo-l', name: 'Bo L.', from: '2026-03-02', until: '2026-03-06', coverName: 'Ida H.' }],
    });
    expect((await anna.get('/api/v1/teams/bakken/absences', MONDAY)).body).toEqual({
      from: '2026-01-05',
      to: '2026-03-02',
      items: [expect.objectContaining({ staffId: 'bo-l' })],
    });
    const query = async (text: string) => refusal(await anna.get(`/api/v1/teams/bakken/absences?${text}`));
    expect(await query('from=2026-03-02&to=2026-03-01')).toEqual([400, 'MALFORMED', '/to']);
    expect(await query('from=2026-03-02&to=2028-03-01')).toEqual([400, 'MALFORMED', '/to']);
    expect(refusal(await anna.get('/api/v1/teams/nowhere/absences'))).toEqual([404, 'NOT_FOUND']);
  });

  it('another tenant has nothing to do with it', async () => {
    const per = await api.as('per-v', 'aakirke');
    expect(refusal(await per.post('/api/v1/staff/bo-l/absences', { from: '2026-05-01' }, MONDAY))).toEqual([
      404,
      'NOT_FOUND',
    ]);
    expect(refusal(await per.get('/api/v1/teams/bakken/absences'))).toEqual([404, 'NOT_FOUND']);
  });

  it('a team that gets another lead has that one above it from then on', async () => {
    const path = '/api/v1/staff/bo-l/absences';
    const lead = (leadId: string) => karen.post('/api/v1/teams/bakken/correct', { leadId }, MONDAY);
    expect(refusal(await anna.post(path, { from: '2026-06-01', until: '2026-06-02' }, MONDAY))).toEqual([
      403,
      'NOT_ALLOWED',
    ]);
    idOf(await lead('anna-b'));
    idOf(await anna.post(path, { from: '2026-06-01', until: '2026-06-02' }, MONDAY));
    const ida = await api.as('ida-h');
    expect(refusal(await ida.post(path, { from: '2026-07-01', until: null }, MONDAY))).toEqual([403, 'NOT_ALLOWED']);
    idOf(await lead('ida-h'));
  });

  it('leaving is registered from above, taken back before the day, and starts the batch by itself', async () => {
    const path = '/api/v1/staff/ole-t/leave';
    const ole = await api.as('ole-t');
    const lis = await api.as('lis-k');
    expect(refusal(await ole.post(path, { leftOn: '2026-02-01' }, MONDAY))).toEqual([403, 'NOT_ALLOWED']);
    const ida = await api.as('ida-h');
    expect(refusal(await ida.post(path, { leftOn: '2026-02-01' }, MONDAY))).toEqual([403, 'NOT_ALLOWED']);
    expect(refusal(await lis.post(path, { leftOn: '2025-01-01' }, MONDAY))).toEqual([422, 'DATE_IN_PAST', '/leftOn']);

    idOf(await lis.post(path, { leftOn: '2026-02-01' }, MONDAY));
    expect((await anna.get('/api/v1/staff/ole-t')).body['leftOn']).toBe('2026-02-01');
    expect(refusal(await karen.post(path, { leftOn: '2026-03-01' }, MONDAY))).toEqual([
      422,
      'ALREADY_LEAVING',
      '/leftOn',
    ]);
    idOf(await remove(karen, path));
    expect((await anna.get('/api/v1/staff/ole-t')).body['leftOn']).toBeNull();
    expect(refusal(await remove(karen, path))).toEqual([404, 'NOT_FOUND']);

    const queue = createOutboxQueue(relayPool);
    await queue.forget((await queue.claim(100, 60)).map(({ id }) => id));
    idOf(await karen.post(path, { leftOn: '2026-01-05' }, MONDAY));
    expect(await queue.claim(100, 60)).toMatchObject([
      { tenant: 'fjordby', kind: 'batch', subject: 'owner-left/ole-t' },
    ]);
    expect(refusal(await remove(karen, path))).toEqual([422, 'PERSON_NOT_ACTIVE']);
    expect(refusal(await lis.post('/api/v1/staff/ole-t/absences', { from: '2026-01-06' }, MONDAY))).toEqual([
      422,
      'PERSON_NOT_ACTIVE',
    ]);
    expect(
      refusal(await anna.post('/api/v1/staff/anna-b/absences', { from: '2026-01-06', coverId: 'ole-t' }, MONDAY)),
    ).toEqual([422, 'PERSON_NOT_ACTIVE', '/coverId']);
  });
});
