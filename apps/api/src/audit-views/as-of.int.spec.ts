import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { refusalOf, startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { CASE_BEGINS, idOf, proposeCase, type TestCase } from '../testing/test-case.js';

let database: TestDatabase;
let api: TestApi;
let anna: TestCaller;
let placement: TestCase;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
  anna = await api.as('anna-b');
  placement = await proposeCase(anna);
  idOf(await anna.post(`${placement.path}/add-note`, { note: 'Ringede til Grethe' }));
});
afterAll(async () => {
  await api.stop();
  await database.stop();
});

describe.each(['timeline', 'state'])('the %s as it was known then', (view) => {
  const asOf = (moment: string) =>
    anna.get(`${placement.path}/${view}?asOf=${moment}`, { 'dev-clock': '2026-01-16T09:00:00.000Z' });

  it('before the case began: empty, not an error', async () => {
    for (const moment of ['2025-11-01', '2026-01-04', '2026-01-05T08:59:59.999Z']) {
      const { status, body } = await asOf(moment);
      expect([status, body['version'], body['lines'] ?? body['state']]).toEqual([
        ...[200, 0, view === 'timeline' ? [] : null],
      ]);
    }
    expect((await asOf('2026-01-04')).body['asOf']).toBe('2026-01-04T22:59:59.999Z');
  });

  it('a moment counts to itself, a day to its end', async () => {
    const versions = [
      (await asOf(CASE_BEGINS)).body['version'],
      (await asOf('2026-01-05')).body['version'],
    ] as number[];
    expect(versions[0]).toBeGreaterThan(0);
    expect(versions[1]).toBe((versions[0] ?? 0) + 1);
  });

  it('in the future: refused, at the field; today is not the future', async () => {
    for (const moment of ['2026-01-17', '2026-01-16T09:00:00.001Z']) {
      expect(refusalOf(await asOf(moment))).toEqual([400, 'MALFORMED', '/asOf']);
    }
    expect((await asOf('2026-01-16')).status).toBe(200);
    expect((await asOf('2026-01-16T09:00:00.000Z')).status).toBe(200);
  });
});
