import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { refusalOf, startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { idOf, INTERNSHIP, proposeCase, type TestCase } from '../testing/test-case.js';

let database: TestDatabase;
let api: TestApi;
let anna: TestCaller;
let mads: TestCaller;
let first: TestCase;
let second: string;
/** A case of the same citizen that is Bo's, in another team. */
let other: string;
let otherCompany: string;

interface Line {
  readonly placementId: string;
  readonly citizen: { readonly name: string | null };
  readonly line: { readonly type: string; readonly what: string; readonly at: string; readonly version: number };
}

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  await seedTenant(database.appUrl, masterKey, aakirke);
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
  [anna, mads] = [await api.as('anna-b'), await api.as('mads-r')];
  first = await proposeCase(anna, 'Mette Hansen');
  const { citizenId, companyId } = first;
  otherCompany = idOf(await anna.post('/api/v1/companies', { cvr: '30303030', name: 'Hotel Havblik' }));
  const propose = async (ownerId: string, at: string, where: string) => {
    const considerations = [
      { text: 'Ingen tunge løft', tellCompany: true },
      { text: 'Kun vi ved det', tellCompany: false },
    ];
    const body = { citizenId, companyId: where, ownerId, plan: [INTERNSHIP], considerations };
    const headers = { 'dev-clock': at, 'idempotency-key': randomUUID() };
    return idOf(await (await api.as(ownerId)).post('/api/v1/placements', body, headers));
  };
  second = await propose('anna-b', '2026-01-07T09:00:00.000Z', companyId);
  other = await propose('bo-l', '2026-01-06T09:00:00.000Z', otherCompany);
  idOf(await anna.post(`${first.path}/add-note`, { note: 'Ringede til Grethe' }));
});
afterAll(async () => {
  await api.stop();
  await database.stop();
});

async function timeline(path: string, caller = anna): Promise<readonly Line[]> {
  const { status, body } = await caller.get(path, { 'dev-clock': '2026-01-08T09:00:00.000Z' });
  expect(status).toBe(200);
  return body['items'] as readonly Line[];
}
const ofCitizen = (query = '') => `/api/v1/citizens/${first.citizenId}/timeline${query}`;
const ofCompany = (query = '') => `/api/v1/companies/${first.companyId}/timeline${query}`;

describe('the timeline of a citizen', () => {
  it('tells all cases in one, newest recorded first, each line as its own case tells it', async () => {
    const lines = await timeline(ofCitizen(), mads);
    expect(new Set(lines.map(({ placementId }) => placementId))).toEqual(new Set([first.id, second, other]));
    const at = lines.map(({ line }) => line.at);
    expect(at).toEqual([...at].sort().reverse());
    const own = (await mads.get(`${first.path}/timeline`)).body['lines'] as readonly Line['line'][];
    const inIt = lines.filter(({ placementId }) => placementId === first.id).map(({ line }) => line);
    expect([...inIt].reverse()).toEqual(own);
    expect(lines[0]).toMatchObject({ citizen: { name: 'Mette Hansen' } });
  });

  it('shows only the cases that the reader may read', async () => {
    const cases = async (who: string) =>
      new Set((await timeline(ofCitizen(), await api.as(who))).map(({ placementId }) => placementId));
    expect(await cases('anna-b')).toEqual(new Set([first.id, second]));
    expect(await cases('bo-l')).toEqual(new Set([other]));
    expect(await cases('rune-s')).toEqual(new Set([first.id, second, other]));
    expect((await (await api.as('karen-d')).get(ofCitizen())).status).toBe(403);
    const stranger = await api.as('per-v', 'aakirke');
    expect((await stranger.get(ofCitizen())).status).toBe(404);
  });

  it('comes in pages that miss and repeat nothing', async () => {
    const whole = await timeline(ofCitizen(), mads);
    const paged: Line[] = [];
    let cursor = '';
    do {
      const { body } = await mads.get(ofCitizen(`?limit=4${cursor}`));
      paged.push(...(body['items'] as readonly Line[]));
      const next = body['nextCursor'] as string | null;
      cursor = next === null ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(paged.length).toBeGreaterThan(8);
    expect(paged).toEqual(whole);
  });

  it('is narrowed by case, type, person and day', async () => {
    expect((await timeline(ofCitizen(`?placement=${second}`))).every((l) => l.placementId === second)).toBe(true);
    const typed = await timeline(ofCitizen('?type=note-added&type=placement-proposed'));
    expect(typed.map(({ line }) => line.type).sort()).toEqual([
      'note-added',
      'placement-proposed',
      'placement-proposed',
    ]);
    expect((await timeline(ofCitizen('?type=note-added'))).map(({ line }) => line.type)).toEqual(['note-added']);
    expect(await timeline(ofCitizen('?by=ole-t'))).toEqual([]);
    const days = await timeline(ofCitizen('?from=2026-01-07&to=2026-01-07'));
    expect(new Set(days.map(({ placementId }) => placementId))).toEqual(new Set([second]));
  });

  it('refuses what it cannot narrow by, at the field', async () => {
    expect(refusalOf(await anna.get(ofCitizen('?type=nonsense')))).toEqual([400, 'MALFORMED', '/type']);
    expect(refusalOf(await anna.get(ofCitizen('?from=2026-01-08&to=2026-01-07')))).toEqual([400, 'MALFORMED', '/to']);
    expect(refusalOf(await anna.get(ofCitizen('?cursor=nonsense')))).toEqual([400, 'MALFORMED', '/cursor']);
  });
});

describe('the timeline of a company', () => {
  it('tells the cases at this company only', async () => {
    const lines = await timeline(ofCompany(), mads);
    expect(new Set(lines.map(({ placementId }) => placementId))).toEqual(new Set([first.id, second]));
    expect(await timeline(ofCompany(), await api.as('bo-l'))).toEqual([]);
    expect((await mads.get(`/api/v1/companies/${randomUUID()}/timeline`)).status).toBe(404);
  });
});

describe('the considerations at a company', () => {
  it('are those of its open cases, and say which of them the company knows', async () => {
    const path = (company: string) => `/api/v1/companies/${company}/considerations`;
    const { body } = await anna.get(path(first.companyId));
    expect(body['items']).toEqual([
      {
        placementId: second,
        stage: 'proposed',
        citizen: { id: first.citizenId, name: 'Mette Hansen' },
        owner: { id: 'anna-b', name: 'Anna B.' },
        considerations: [
          { text: 'Ingen tunge løft', tellCompany: true },
          { text: 'Kun vi ved det', tellCompany: false },
        ],
      },
    ]);
    expect((await anna.get(path(otherCompany))).body['items']).toEqual([]);
    expect((await mads.get(path(otherCompany))).body['items']).toHaveLength(1);
    const close = { endedOn: '2026-01-05', endedEarly: { reason: 'citizen-wish' } };
    idOf(
      await mads.post(`/api/v1/placements/${other}/assign-owner`, {
        staffId: 'anna-b',
        because: { reason: 'workload' },
      }),
    );
    idOf(await anna.post(`/api/v1/placements/${other}/close-placement`, close));
    expect((await mads.get(path(otherCompany))).body['items']).toEqual([]);
  });
});
