import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '@holdfast/domain';
import { createPool } from '@holdfast/event-store';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { NOTHING, routesOf, sendRoute, type DocumentedRoute, type PathValues } from '../testing/every-route.js';
import { startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { idOf, proposeCase } from '../testing/test-case.js';
import { signDevToken } from './dev-token.js';
import { ROUTE_ROLES, type Access } from './route-roles.js';

const SECRET = 'a secret that only this test knows';
/** Who in Fjordby has which role, and that one only. */
const PEOPLE: Readonly<Record<Role, string>> = {
  consultant: 'anna-b',
  caseworker: 'ole-t',
  'team-lead': 'lis-k',
  manager: 'mads-r',
  auditor: 'rune-s',
  admin: 'karen-d',
};
const table: Readonly<Record<string, Access>> = ROUTE_ROLES;

/** What is in Fjordby's record and must never be seen in Aakirke. */
const NAMES = [
  'Hemmelig Hansen',
  'Prøvefirma Hemmelig',
  'Kontakt Hemmelig',
  'hemmelig.example.dk',
  'hemmelig-program',
  'Bakken',
  'Ole T.',
];

let database: TestDatabase;
let superuser: ReturnType<typeof createPool>;
let api: TestApi;
let routes: readonly DocumentedRoute[];
const tokenFor = (staffId: string, tenant: string, roles: readonly Role[]) =>
  signDevToken({ staffId, tenant, roles, audience: 'holdfast', secret: SECRET, now: Date.now() });

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
  const masterKey = randomBytes(32).toString('base64');
  for (const tenant of [fjordby, aakirke]) await seedTenant(database.appUrl, masterKey, tenant);
  const WEBHOOK_KEY = randomBytes(32).toString('base64');
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey, WEBHOOK_KEY });
  routes = await routesOf(api.with(null));
});
afterAll(async () => {
  await api.stop();
  await superuser.end();
  await database.stop();
});

const eventCount = async () =>
  Number((await superuser.query<{ n: string }>('select count(*) as n from events')).rows[0]?.n);

describe('the table of roles and routes', () => {
  it('has exactly one row for every route of the document, and none for anything else', () => {
    const served = routes.map(({ operationId }) => operationId);
    expect(new Set(served).size).toBe(served.length);
    expect([...served].sort()).toEqual(Object.keys(table).sort());
  });

  it('is what the document says', () => {
    for (const { operationId, roles } of routes) {
      const row = table[operationId];
      expect([operationId, roles]).toEqual([operationId, typeof row === 'string' ? null : row]);
    }
  });

  it('names every public route', () => {
    const open = routes.filter(({ operationId }) => table[operationId] === 'public').map(({ template }) => template);
    expect(open.sort()).toEqual([
      '/api/v1/calendar/{token}.ics',
      '/api/v1/shared/{token}',
      '/api/v1/shared/{token}/audit.pdf',
      '/api/v1/sign-in',
      '/health/live',
      '/health/ready',
      '/metrics',
      '/openapi.json',
    ]);
  });

  it('knows every route that the server serves, also those the document might have left out', () => {
    const hidden = api.api.routes.routes.filter(({ contract }) => contract === null).map(({ path }) => path);
    expect(hidden).toEqual([]);
  });
});

describe('every route, without a token that is good', () => {
  it.each(['', 'nonsense', 'forged'])('is refused (%j)', async (kind) => {
    const forged = { staffId: 'karen-d', tenant: 'fjordby', roles: ROLES, audience: 'holdfast', now: Date.now() };
    const token = kind === 'forged' ? await signDevToken({ ...forged, secret: 'not the secret at all' }) : kind;
    const before = await eventCount();
    for (const route of routes.filter(({ operationId }) => typeof table[operationId] !== 'string')) {
      const { status, body, headers } = await sendRoute(api.with(token === '' ? null : token), route, NOTHING);
      expect([route.operationId, status, body['code']]).toEqual([route.operationId, 401, 'UNAUTHENTICATED']);
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
    expect(await eventCount()).toBe(before);
  });
});

describe.each(ROLES)('every route, for the role %s', (role) => {
  it('is tried by those in its row, and refused to all others before anything is looked up', async () => {
    const caller = api.with(await tokenFor(PEOPLE[role], 'fjordby', [role]));
    for (const route of routes) {
      const row = table[route.operationId];
      if (row === undefined) throw new Error(`${route.operationId} is in no row of the table.`);
      const before = await eventCount();
      const { status, body } = await sendRoute(caller, route, NOTHING);
      const seen = [route.operationId, status, body['code']];
      if (typeof row !== 'string' && !row.includes(role)) {
        expect(seen).toEqual([route.operationId, 403, 'NOT_ALLOWED']);
        expect(await eventCount()).toBe(before);
      } else if (route.template.includes('{')) {
        expect(seen).toEqual([route.operationId, 404, 'NOT_FOUND']);
      } else {
        expect([401, 403].includes(status) || status >= 500 ? seen : 'tried').toBe('tried');
      }
    }
  });
});

describe('every route, for a stranger with every role in a municipality of their own', () => {
  let stranger: TestCaller;
  let theirs: PathValues;

  beforeAll(async () => {
    const { placement, ...rest } = await fillFjordby();
    theirs = { ...rest, placements: placement };
    expect(Object.entries(theirs).filter(([, value]) => value === '')).toEqual([]);
    stranger = api.with(await tokenFor('per-v', 'aakirke', ROLES));
  });

  it('answers 404 for the id of another municipality, shows nothing of it, and changes nothing', async () => {
    const before = await contentsOf('fjordby');
    for (const route of routes.filter(({ operationId }) => typeof table[operationId] !== 'string')) {
      const { status, body } = await sendRoute(stranger, route, theirs);
      const shown = NAMES.filter((name) => JSON.stringify(body).includes(name));
      expect([route.operationId, shown]).toEqual([route.operationId, []]);
      if (!route.template.includes('{')) continue;
      expect([route.operationId, status, body['code']]).toEqual([route.operationId, 404, 'NOT_FOUND']);
    }
    expect(await contentsOf('fjordby')).toEqual(before);
  });

  it('finds nothing by the ids of another municipality in a query or a body', async () => {
    const { placements: placementId = '', citizens = '', companies = '' } = theirs;
    for (const query of [`citizen=${citizens}`, `company=${companies}`, 'owner=ole-t', 'team=bakken', 'q=Hemmelig']) {
      expect((await stranger.get(`/api/v1/placements?${query}`)).body).toEqual({ items: [], nextCursor: null });
    }
    const plan = [
      { stage: 'paid-hours', purpose: 'ordinary-job', startsOn: '2026-01-12', weeklyHours: 25, jobFunction: 'x' },
    ];
    const proposal = { citizenId: citizens, companyId: companies, ownerId: 'anna-b', plan };
    const assign = [{ placementId, to: 'per-v' }];
    const handOver = { from: 'ole-t', dryRun: false, assign, briefing: 'x', because: { reason: 'left' } };
    const before = await contentsOf('fjordby');
    const clock = { 'dev-clock': '2026-01-06T09:00:00.000Z' };
    const refused = { status: 404, body: { code: 'NOT_FOUND' } };
    expect(await stranger.post('/api/v1/placements', proposal, clock)).toMatchObject(refused);
    expect(await stranger.post('/api/v1/hand-overs', handOver, clock)).toMatchObject(refused);
    // A batch answers for each item by itself: this one waits for a process that will find no such placement in Aakirke.
    const own = idOf(await stranger.post('/api/v1/hand-overs', { ...handOver, from: 'anna-b' }, clock));
    const progress = await stranger.get(`/api/v1/hand-overs/${own}`, clock);
    expect(progress.status).toBe(200);
    expect(NAMES.filter((name) => JSON.stringify(progress.body).includes(name))).toEqual([]);
    expect(await contentsOf('fjordby')).toEqual(before);
  });
});

/** Something of everything that has an id, in Fjordby. */
async function fillFjordby() {
  const clock = { 'dev-clock': '2026-01-05T09:00:00.000Z' };
  const [anna, karen, mads] = await Promise.all(['anna-b', 'karen-d', 'mads-r'].map((who) => api.as(who)));
  if (anna === undefined || karen === undefined || mads === undefined) throw new Error('Nobody is there.');
  const { id: placement, path, citizenId, companyId } = await proposeCase(anna, 'Hemmelig Hansen');
  idOf(await anna.post(`/api/v1/companies/${companyId}/correct`, { name: 'Prøvefirma Hemmelig' }, clock));
  const contacts = `/api/v1/companies/${companyId}/contacts`;
  await anna.post(contacts, { name: 'Kontakt Hemmelig', phone: '20000002' }, clock);
  const company = (await anna.get(`/api/v1/companies/${companyId}`)).body;
  const [contact] = company['contacts'] as readonly { readonly id?: string; readonly contactId?: string }[];
  const absences = '/api/v1/staff/ole-t/absences';
  const absenceId = idOf(await karen.post(absences, { from: '2026-02-02', until: '2026-02-06' }, clock));
  const webhooks = idOf(
    await karen.post('/api/v1/webhooks', { url: 'https://93.184.215.14/hemmelig.example.dk' }, clock),
  );
  const program = { name: 'hemmelig-program', role: 'admin', days: 9 };
  const serviceTokens = idOf(await karen.post('/api/v1/service-tokens', program, clock));
  idOf(await anna.post(`${path}/offer-hand-off`, { to: 'bo-l', briefing: 'Hemmelig Hansen' }, clock));
  const inbox = (await (await api.as('bo-l')).get('/api/v1/inbox', clock)).body['items'];
  const [message] = inbox as readonly { readonly messageId: string }[];
  const assign = [{ placementId: placement, to: 'ole-t' }];
  const because = { reason: 'left' };
  const started = { from: 'anna-b', dryRun: false, assign, briefing: 'Hemmelig Hansen', because };
  const handOver = idOf(await mads.post('/api/v1/hand-overs', started, clock));
  const known = (await mads.get('/api/v1/policies/default-dk-2026')).body['document'] as object;
  const document = { ...known, version: 'fjordby-2027', validFrom: '2027-01-01', because: 'x' };
  const published = await mads.post('/api/v1/policies', document, clock);
  if (published.status !== 201) throw new Error(`Refused: ${published.status} ${JSON.stringify(published.body)}`);
  const link = { placementId: placement, purpose: 'Revision', until: '2026-01-30' };
  const linkId = idOf(await mads.post('/api/v1/audit/links', link, clock));
  return {
    ...{ placement, citizens: citizenId, companies: companyId, absenceId, webhooks, 'hand-overs': handOver },
    'service-tokens': serviceTokens,
    contactId: contact?.contactId ?? contact?.id ?? '',
    inbox: message?.messageId ?? '',
    ...{ staff: 'ole-t', teams: 'bakken', version: 'fjordby-2027', linkId },
  };
}

/** What stands of a municipality in every table, as one hash a table. */
async function contentsOf(tenant: string): Promise<readonly unknown[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `select table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and column_name = 'tenant' and table_type = 'BASE TABLE' order by 1`,
  );
  const hashes: unknown[] = [];
  for (const { name } of rows) {
    const sql = `select '${name}' as name, count(*), md5(string_agg(t::text, '|' order by t::text)) from ${name} t where tenant = $1`;
    hashes.push((await superuser.query(sql, [tenant])).rows[0]);
  }
  return hashes;
}
