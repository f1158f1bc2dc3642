import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '@holdfast/domain';
import { createEventStore, createPool } from '@holdfast/event-store';
import { createRegisters, serviceTokenHash, serviceTokenText } from '@holdfast/registers';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { type Access, PEOPLE_ONLY, ROUTE_ROLES } from '../identity/route-roles.js';
import { NOTHING, routesOf, sendRoute } from '../testing/every-route.js';
import { startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { idOf } from '../testing/test-case.js';

const PATH = '/api/v1/service-tokens';
const DAY = 86_400_000;
const refused = { status: 401, body: { code: 'UNAUTHENTICATED' } };
const notAllowed = { status: 403, body: { code: 'NOT_ALLOWED' } };
const table: Readonly<Record<string, Access>> = ROUTE_ROLES;

let database: TestDatabase;
let app: ReturnType<typeof createPool>;
let superuser: ReturnType<typeof createPool>;
let api: TestApi;
let karen: TestCaller;
let clock: number;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  app = createPool({ connectionString: database.appUrl, max: 2 });
  superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
  const masterKey = randomBytes(32).toString('base64');
  for (const tenant of [fjordby, aakirke]) await seedTenant(database.appUrl, masterKey, tenant);
  clock = Date.now();
  const WEBHOOK_KEY = randomBytes(32).toString('base64');
  const config = { DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey, WEBHOOK_KEY };
  api = await startTestApi(config, { clock: () => clock });
  karen = await api.as('karen-d');
});
afterAll(async () => {
  await api.stop();
  await app.end();
  await superuser.end();
  await database.stop();
});

/** As the command line issues one: in any role. */
async function issued(role: Role, name = 'vitas-sync', expiresAt = new Date(clock + DAY)) {
  const tokenId = randomUUID();
  const token = serviceTokenText({ tenant: 'fjordby', tokenId }, randomBytes(32).toString('hex'));
  const details = { tokenId, name, role, expiresAt: expiresAt.toISOString(), tokenHash: serviceTokenHash(token) };
  const now = new Date(clock).toISOString();
  const meta = { tenant: 'fjordby', now, actor: { kind: 'system' }, commandId: tokenId, bodyHmac: null } as const;
  await createRegisters({ store: createEventStore(app), pool: app }).serviceToken(
    { type: 'issue-service-token', ...details },
    meta,
  );
  return { token, tokenId };
}
const listed = async (tokenId: string) =>
  ((await karen.get(PATH)).body['items'] as readonly Record<string, unknown>[]).find(
    (item) => item['tokenId'] === tokenId,
  );
const citizen = { name: 'Mette Solskov' };

describe('a service token', () => {
  it('is issued by an admin, good for its days; only its hash is kept, and a repeated request gets the same one', async () => {
    const body = { name: 'staff-sync', role: 'admin', days: 30 };
    const headers = { 'idempotency-key': randomUUID() };
    const { status, body: answer } = await karen.post(PATH, body, headers);
    expect(status).toBe(201);
    const { id, token, expiresAt } = answer as { id: string; token: string; expiresAt: string };
    expect(Date.parse(expiresAt)).toBe(clock + 30 * DAY);
    expect((await karen.post(PATH, body, headers)).body).toMatchObject({ token, expiresAt });
    expect((await api.with(token).get('/api/v1/webhooks')).status).toBe(200);
    expect(await listed(id)).toMatchObject({ name: 'staff-sync', role: 'admin', issuedBy: 'karen-d', revokedAt: null });
    const { rows } = await superuser.query<{ text: string }>('select to_jsonb(t)::text as text from events t');
    const record = rows.map(({ text }) => text).join('\n');
    expect(record).toContain(serviceTokenHash(token));
    expect(record).not.toContain(token);
    expect(record).toContain('"service-token-issued"');
  });

  it('acts under its own name: what a program registers says so', async () => {
    const { token } = await issued('caseworker', 'vitas-sync');
    const id = idOf(await api.with(token).post('/api/v1/citizens', citizen));
    const { rows } = await superuser.query(`select by from events where stream_id = $1`, [id]);
    expect(rows).toEqual([{ by: { staffId: 'machine:vitas-sync' } }]);
    expect((await api.with(token).get(`/api/v1/citizens/${id}`)).status).toBe(200);
    const reads = (await (await api.as('mads-r')).get(`/api/v1/audit/reads?citizenId=${id}`)).body['items'];
    expect(reads).toMatchObject([{ who: { id: 'machine:vitas-sync', name: null } }]);
  });

  it('is refused from the next request on when it is revoked, and that is on record', async () => {
    const { token, tokenId } = await issued('admin');
    const program = api.with(token);
    expect((await program.get('/api/v1/webhooks')).status).toBe(200);
    const { body } = await karen.send('DELETE', `${PATH}/${tokenId}`);
    expect(body['events']).toMatchObject([{ type: 'service-token-revoked' }]);
    expect(await program.get('/api/v1/webhooks')).toMatchObject(refused);
    expect(await listed(tokenId)).toMatchObject({ revokedBy: 'karen-d', revokedAt: expect.any(String) });
    expect((await karen.send('DELETE', `${PATH}/${tokenId}`)).body['events']).toEqual([]);
    expect((await karen.send('DELETE', `${PATH}/${randomUUID()}`)).status).toBe(404);
  });

  it('is refused when it has expired, to the millisecond', async () => {
    const end = clock + DAY;
    const { token } = await issued('admin', 'short', new Date(end));
    const before = clock;
    try {
      clock = end - 1;
      expect((await api.with(token).get('/api/v1/webhooks')).status).toBe(200);
      clock = end;
      expect(await api.with(token).get('/api/v1/webhooks')).toMatchObject(refused);
    } finally {
      clock = before;
    }
  });

  it('shows when it was last used, to the minute', async () => {
    const { token, tokenId } = await issued('admin', 'used');
    expect(await listed(tokenId)).toMatchObject({ lastUsedAt: null });
    const first = new Date(clock).toISOString();
    await api.with(token).get('/api/v1/webhooks');
    clock += 59_999;
    await api.with(token).get('/api/v1/webhooks');
    expect(await listed(tokenId)).toMatchObject({ lastUsedAt: first });
    clock += 1;
    await api.with(token).get('/api/v1/webhooks');
    expect(await listed(tokenId)).toMatchObject({ lastUsedAt: new Date(clock).toISOString() });
  });

  it('is refused with another secret, another id, or for another municipality', async () => {
    const { token, tokenId } = await issued('admin');
    const other = await issued('admin');
    const secret = token.slice(-64);
    for (const forged of [
      serviceTokenText({ tenant: 'fjordby', tokenId }, randomBytes(32).toString('hex')),
      serviceTokenText({ tenant: 'fjordby', tokenId: other.tokenId }, secret),
      serviceTokenText({ tenant: 'fjordby', tokenId: randomUUID() }, secret),
      serviceTokenText({ tenant: 'aakirke', tokenId }, secret),
      serviceTokenText({ tenant: 'nowhere', tokenId }, secret),
      token.toUpperCase(),
      `${token}0`,
    ]) {
      const answer = await api.with(forged).get('/api/v1/webhooks');
      expect(answer).toMatchObject(refused);
      expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
    }
  });

  it('gives a program no role that its giver has not, and none that there is not', async () => {
    for (const role of ROLES.filter((each) => each !== 'admin')) {
      expect(await karen.post(PATH, { name: 'snoop', role, days: 1 })).toMatchObject(notAllowed);
    }
    const wrong = { name: 'Not a name', role: 'emperor', days: 400 };
    const { status, body } = await karen.post(PATH, wrong);
    const pointers = (body['errors'] as readonly { pointer: string }[]).map(({ pointer }) => pointer);
    expect([status, ...pointers.sort()]).toEqual([400, '/days', '/name', '/role']);
  });
});

describe.each(ROLES)('every route, for a program with the role %s', (role) => {
  it('is open to it where the table says so, and never where it is for people only', async () => {
    const program = api.with((await issued(role, 'walker')).token);
    for (const route of await routesOf(api.with(null))) {
      const row = table[route.operationId];
      const { status, body } = await sendRoute(program, route, NOTHING);
      const seen = [route.operationId, status, body['code']];
      if (typeof row === 'string') continue;
      const open = row?.includes(role) === true && !(PEOPLE_ONLY as ReadonlySet<string>).has(route.operationId);
      // A program leads no team: whose cases those are is decided with the hand-over in view.
      if (role === 'team-lead' && route.operationId === 'start-hand-over') expect(status).toBe(403);
      else if (!open) expect(seen).toEqual([route.operationId, 403, 'NOT_ALLOWED']);
      else expect([401, 403].includes(status) || status >= 500 ? seen : 'tried').toBe('tried');
    }
  });
});
