import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { CASE_BEGINS, idOf, INTERNSHIP, proposeCase, type TestCase } from '../testing/test-case.js';

let database: TestDatabase;
let api: TestApi;
let anna: TestCaller;
let mette: TestCase;
let baek: { readonly companyId: string; readonly caseId: string; readonly citizenId: string };

interface Found {
  readonly cases: readonly string[];
  readonly citizens: readonly string[];
  readonly companies: readonly string[];
}

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  await seedTenant(database.appUrl, masterKey, aakirke);
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
  anna = await api.as('anna-b');
  mette = await proposeCase(anna, 'Mette Ærø Hansen');
  const companyId = idOf(await anna.post('/api/v1/companies', { cvr: '20202020', name: 'Tømrer 100% Bæk ApS' }));
  const citizenId = idOf(await anna.post('/api/v1/citizens', { name: 'Søren Holm', cpr: '010190-1234' }));
  const proposal = {
    ...{ citizenId, companyId, ownerId: 'anna-b', vitasCaseId: 'VITAS-2026-0042', plan: [INTERNSHIP] },
  };
  const headers = { 'dev-clock': CASE_BEGINS, 'idempotency-key': randomUUID() };
  baek = { companyId, citizenId, caseId: idOf(await anna.post('/api/v1/placements', proposal, headers)) };
});
afterAll(async () => {
  await api.stop();
  await database.stop();
});

async function find(q: string, caller = anna, more = ''): Promise<Found> {
  const { status, body } = await caller.get(`/api/v1/search?q=${encodeURIComponent(q)}${more}`);
  expect(status).toBe(200);
  const ids = (kind: keyof Found) => (body[kind] as { items: { id: string }[] }).items.map(({ id }) => id);
  return { cases: ids('cases'), citizens: ids('citizens'), companies: ids('companies') };
}

describe('the search', () => {
  it('finds a citizen and their case by beginnings of words of the name', async () => {
    const answer = await find('han ærø');
    expect(answer).toEqual({ cases: [mette.id], citizens: [mette.citizenId], companies: [] });
    const { body } = await anna.get('/api/v1/search?q=mette');
    expect(body).toMatchObject({ citizens: { items: [{ name: 'Mette Ærø Hansen' }], more: false } });
    expect(JSON.stringify(body)).not.toContain('cpr');
  });

  it.each(['010190-1234', '0101901234'])('finds a citizen and their case by the whole CPR number %s', async (cpr) => {
    expect(await find(cpr)).toEqual({ cases: [baek.caseId], citizens: [baek.citizenId], companies: [] });
    expect(await find('020290-1234')).toEqual({ cases: [], citizens: [], companies: [] });
    expect((await find('010190')).citizens).toEqual([]);
  });

  it.each(['tømrer', '100% bæk', '20202020', '2020'])('finds a company and its cases by %j', async (typed) => {
    expect(await find(typed)).toEqual({ cases: [baek.caseId], citizens: [], companies: [baek.companyId] });
  });

  it('takes nothing typed for a wildcard', async () => {
    expect(await find('100_ bæk')).toEqual({ cases: [], citizens: [], companies: [] });
  });

  it('finds a case by its VITAS number, its id or the beginning of its id', async () => {
    for (const typed of ['vitas-2026-0042', baek.caseId, baek.caseId.slice(0, 8).toUpperCase()]) {
      expect((await find(typed)).cases).toEqual([baek.caseId]);
    }
  });

  it('says when there is more than it shows', async () => {
    const { body } = await anna.get(`/api/v1/search?q=Pr${encodeURIComponent('ø')}vefirma&limit=1`);
    expect(body).toMatchObject({ companies: { items: [{}], more: false }, cases: { items: [{}], more: false } });
    await proposeCase(anna, 'Ole Nørby');
    const again = await anna.get(`/api/v1/search?q=Pr${encodeURIComponent('ø')}vefirma&limit=1`);
    expect(again.body).toMatchObject({ companies: { items: [{}], more: true }, cases: { items: [{}], more: true } });
  });

  it('shows only cases that the caller may read, and an admin no person at all', async () => {
    expect((await find('Mette', await api.as('mads-r'))).cases).toEqual([mette.id]);
    expect((await find('Mette', await api.as('rune-s'))).cases).toEqual([mette.id]);
    expect((await find('tømrer', await api.as('bo-l'))).cases).toEqual([]);
    expect(await find('Mette', await api.as('karen-d'))).toEqual({ cases: [], citizens: [], companies: [] });
    expect((await find('tømrer', await api.as('karen-d'))).companies).toEqual([baek.companyId]);
    const stranger = aakirke.staff.find(({ roles }) => roles.includes('manager'))?.staffId ?? '';
    const nothing = { cases: [], citizens: [], companies: [] };
    for (const typed of ['Mette', 'tømrer', '010190-1234', 'VITAS-2026-0042', baek.caseId]) {
      expect(await find(typed, await api.as(stranger, 'aakirke'))).toEqual(nothing);
    }
  });

  it('refuses what is too short to search for, at the field', async () => {
    expect(await anna.get('/api/v1/search?q=a')).toMatchObject({ status: 400, body: { errors: [{ pointer: '/q' }] } });
    expect(await anna.get('/api/v1/search')).toMatchObject({ status: 400, body: { errors: [{ pointer: '/q' }] } });
  });

  it('finds nothing of a citizen who has been erased, by whatever', async () => {
    const close = { endedOn: '2026-01-05', endedEarly: { reason: 'citizen-wish' } };
    idOf(await anna.post(`/api/v1/placements/${baek.caseId}/close-placement`, close));
    const body = { reason: 'citizen-request', legalBasis: 'gdpr-17-1-b' };
    const mads = await api.as('mads-r');
    const path = `/api/v1/citizens/${baek.citizenId}/personal-data`;
    expect((await mads.send('DELETE', path, { body })).status).toBeLessThan(300);
    for (const typed of ['Søren', '010190-1234', 'VITAS-2026-0042', baek.caseId]) {
      expect(await find(typed, mads)).toEqual({ cases: [], citizens: [], companies: [] });
    }
    expect(await find('tømrer', mads)).toEqual({ cases: [], citizens: [], companies: [baek.companyId] });
  });
});
