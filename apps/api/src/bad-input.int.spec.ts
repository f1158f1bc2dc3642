import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestAnswer, type TestApi, type TestCaller } from './testing/test-api.js';
import { idOf, INTERNSHIP, proposeCase, type TestCase } from './testing/test-case.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const ONE = '7c1f6a52-1b0e-4a8e-8a6a-64c3e2f3a910';

describe('bad input', () => {
  let database: TestDatabase;
  let api: TestApi;
  let anna: TestCaller;
  let countPool: ReturnType<typeof createPool>;
  let placement: TestCase;
  let foreign: TestCase;

  const eventsOnRecord = async (): Promise<number> => {
    const { rows } = await countPool.query<{ count: string }>('select count(*) from events');
    return Number(rows[0]?.count);
  };

  /** Sends something that must be refused, and counts the events around it. */
  const refused = async (send: () => Promise<TestAnswer>) => {
    const before = await eventsOnRecord();
    const { status, headers, body } = await send();
    const errors = (body['errors'] ?? []) as readonly { pointer: string; message: string }[];
    expect(await eventsOnRecord()).toBe(before);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(errors.every(({ message }) => message.length > 5)).toBe(true);
    return { status, code: body['code'], pointers: errors.map(({ pointer }) => pointer) };
  };
  const command = (name: string, body: unknown, headers = {}) =>
    refused(() => anna.post(`${placement.path}/${name}`, body, headers));
  const followUp = {
    occurredOn: '2026-01-05',
    channel: 'call',
    participants: 'Mette',
    findings: 'Godt i gang',
    nextStep: { asPlanned: true },
  };
  const start = { ...INTERNSHIP, startsOn: '2026-01-12' };
  const malformed = (...pointers: string[]) => ({ status: 400, code: 'MALFORMED', pointers });

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    await seedTenant(database.appUrl, masterKey, aakirke);
    countPool = createPool({ connectionString: database.superuserUrl, max: 1 });
    api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    anna = await api.as('anna-b');
    placement = await proposeCase(anna);
    foreign = await proposeCase(await api.as('anna-b', 'aakirke'), 'En Anden', 'per-v');
  });

  afterAll(async () => {
    await api.stop();
    await countPool.end();
    await database.stop();
  });

  it('unknown fields are refused, each by name', async () => {
    const body = { decision: 'go', because: { reason: 'good-match', why: 1 }, decidedBy: 'anna-b' };
    expect(await command('decide-match', body)).toEqual(malformed('/because/why', '/decidedBy'));
  });

  it('wrong types are refused, all at once', async () => {
    const body = {
      ...followUp,
      occurredOn: 20260105,
      channel: 7,
      participants: null,
      hoursWorked: 'many',
      nextStep: [],
    };
    expect(await command('record-follow-up', body)).toEqual(
      malformed('/occurredOn', '/channel', '/participants', '/hoursWorked', '/nextStep'),
    );
  });

  it('dates that do not exist are refused', async () => {
    expect(await command('receive-paper', { paper: 'grant', receivedOn: '2026-02-30' })).toEqual(
      malformed('/receivedOn'),
    );
    expect(await command('book-follow-up', { obligationId: 'o1', at: '2026-01-05T25:00:00Z' })).toEqual(
      malformed('/at'),
    );
  });

  it('dates in the wrong order are refused by the rule', async () => {
    const plan = [{ ...INTERNSHIP, plannedEnd: '2026-01-11' }];
    expect(await command('change-plan', { plan })).toEqual({
      status: 422,
      code: 'DATES_ORDER',
      pointers: ['/plan/0/plannedEnd'],
    });
  });

  it('what has not happened yet cannot be recorded as held', async () => {
    expect(await command('record-follow-up', { ...followUp, occurredOn: '2026-01-06' })).toEqual({
      status: 422,
      code: 'DATE_IN_FUTURE',
      pointers: ['/occurredOn'],
    });
  });

  it('unknown ids are refused, each by the field that names it', async () => {
    const proposal = { citizenId: NOBODY, companyId: NOBODY, ownerId: 'anna-b', plan: [INTERNSHIP] };
    const known = { citizenId: placement.citizenId, companyId: placement.companyId, ownerId: 'nobody' };
    const propose = (body: object) => refused(() => anna.post('/api/v1/placements', body));
    expect(await propose(proposal)).toEqual({ status: 404, code: 'NOT_FOUND', pointers: ['/citizenId', '/companyId'] });
    expect(await propose({ ...proposal, ...known })).toEqual({
      status: 422,
      code: 'PERSON_NOT_ACTIVE',
      pointers: ['/ownerId'],
    });
    expect(await propose({ ...proposal, ...known, ownerId: 'anna-b', companyContactId: NOBODY })).toEqual({
      status: 404,
      code: 'NOT_FOUND',
      pointers: ['/companyContactId'],
    });
    expect(
      await command('move-obligation', { obligationId: 'o99', dueOn: '2026-01-20', because: { reason: 'other' } }),
    ).toEqual({
      status: 404,
      code: 'NOT_FOUND',
      pointers: ['/obligationId'],
    });
    expect(await refused(() => anna.post(`/api/v1/placements/${NOBODY}/add-note`, { note: 'x' }))).toEqual({
      status: 404,
      code: 'NOT_FOUND',
      pointers: [],
    });
    expect(await refused(() => anna.post('/api/v1/placements/17/add-note', { note: 'x' }))).toEqual(malformed('/id'));
  });

  it("another tenant's ids are not found", async () => {
    const notFound = { status: 404, code: 'NOT_FOUND', pointers: [] };
    expect(await refused(() => anna.post(`${foreign.path}/add-note`, { note: 'x' }))).toEqual(notFound);
    for (const path of ['', '/timeline', '/state', '/process']) {
      expect(await refused(() => anna.get(`${foreign.path}${path}`))).toEqual(notFound);
    }
    expect(await refused(() => anna.get(`/api/v1/citizens/${foreign.citizenId}`))).toEqual(notFound);
    expect(await refused(() => anna.get(`/api/v1/companies/${foreign.companyId}`))).toEqual(notFound);
    const proposal = {
      citizenId: foreign.citizenId,
      companyId: foreign.companyId,
      ownerId: 'anna-b',
      plan: [INTERNSHIP],
    };
    expect(await refused(() => anna.post('/api/v1/placements', proposal))).toEqual({
      ...notFound,
      pointers: ['/citizenId', '/companyId'],
    });
  });

  it('over-long text is refused', async () => {
    expect(await command('add-note', { note: 'x'.repeat(4_001) })).toEqual(malformed('/note'));
    expect(await command('start-stage', { ...start, jobFunction: 'x'.repeat(201) })).toEqual(malformed('/jobFunction'));
    expect(await command('add-note', { note: ' \n ' })).toEqual(malformed('/note'));
    expect(await command('add-note', { note: 'nul \u0000' })).toEqual(malformed('/note'));
  });

  it('a stage that the state refuses is refused', async () => {
    expect(
      await command('end-stage', { endedOn: '2026-01-05', because: { reason: 'planned' }, purposeMet: 'yes' }),
    ).toEqual({ status: 422, code: 'STAGE_REFUSES', pointers: [] });
    expect(await command('start-stage', start)).toEqual({
      status: 422,
      code: 'MATCH_NOT_DECIDED',
      pointers: ['/stage'],
    });
    expect(await command('start-stage', { ...start, stage: 'closed' })).toEqual(malformed('/stage'));
  });

  it('a follow-up without a next step is refused', async () => {
    const { nextStep: _, ...without } = followUp;
    expect(await command('record-follow-up', without)).toEqual(malformed('/nextStep'));
    expect(await command('record-follow-up', { ...followUp, nextStep: {} })).toEqual(malformed('/nextStep'));
    expect(await command('record-follow-up', { ...followUp, nextStep: { what: 'x', owedBy: 'anna-b' } })).toEqual(
      malformed('/nextStep/dueOn'),
    );
    const nobody = { what: 'x', owedBy: 'nobody', dueOn: '2026-01-20' };
    expect(await command('record-follow-up', { ...followUp, nextStep: nobody })).toEqual({
      status: 422,
      code: 'PERSON_NOT_ACTIVE',
      pointers: ['/nextStep/owedBy'],
    });
  });

  it('closing without an outcome is refused', async () => {
    expect(await command('close-placement', { endedOn: '2026-01-05' })).toEqual(malformed('/outcome'));
    const both = { endedOn: '2026-01-05', outcome: 'no-go', endedEarly: { reason: 'moved' } };
    expect(await command('close-placement', both)).toEqual(malformed('/endedEarly'));
  });

  it('a reason that policy does not list is refused with the list', async () => {
    expect(await command('decide-match', { decision: 'go', because: { reason: 'felt-right' } })).toEqual({
      status: 400,
      code: 'UNKNOWN_REASON',
      pointers: ['/because/reason'],
    });
    const noneBecause = { reason: 'felt-right' };
    expect(await command('record-follow-up', { ...followUp, nextStep: { noneBecause } })).toEqual({
      status: 400,
      code: 'UNKNOWN_REASON',
      pointers: ['/nextStep/noneBecause/reason'],
    });
    const answer = await anna.post(`${placement.path}/decide-match`, {
      decision: 'go',
      because: { reason: 'felt-right' },
    });
    expect(String(answer.body['detail'])).toContain('good-match');
  });

  it('hours that no week has are refused', async () => {
    expect(await command('start-stage', { ...start, weeklyHours: 0 })).toEqual(malformed('/weeklyHours'));
    expect(await command('start-stage', { ...start, weeklyHours: { min: 20, max: 10 } })).toEqual(
      malformed('/weeklyHours/min'),
    );
    expect(await command('change-plan', { plan: [{ ...INTERNSHIP, weeklyHours: 38 }] })).toEqual({
      status: 422,
      code: 'HOURS_OVER_MAX',
      pointers: ['/plan/0/weeklyHours'],
    });
  });

  it('a body over the limit is refused before it is read', async () => {
    const send = () => anna.post(`${placement.path}/add-note`, { note: 'x'.repeat(70_000) });
    expect(await refused(send)).toEqual({ status: 413, code: 'BODY_TOO_LARGE', pointers: [] });
  });

  it('malformed JSON, an empty body and another format are refused', async () => {
    const send = (text: string, type = 'application/json') =>
      refused(() => anna.send('POST', `${placement.path}/add-note`, { text, headers: { 'content-type': type } }));
    expect(await send('{"note": ')).toEqual(malformed(''));
    expect(await send('')).toEqual(malformed(''));
    expect(await send('{"__proto__": {"note": "x"}}')).toEqual(malformed(''));
    expect(await send('[]')).toEqual(malformed(''));
    const unsupported = { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', pointers: [] };
    expect(await send('note=x', 'application/x-www-form-urlencoded')).toEqual(unsupported);
    expect(await send('{"note":"x"}', 'text/plain')).toEqual(unsupported);
  });

  it('a stale version is refused', async () => {
    expect(await command('add-note', { note: 'x' }, { 'if-match': '"1"' })).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      pointers: [],
    });
    expect(await command('add-note', { note: 'x' }, { 'if-match': 'seven' })).toEqual(malformed('/If-Match'));
  });

  it('a repeated key with another body is refused, and with another placement', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    idOf(await anna.post(`${placement.path}/add-note`, { note: 'Første' }, headers));
    const reused = { status: 422, code: 'IDEMPOTENCY_KEY_REUSED', pointers: [] };
    expect(await command('add-note', { note: 'Anden' }, headers)).toEqual(reused);
    expect(
      await command('record-attempt', { occurredOn: '2026-01-05', channel: 'call', who: 'Mette' }, headers),
    ).toEqual(reused);
    const other = await proposeCase(anna);
    expect(await refused(() => anna.post(`${other.path}/add-note`, { note: 'Første' }, headers))).toEqual(reused);
    const ole = await api.as('ole-t');
    expect(await refused(() => ole.post(`${placement.path}/add-note`, { note: 'Første' }, headers))).toEqual(reused);
  });

  it('a key that is no UUID, and a clock that is no instant, are refused', async () => {
    expect(await command('add-note', { note: 'x' }, { 'idempotency-key': 'again', 'dev-clock': 'yesterday' })).toEqual(
      malformed('/Idempotency-Key', '/Dev-Clock'),
    );
  });

  it('nobody acts without a token, or with one that is no good', async () => {
    const without = { status: 401, code: 'UNAUTHENTICATED', pointers: [] };
    const path = `${placement.path}/add-note`;
    expect(await refused(() => api.with(null).post(path, { note: 'x' }))).toEqual(without);
    expect(await refused(() => api.with('nonsense').send('POST', path, { text: '{' }))).toEqual(without);
    expect((await api.with(null).get('/api/v1/my-day')).headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('whoever has another role, or nothing to do with the case, may not', async () => {
    const notAllowed = { status: 403, code: 'NOT_ALLOWED', pointers: [] };
    for (const staffId of ['rune-s', 'karen-d', 'bo-l', 'ida-h', 'mads-r']) {
      const caller = await api.as(staffId);
      expect(
        await refused(() =>
          caller.post(`${placement.path}/decide-match`, { decision: 'go', because: { reason: 'other' } }),
        ),
      ).toEqual(notAllowed);
    }
    expect(await command('assign-owner', { staffId: 'ole-t', because: { reason: 'workload' } })).toEqual(notAllowed);
    expect(
      await refused(() =>
        anna.post('/api/v1/staff', { staffId: 'ny', name: 'Ny', email: 'ny@fjordby.example', roles: ['manager'] }),
      ),
    ).toEqual(notAllowed);
  });

  it('an address that is not served is 404, one served with another method 405', async () => {
    expect(await refused(() => anna.get('/api/v1/unknown'))).toEqual({ status: 404, code: 'NOT_FOUND', pointers: [] });
    expect(await refused(() => anna.get('/api/v1/placements/%E0%A4%A'))).toEqual(malformed());
    expect(await refused(() => anna.send('DELETE', placement.path))).toEqual({
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      pointers: [],
    });
    expect((await anna.send('PUT', '/api/v1/placements')).headers.get('allow')).toBe('POST, GET, HEAD');
  });

  it('queries are checked like bodies', async () => {
    const query = (text: string) => refused(() => anna.get(`/api/v1/placements${text}`));
    expect(await query('?limit=201&stage=moon&sort=name')).toEqual(malformed('/stage', '/limit', '/sort'));
    expect(await query(`?cursor=${Buffer.from('["x"]').toString('base64url')}`)).toEqual(malformed('/cursor'));
    expect(await refused(() => anna.get(`${placement.path}/timeline?asOf=2026-02-30`))).toEqual(malformed('/asOf'));
  });

  it('registers are as strict', async () => {
    const citizen = { name: 'Lise', cpr: '320190-1234', phone: 7, age: 30 };
    expect(await refused(() => anna.post('/api/v1/citizens', citizen))).toEqual(malformed('/cpr', '/phone', '/age'));
    expect(await refused(() => anna.post(`/api/v1/citizens/${placement.citizenId}/correct`, {}))).toEqual(
      malformed(''),
    );
    expect(await refused(() => anna.post(`/api/v1/citizens/${ONE}/correct`, { phone: '1' }))).toMatchObject({
      status: 404,
    });
    expect(await refused(() => anna.post('/api/v1/companies', { cvr: '123', name: 'x' }))).toEqual(malformed('/cvr'));
    idOf(await anna.post('/api/v1/citizens', { name: 'Lise', cpr: '020190-1234' }));
    expect(await refused(() => anna.post('/api/v1/citizens', { name: 'Lise igen', cpr: '0201901234' }))).toEqual({
      status: 422,
      code: 'ALREADY_EXISTS',
      pointers: ['/cpr'],
    });
    const mads = await api.as('mads-r');
    const { body: policy } = await mads.get('/api/v1/policies/default-dk-2026');
    const document = { ...(policy['document'] as object), version: 'fjordby-2', ladders: { short: [] }, because: 'x' };
    expect(await refused(() => mads.post('/api/v1/policies', document))).toMatchObject({
      status: 422,
      code: 'POLICY_INVALID',
    });
  });
});
