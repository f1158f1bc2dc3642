import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { CASE_BEGINS, idOf, proposeCase, type TestCase } from '../testing/test-case.js';

/** The Wednesday of the week in which the case begins: its match is to be decided. */
const WEDNESDAY = { 'dev-clock': '2026-01-07T09:00:00.000Z' };
const MONDAY = { 'dev-clock': CASE_BEGINS };

interface Item {
  readonly placementId: string;
  readonly citizen: { readonly name: string | null };
  readonly company: { readonly name: string | null };
}
interface Day {
  readonly overdue: readonly Item[];
  readonly today: readonly Item[];
  readonly thisWeek: readonly Item[];
  readonly coveringFor: readonly (Pick<Day, 'overdue' | 'today' | 'thisWeek'> & {
    readonly colleague: { readonly id: string };
  })[];
}

let database: TestDatabase;
let one: TestApi;
let other: TestApi;
let anna: TestCaller;
let placed: TestCase;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  const settings = { DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey };
  [one, other] = [await startTestApi(settings), await startTestApi(settings)];
  anna = await one.as('anna-b');
  placed = await proposeCase(anna, 'Mette Hansen');
});
afterAll(async () => {
  await one.stop();
  await other.stop();
  await database.stop();
});

async function dayOf(caller: TestCaller, clock = WEDNESDAY): Promise<Day> {
  const { status, body } = await caller.get('/api/v1/my-day', clock);
  expect(status).toBe(200);
  return body as unknown as Day;
}
const all = (day: Pick<Day, 'overdue' | 'today' | 'thisWeek'>) => [...day.overdue, ...day.today, ...day.thisWeek];
const names = (day: Pick<Day, 'overdue' | 'today' | 'thisWeek'>) =>
  new Set(all(day).map(({ citizen, company }) => `${citizen.name ?? ''} / ${company.name ?? ''}`));

describe('my day, with names and staff kept at hand by two programs', () => {
  it('shows a corrected name at the next look, whichever program is asked', async () => {
    const elsewhere = await other.as('anna-b');
    for (const caller of [anna, elsewhere]) {
      expect([...names(await dayOf(caller))]).toEqual([expect.stringMatching(/^Mette Hansen \/ Prøvefirma /)]);
    }
    idOf(await anna.post(`/api/v1/citizens/${placed.citizenId}/correct`, { name: 'Mette Holm' }, MONDAY));
    idOf(await anna.post(`/api/v1/companies/${placed.companyId}/correct`, { name: 'Tømrer Bæk' }, MONDAY));
    for (const caller of [elsewhere, anna])
      expect([...names(await dayOf(caller))]).toEqual(['Mette Holm / Tømrer Bæk']);
  });

  it('shows a colleague to cover for as soon as the absence is registered, whichever program is asked', async () => {
    const [ole, elsewhere] = [await one.as('ole-t'), await other.as('ole-t')];
    for (const caller of [ole, elsewhere]) expect((await dayOf(caller)).coveringFor).toEqual([]);
    const absence = { from: '2026-01-07', until: '2026-01-09', coverId: 'ole-t' };
    const id = idOf(await anna.post('/api/v1/staff/anna-b/absences', absence, MONDAY));
    for (const caller of [elsewhere, ole]) {
      const { coveringFor } = await dayOf(caller);
      expect(coveringFor).toMatchObject([{ colleague: { id: 'anna-b' }, until: '2026-01-09' }]);
      const items = coveringFor.flatMap(all);
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ placementId }) => placementId))).toEqual(new Set([placed.id]));
    }
    expect((await anna.send('DELETE', `/api/v1/staff/anna-b/absences/${id}`, { headers: MONDAY })).status).toBe(200);
    for (const caller of [ole, elsewhere]) expect((await dayOf(caller)).coveringFor).toEqual([]);
  });

  it('says to the log of reads whose names it showed, each time', async () => {
    const mads = await one.as('mads-r');
    const asked = async () => {
      const { body } = await mads.get(`/api/v1/audit/reads?citizenId=${placed.citizenId}`);
      const reads = body['items'] as readonly { readonly operation: string }[];
      return reads.filter(({ operation }) => operation === 'get-my-day').length;
    };
    const before = await asked();
    await dayOf(anna);
    await dayOf(anna);
    expect((await asked()) - before).toBe(2);
  });
});
