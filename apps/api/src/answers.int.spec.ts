import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type { OpenApiDocument } from './openapi/build-document.js';
import { startTestApi, type TestAnswer, type TestApi, type TestCaller } from './testing/test-api.js';
import { CASE_BEGINS, idOf, INTERNSHIP, proposeCase, type TestCase } from './testing/test-case.js';

/** Where a link for an auditor leads. */
async function sharedPath(caller: TestCaller, placementId: string): Promise<string> {
  const body = { placementId, purpose: 'Revision 2026-17', until: '2026-01-30' };
  const opened = await caller.post('/api/v1/audit/links', body, { 'dev-clock': '2026-01-06T09:00:00Z' });
  idOf(opened);
  return new URL(opened.body['url'] as string).pathname;
}

describe('what can be read', () => {
  let database: TestDatabase;
  let api: TestApi;
  let anna: TestCaller;
  let placement: TestCase;
  const ids = (answer: TestAnswer) => (answer.body['items'] as { id: string }[]).map(({ id }) => id);
  const onThe6th = { 'dev-clock': '2026-01-06T09:00:00Z' };

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    anna = await api.as('anna-b');
    placement = await proposeCase(anna, 'Åse Ærø Hansen');
    const { path } = placement;
    idOf(
      await anna.post(`${path}/decide-match`, {
        decision: 'go',
        because: { reason: 'good-match', note: 'Kemien passer' },
      }),
    );
    for (const paper of ['grant', 'signatures', 'plan-entry']) {
      idOf(await anna.post(`${path}/receive-paper`, { paper, receivedOn: '2026-01-05' }));
    }
    idOf(await anna.post(`${path}/start-stage`, { ...INTERNSHIP, grantEnds: '2026-02-27' }));
    const considerations = [{ text: 'Ingen tunge løft', tellCompany: true, agreedWithCitizenOn: '2026-01-05' }];
    idOf(await anna.post(`${path}/change-considerations`, { considerations }));
    idOf(
      await anna.post(`${path}/make-promise`, {
        what: 'Ringer om nøglen',
        to: 'Grethe',
        owedBy: 'ole-t',
        dueOn: '2026-01-06',
      }),
    );
  });

  afterAll(async () => {
    await api.stop();
    await database.stop();
  });

  it('is answered exactly as its schema says, for every route', async () => {
    const { citizenId, companyId, path } = placement;
    idOf(await anna.post(`/api/v1/companies/${companyId}/contacts`, { name: 'Grethe Bæk', phone: '20 00 00 02' }));
    const mads = await api.as('mads-r');
    idOf(await mads.post('/api/v1/policies/default-dk-2026/adopt', { because: 'Alle forløb' }, onThe6th));
    const gone = idOf(await anna.post('/api/v1/citizens', { name: 'Slettet Sørensen' }));
    const body = { reason: 'citizen-request', legalBasis: 'gdpr-17-1-b' };
    await mads.send('DELETE', `/api/v1/citizens/${gone}/personal-data`, { body });
    const asked: readonly (readonly [string, TestCaller])[] = [
      ['/api/v1/placements', anna],
      ['/api/v1/me', anna],
      ['/api/v1/sign-in', api.with(null)],
      [path, anna],
      [`${path}/timeline`, anna],
      [`${path}/state`, anna],
      [`${path}/compare?from=2026-01-05&to=2026-01-06`, anna],
      [`${path}/possible-commands`, anna],
      [`${path}/hours`, anna],
      [`${path}/export.json`, anna],
      [`${path}/letters/new-contact`, anna],
      [`${path}/forecast`, anna],
      ['/api/v1/forecast', mads],
      ['/api/v1/obligations', anna],
      ['/api/v1/my-day', anna],
      ['/api/v1/inbox', anna],
      ['/api/v1/citizens', anna],
      [`/api/v1/citizens/${citizenId}`, anna],
      [`/api/v1/citizens/${citizenId}/timeline`, anna],
      [`/api/v1/companies/${companyId}/timeline`, anna],
      [`/api/v1/companies/${companyId}/considerations`, anna],
      [`/api/v1/citizens/${gone}/erasure`, mads],
      [`/api/v1/citizens/${gone}`, anna],
      ['/api/v1/search?q=Hansen', anna],
      ['/api/v1/companies', anna],
      [`/api/v1/companies/${companyId}`, anna],
      ['/api/v1/staff', anna],
      ['/api/v1/staff/anna-b', anna],
      ['/api/v1/teams', anna],
      ['/api/v1/teams/havnen', anna],
      ['/api/v1/teams/havnen/absences', anna],
      ['/api/v1/teams/havnen/overview', mads],
      ['/api/v1/me/preferences', anna],
      ['/api/v1/webhooks', await api.as('karen-d')],
      ['/api/v1/service-tokens', await api.as('karen-d')],
      ['/api/v1/policies', anna],
      ['/api/v1/policies/default-dk-2026', mads],
      ['/api/v1/policies/default-dk-2026/compare?with=default-dk-2026', anna],
      ['/api/v1/policies/default-dk-2026/adopt', mads],
      ['/api/v1/audit/verify', mads],
      ['/api/v1/audit/links', mads],
      [await sharedPath(mads, placement.id), api.with(null)],
      [`/api/v1/audit/contact?placementId=${placement.id}&from=2026-01-05&to=2026-01-06`, mads],
      [`/api/v1/audit/reads?citizenId=${citizenId}`, mads],
      ['/dev/users', anna],
      ['/health/live', anna],
      ['/health/ready', anna],
    ];
    const gets = api.api.routes.routes.filter(({ method, contract }) => method === 'GET' && contract !== null);
    // Not JSON, not without a process, or not without a batch: each has a test of its own.
    const elsewhere = [
      ...['/openapi.json', '/metrics', '/api/v1/placements/:id/process', '/api/v1/calendar/:token.ics'],
      ...['/api/v1/hand-overs/:id', '/api/v1/audit/export', '/api/v1/audit/contact.csv', '/api/v1/audit/reads.csv'],
      '/api/v1/shared/:token/audit.pdf',
      ...['/api/v1/audit/contact.pdf', '/api/v1/placements/:id/export.csv', '/api/v1/placements/:id/export.pdf'],
      '/api/v1/events',
    ];
    const checked = new Set(elsewhere);
    for (const [url, caller] of asked) {
      const { status, body } = await caller.get(url, onThe6th);
      const route = gets.find(({ path: served }) =>
        new RegExp(`^${served.replace(/:\w+/g, '[^/]+')}$`).test(url.split('?')[0] ?? ''),
      );
      expect([url, status]).toEqual([url, 200]);
      expect(route?.contract?.answers[0]?.schema.safeParse(body).error?.issues).toBeUndefined();
      checked.add(route?.path ?? '');
    }
    expect([...checked].sort()).toEqual(gets.map((route) => route.path).sort());
  });

  it('says where a placement stands, its texts opened, and what to look at', async () => {
    const { headers, body } = await anna.get(placement.path);
    expect(body).toMatchObject({
      stage: 'preparing',
      citizen: { name: 'Åse Ærø Hansen' },
      owner: { id: 'anna-b', name: 'Anna B.' },
      considerations: [{ text: 'Ingen tunge løft', tellCompany: true, agreedWithCitizenOn: '2026-01-05' }],
      ahead: { stage: 'internship', grantEnds: '2026-02-27' },
      warnings: [{ code: 'GRANT_ENDS_BEFORE_STAGE', stage: 'internship', day: '2026-02-27' }],
    });
    expect(headers.get('etag')).toBe(`"${String(body['version'])}"`);
    expect(headers.get('cache-control')).toBe('no-store');
    const promise = (body['obligations'] as { kind: string; detail: object }[]).find(({ kind }) => kind === 'promise');
    expect(promise?.detail).toMatchObject({ what: 'Ringer om nøglen', to: 'Grethe' });
  });

  it('tells the timeline in Danish, and in English to whoever asks', async () => {
    const wordsOf = async (language: string) =>
      JSON.stringify((await anna.get(`${placement.path}/timeline`, { 'accept-language': language })).body);
    const danish = await wordsOf('da');
    expect(danish).toContain('Åse Ærø Hansen');
    expect(danish).toContain('Kemien passer');
    expect(danish).toContain('Udestående');
    expect(await wordsOf('en')).not.toContain('Udestående');
  });

  it('shows a placement as it was known then', async () => {
    const asOf = (instant: string) => anna.get(`${placement.path}/state?asOf=${instant}`);
    expect((await asOf(CASE_BEGINS)).body).toMatchObject({
      asOf: CASE_BEGINS,
      version: 4,
      state: { stage: 'proposed' },
    });
    expect((await asOf('2026-01-05')).body).toMatchObject({ state: { stage: 'preparing' } });
  });

  it('finds a placement by the beginning of a name, the company, the owner, the stage', async () => {
    const found = async (query: string) => ids(await anna.get(`/api/v1/placements?${query}`));
    const { id, companyId, citizenId } = placement;
    expect(await found('q=%C3%A5se')).toEqual([id]);
    expect(await found('q=ha%20%C3%A6r')).toEqual([id]);
    expect(await found('q=Pr%C3%B8vefirma')).toEqual([id]);
    expect(await found('q=nogen')).toEqual([]);
    expect(await found(`owner=anna-b&stage=preparing&team=havnen&company=${companyId}&citizen=${citizenId}`)).toEqual([
      id,
    ]);
    expect(await found('owner=ole-t')).toEqual([]);
  });

  it('is paged, and the pages together are the list', async () => {
    const others = [await proposeCase(anna, 'Anden'), await proposeCase(anna, 'Tredje')];
    const all = ids(await anna.get('/api/v1/placements'));
    expect(all).toHaveLength(3);
    expect(all).toEqual(expect.arrayContaining(others.map(({ id }) => id)));
    const paged: string[] = [];
    let cursor = '';
    do {
      const page = await anna.get(`/api/v1/placements?limit=2${cursor}`);
      paged.push(...ids(page));
      const { nextCursor } = page.body;
      cursor = typeof nextCursor === 'string' ? `&cursor=${nextCursor}` : '';
    } while (cursor !== '');
    expect(paged).toEqual(all);
  });

  it('counts "today" from the clock a demo or test names', async () => {
    const ole = await api.as('ole-t');
    const kinds = async (clock: string) => {
      const { body } = await ole.get('/api/v1/my-day', { 'dev-clock': clock });
      const kindsOf = (part: string) => (body[part] as { kind: string }[]).map(({ kind }) => kind);
      return { today: kindsOf('today'), overdue: kindsOf('overdue') };
    };
    expect(await kinds('2026-01-06T09:00:00Z')).toEqual({ today: ['promise'], overdue: [] });
    expect(await kinds('2026-01-07T09:00:00Z')).toEqual({ today: [], overdue: ['promise'] });
  });

  it('is 503 where the answer would be the workflow’s own and there is none', async () => {
    const { status, headers, body } = await anna.get(`${placement.path}/process`);
    expect([status, body['code'], headers.get('retry-after')]).toEqual([503, 'PROCESS_UNAVAILABLE', '5']);
    expect((await anna.get('/health/ready')).body).toMatchObject({
      status: 'degraded',
      postgres: 'up',
      temporal: 'degraded',
    });
  });

  describe('depends on who asks', () => {
    const statusFor = async (staffId: string, path: string) => (await (await api.as(staffId)).get(path)).status;

    it('the case: its people, the team, its lead, managers and auditors; nobody else', async () => {
      const { path } = placement;
      for (const staffId of ['anna-b', 'ole-t', 'lis-k', 'mads-r', 'rune-s']) {
        expect([staffId, await statusFor(staffId, `${path}/timeline`)]).toEqual([staffId, 200]);
      }
      for (const staffId of ['bo-l', 'ida-h', 'karen-d']) {
        expect([staffId, await statusFor(staffId, `${path}/timeline`)]).toEqual([staffId, 403]);
        expect([staffId, await statusFor(staffId, path)]).toEqual([staffId, 403]);
      }
    });

    it('a list: only cases one has to do with, and all of them to managers and auditors', async () => {
      const seenBy = async (staffId: string) => {
        const caller = await api.as(staffId);
        const placements = ids(await caller.get('/api/v1/placements?citizen=' + placement.citizenId));
        const owed = (await caller.get(`/api/v1/obligations?placement=${placement.id}`)).body['items'] as unknown[];
        return [placements.length, owed.length > 0];
      };
      for (const staffId of ['anna-b', 'ole-t', 'lis-k', 'mads-r', 'rune-s']) {
        expect([staffId, await seenBy(staffId)]).toEqual([staffId, [1, true]]);
      }
      for (const staffId of ['bo-l', 'ida-h']) expect([staffId, await seenBy(staffId)]).toEqual([staffId, [0, false]]);
      const bo = await api.as('bo-l');
      const own = {
        citizenId: placement.citizenId,
        companyId: placement.companyId,
        ownerId: 'bo-l',
        plan: [INTERNSHIP],
      };
      const id = idOf(await bo.post('/api/v1/placements', own, { 'dev-clock': CASE_BEGINS }));
      expect(ids(await bo.get('/api/v1/placements'))).toEqual([id]);
      expect(ids(await anna.get('/api/v1/placements'))).not.toContain(id);
    });

    it('an admin sees registers, but no sealed text', async () => {
      const karen = await api.as('karen-d');
      const { body } = await karen.get(`/api/v1/companies/${placement.companyId}`);
      expect(body['contacts']).toEqual([expect.objectContaining({ name: null, phone: null })]);
      expect(await statusFor('karen-d', '/api/v1/citizens')).toBe(403);
      expect(await statusFor('karen-d', '/api/v1/placements')).toBe(403);
      expect(await statusFor('karen-d', '/api/v1/staff')).toBe(200);
    });

    it('my day is mine, and a lead’s, a manager’s, an auditor’s', async () => {
      expect(await statusFor('ole-t', '/api/v1/my-day?staffId=anna-b')).toBe(403);
      expect(await statusFor('ida-h', '/api/v1/my-day?staffId=anna-b')).toBe(403);
      expect(await statusFor('mads-r', '/api/v1/my-day?staffId=nobody')).toBe(404);
      for (const staffId of ['lis-k', 'mads-r', 'rune-s']) {
        expect(await statusFor(staffId, '/api/v1/my-day?staffId=anna-b')).toBe(200);
      }
      expect(await statusFor('anna-b', '/api/v1/inbox?mailbox=fallback')).toBe(403);
      expect(await statusFor('mads-r', '/api/v1/inbox?mailbox=fallback')).toBe(200);
    });
  });

  describe('the OpenAPI document', () => {
    interface Operation {
      readonly requestBody?: { content: Record<string, { schema: unknown; example: unknown }> };
      readonly responses: Record<string, { content?: Record<string, { example?: unknown; examples?: unknown }> }>;
    }
    let document: OpenApiDocument;
    beforeAll(async () => {
      document = (await api.with(null).get('/openapi.json')).body as unknown as OpenApiDocument;
    });

    it('lists every route that is served', () => {
      const listed = Object.entries(document.paths).flatMap(([path, operations]) =>
        Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
      );
      const served = api.api.routes.routes
        .filter(({ method }) => method !== 'HEAD')
        .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
      expect(listed.sort()).toEqual(served.sort());
      expect(listed.length).toBeGreaterThan(50);
    });

    it('shows every body and every answer with an example that its own schema accepts', () => {
      for (const { contract } of api.api.routes.routes) {
        if (contract === null) continue;
        const { operationId, body, bodyExample, answers } = contract;
        if (body !== undefined)
          expect([operationId, body.safeParse(bodyExample).error?.issues]).toEqual([operationId, undefined]);
        for (const { schema, example } of answers) {
          expect([operationId, schema.safeParse(example).error?.issues]).toEqual([operationId, undefined]);
        }
      }
      for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
        const { requestBody, responses } = operation as unknown as Operation;
        if (requestBody !== undefined) expect(requestBody.content['application/json']?.example).toBeDefined();
        for (const { content } of Object.values(responses)) {
          for (const { example, examples } of Object.values(content ?? {})) expect(example ?? examples).toBeDefined();
        }
      }
    });

    it('refers to nothing that is not there, and names the codes of each refusal', () => {
      const text = JSON.stringify(document);
      const { schemas } = document.components as { schemas: Record<string, unknown> };
      const referred = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? ''));
      expect([...referred].filter((name) => !(name in schemas))).toEqual([]);
      const start = document.paths['/api/v1/placements/{id}/start-stage']?.['post'] as unknown as Operation;
      expect(Object.keys(start.responses)).toEqual(
        expect.arrayContaining(['200', '400', '401', '403', '404', '409', '412', '413', '415', '422', '503']),
      );
      expect(JSON.stringify(start.responses['422'])).toContain('PAPERS_MISSING');
    });
  });
});
