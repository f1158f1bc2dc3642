import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { CASE_BEGINS, idOf, proposeCase, type TestCase } from '../testing/test-case.js';

let database: TestDatabase;
let api: TestApi;
let anna: TestCaller;
let placement: TestCase;

const NOW = '2026-01-16T09:00:00.000Z';

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  await seedTenant(database.appUrl, masterKey, aakirke);
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
  anna = await api.as('anna-b');
  placement = await proposeCase(anna);
  // The clock of a case runs from where it began: what happened the Friday before is recorded on Monday.
  const attempt = { who: 'Værkføreren', channel: 'call', occurredOn: '2026-01-02' };
  idOf(await anna.post(`${placement.path}/record-attempt`, attempt, { 'idempotency-key': randomUUID() }));
});
afterAll(async () => {
  await api.stop();
  await database.stop();
});

const compare = (from: string, to: string, caller = anna, language = 'en') =>
  caller.get(`${placement.path}/compare?from=${from}&to=${to}`, { 'dev-clock': NOW, 'accept-language': language });

interface Side {
  readonly version: number;
}

describe('two days of a case', () => {
  it('stand side by side; what was recorded later stands apart, with when', async () => {
    const { status, body } = await compare('2026-01-02', '2026-01-08');
    expect(status).toBe(200);
    expect(body['fields']).toContainEqual({
      ...{ field: 'owner', label: 'Owner', before: null, after: 'Anna B.', changed: true },
    });
    expect(body['from']).toMatchObject({
      version: 0,
      recordedLater: [
        { type: 'attempt-recorded', occurredOn: '2026-01-02', at: expect.stringMatching(/^2026-01-05T09:/) },
      ],
    });
    expect(body['to']).toMatchObject({ recordedLater: [] });
  });

  it('before the case began: empty, not an error', async () => {
    const { status, body } = await compare('2025-11-01', '2025-12-01');
    expect([status, (body['to'] as Side).version, body['obligations']]).toEqual([200, 0, []]);
  });

  it('a moment counts to itself', async () => {
    const { body } = await compare('2026-01-05T08:59:59.999Z', CASE_BEGINS);
    expect([(body['from'] as Side).version, (body['to'] as Side).version > 0]).toEqual([0, true]);
  });

  it.each([
    ['a day in the future', '2026-01-08', '2026-01-17'],
    ['a moment in the future', '2026-01-08', '2026-01-16T09:00:00.001Z'],
    ['a day before the first one', '2026-01-08', '2026-01-07'],
    ['a day that does not exist', '2026-01-08', '2026-02-30'],
  ])('%s is refused, at the field', async (_, from, to) => {
    expect(await compare(from, to)).toMatchObject({
      ...{ status: 400, body: { code: 'MALFORMED', errors: [{ pointer: '/to' }] } },
    });
  });

  it('today is not the future', async () => {
    expect((await compare('2026-01-08', '2026-01-16')).status).toBe(200);
  });

  it('is read by whoever may read the case', async () => {
    const stranger = aakirke.staff.find(({ roles }) => roles.includes('manager'))?.staffId ?? '';
    expect((await compare('2026-01-05', '2026-01-08', await api.as('mads-r'))).status).toBe(200);
    expect((await compare('2026-01-05', '2026-01-08', await api.as(stranger, 'aakirke'))).status).toBe(404);
    expect((await compare('2026-01-05', '2026-01-08', api.with(null))).status).toBe(401);
  });
});
