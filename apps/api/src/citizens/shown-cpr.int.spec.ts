import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@holdfast/domain';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { signDevToken } from '../identity/dev-token.js';
import { startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { idOf } from '../testing/test-case.js';

const PATH = '/api/v1/citizens';
/** The one meets modulus 11, the other does not. */
const [MET, NOT_MET] = ['070761-4285', '070761-4286'];

let database: TestDatabase;
let api: TestApi;
let anna: TestCaller;
let citizenId: string;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
  anna = await api.as('anna-b');
  citizenId = idOf(await anna.post(PATH, { name: 'Mette Solskov', cpr: MET }));
});
afterAll(async () => {
  await api.stop();
  await database.stop();
});

const having = async (...roles: readonly Role[]): Promise<TestCaller> => {
  const asked = { staffId: 'anna-b', tenant: 'fjordby', roles, audience: 'holdfast', now: Date.now() };
  return api.with(await signDevToken({ ...asked, secret: 'a secret that only this test knows' }));
};
const warnings = (answer: { readonly body: Record<string, unknown> }) => answer.body['warnings'];

describe('a CPR number', () => {
  it.each<[Role, string]>([
    ['consultant', '0707614285'],
    ['caseworker', '0707614285'],
    ['team-lead', '0707614285'],
    ['manager', '070761-****'],
    ['auditor', '070761-****'],
  ])('is shown to a %s as %s: of one citizen, in a list, found by name or number', async (role, shown) => {
    const caller = await having(role);
    const { status, body } = await caller.get(`${PATH}/${citizenId}`);
    expect([status, body['name'], body['cpr']]).toEqual([200, 'Mette Solskov', shown]);
    for (const query of ['', '?q=mette', '?q=0707614285']) {
      const found = await caller.get(PATH + query);
      expect(found.body['items']).toMatchObject([{ citizenId, cpr: shown }]);
      if (shown.includes('*')) expect(JSON.stringify([body, found.body])).not.toContain('4285');
    }
  });

  it('is shown to an admin not at all', async () => {
    const admin = await having('admin');
    for (const path of [PATH, `${PATH}/${citizenId}`]) expect((await admin.get(path)).status).toBe(403);
  });

  it('is whole for whoever has one role that sees it', async () => {
    const both = await having('manager', 'caseworker');
    expect((await both.get(`${PATH}/${citizenId}`)).body['cpr']).toBe('0707614285');
  });

  it('cannot be sent back masked', async () => {
    const answer = await anna.post(`${PATH}/${citizenId}/correct`, { cpr: '070761-****' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'MALFORMED', errors: [{ pointer: '/cpr' }] } });
    expect((await anna.get(`${PATH}/${citizenId}`)).body['cpr']).toBe('0707614285');
  });

  it('that does not meet modulus 11 is recorded, and said to be worth another look', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const first = await anna.post(PATH, { name: 'Bo Nord', cpr: NOT_MET }, headers);
    expect([first.status, warnings(first)]).toEqual([
      201,
      [{ pointer: '/cpr', code: 'CPR_MODULUS_11', message: expect.stringContaining('modulus 11') }],
    ]);
    expect(JSON.stringify(warnings(first))).not.toContain('0707');
    expect((await anna.get(`${PATH}/${idOf(first)}`)).body['cpr']).toBe('0707614286');
    expect((await anna.post(PATH, { name: 'Bo Nord', cpr: NOT_MET }, headers)).body).toEqual(first.body);
    const english = await anna.post(
      `${PATH}/${idOf(first)}/correct`,
      { cpr: '0707614287' },
      { 'accept-language': 'en' },
    );
    expect(warnings(english)).toMatchObject([{ message: expect.stringContaining('typed correctly') }]);
  });

  it('that meets it, or is not sent, is no reason to warn', async () => {
    const first = await anna.post(PATH, { name: 'Ib Syd' });
    expect([first.status, 'warnings' in first.body]).toEqual([201, false]);
    const corrected = await anna.post(`${PATH}/${idOf(first)}/correct`, { cpr: '010190-4326' });
    expect([corrected.status, 'warnings' in corrected.body]).toEqual([200, false]);
  });
});
