import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { fjordby, aakirke, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { refusalOf, startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { idOf, proposeCase, type TestCase } from '../testing/test-case.js';

let database: TestDatabase;
let api: TestApi;
let mads: TestCaller;
let anybody: TestCaller;
let placement: TestCase;

const TODAY = '2026-01-05T10:00:00.000Z';
const clock = (now = TODAY) => ({ 'dev-clock': now });

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  await seedTenant(database.appUrl, masterKey, aakirke);
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
  [mads, anybody] = [await api.as('mads-r'), api.with(null)];
  placement = await proposeCase(await api.as('anna-b'), 'Mette Hansen');
});
afterAll(async () => {
  await api.stop();
  await database.stop();
});

interface Link {
  readonly id: string;
  readonly path: string;
}

async function open(said: object = { placementId: placement.id }, caller = mads, key = randomUUID()): Promise<Link> {
  const body = { purpose: 'Revision 2026-17', until: '2026-01-07', ...said };
  const answer = await caller.post('/api/v1/audit/links', body, { ...clock(), 'idempotency-key': key });
  return { id: idOf(answer), path: new URL(answer.body['url'] as string).pathname };
}
const linkOf = async (id: string, now = TODAY) => {
  const { body } = await mads.get('/api/v1/audit/links', clock(now));
  return (body['items'] as { linkId: string }[]).find(({ linkId }) => linkId === id);
};

describe('a link for an auditor', () => {
  it('shows the case to whoever has it, without a sign-in: where it stands, its timeline, its record', async () => {
    const { path } = await open();
    const { status, body } = await anybody.get(path, clock());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ scope: 'case', purpose: 'Revision 2026-17', expiresAt: '2026-01-07T23:00:00.000Z' },
      cases: [
        {
          header: { id: placement.id, citizen: { name: 'Mette Hansen' } },
          record: { intact: true },
          exportedBy: { name: 'Revision 2026-17' },
        },
      ],
    });
    const pdf = await anybody.get(body['pdf'] as string, clock());
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('of a citizen shows all cases of theirs, and nobody else’s', async () => {
    const { path } = await open({ citizenId: placement.citizenId });
    const { body } = await anybody.get(path, clock());
    expect(body).toMatchObject({ scope: 'citizen', cases: [{ header: { id: placement.id } }] });
    expect(body['cases']).toHaveLength(1);
    const none = idOf(await (await api.as('anna-b')).post('/api/v1/citizens', { name: 'Ole Nørby' }));
    const empty = await open({ citizenId: none });
    expect((await anybody.get(empty.path, clock())).body['cases']).toEqual([]);
    expect((await anybody.get(`${empty.path}/audit.pdf`, clock())).status).toBe(404);
  });

  it('every use is an event of its own, is counted, and stands in the log of reads under the link', async () => {
    const { id, path } = await open();
    await anybody.get(path, clock());
    await anybody.get(`${path}/audit.pdf`, clock('2026-01-06T08:00:00.000Z'));
    expect(await linkOf(id)).toMatchObject({ uses: 2, lastUsedAt: '2026-01-06T08:00:00.000Z', state: 'good' });
    const superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
    const { rows } = await superuser.query<{ type: string; view: string | null }>(
      `select type, data ->> 'view' as view from events where stream_type = 'audit-link' and stream_id = $1 order by version`,
      [id],
    );
    await superuser.end();
    expect(rows.map(({ type, view }) => [type, view])).toEqual([
      ...[
        ['audit-link-opened', null],
        ['audit-link-used', 'page'],
        ['audit-link-used', 'pdf'],
      ],
    ]);
    const { body } = await mads.get(`/api/v1/audit/reads?citizenId=${placement.citizenId}&limit=200`);
    const reads = body['items'] as { operation: string; who: { id: string } }[];
    const byLink = reads.filter(({ who }) => who.id === `link-${id}`).map(({ operation }) => operation);
    expect(byLink.sort()).toEqual(['get-shared-audit', 'print-shared-audit']);
  });

  it('is refused clearly once it has expired or was revoked, and shows nothing', async () => {
    const { id, path } = await open();
    const expired = await anybody.get(path, { ...clock('2026-01-07T23:00:00.000Z'), 'accept-language': 'da' });
    expect(expired).toMatchObject({ status: 410, body: { code: 'LINK_EXPIRED', title: 'Linket er udløbet' } });
    expect(JSON.stringify(expired.body)).not.toContain('Mette');
    expect((await anybody.get(path, clock('2026-01-07T22:59:59.999Z'))).status).toBe(200);
    expect(await linkOf(id, '2026-01-08T09:00:00.000Z')).toMatchObject({ state: 'expired', uses: 1 });
    idOf(await mads.send('DELETE', `/api/v1/audit/links/${id}`, { headers: clock() }));
    expect(refusalOf(await anybody.get(path, clock()))).toEqual([410, 'LINK_REVOKED']);
    expect(refusalOf(await anybody.get(`${path}/audit.pdf`, clock()))).toEqual([410, 'LINK_REVOKED']);
    expect(await linkOf(id)).toMatchObject({ state: 'revoked', uses: 1, revokedBy: { name: 'Mads R.' } });
  });

  it('opens by its whole token only, of which nothing but a hash is kept', async () => {
    const { id, path } = await open();
    const token = path.split('/').at(-1) ?? '';
    const wrong = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`;
    for (const other of [wrong, `aakirke${token.slice(7)}`, token.slice(0, -1), id, token.toUpperCase()]) {
      expect(refusalOf(await anybody.get(`/api/v1/shared/${other}`, clock()))).toEqual([404, 'NOT_FOUND']);
    }
    const superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
    const { rows } = await superuser.query<{ text: string }>(
      `select e::text as text from events e union all select l::text from register_audit_links l
       union all select r::text from command_results r`,
    );
    await superuser.end();
    const proof = token.split('.').at(-1) ?? '';
    expect(rows.filter(({ text }) => text.includes(proof))).toEqual([]);
    expect(JSON.stringify(await linkOf(id))).not.toContain(proof);
  });

  it('is answered the same address again for the same key, and is one link', async () => {
    const key = randomUUID();
    const [one, again] = [
      await open({ placementId: placement.id }, mads, key),
      await open({ placementId: placement.id }, mads, key),
    ];
    expect(again).toEqual(one);
  });

  it('is given out for thirty days at most, of what is there', async () => {
    const refuse = async (said: object) => {
      const body = { purpose: 'Revision', until: '2026-01-07', ...said };
      return refusalOf(await mads.post('/api/v1/audit/links', body, clock()));
    };
    expect(await refuse({ placementId: placement.id, until: '2026-02-05' })).toEqual([422, 'LINK_TOO_LONG', '/until']);
    expect(await refuse({ placementId: placement.id, until: '2026-01-04' })).toEqual([422, 'DATE_IN_PAST', '/until']);
    expect(await refuse({ placementId: randomUUID() })).toEqual([404, 'NOT_FOUND']);
    expect(await refuse({ citizenId: randomUUID() })).toEqual([404, 'NOT_FOUND', '/citizenId']);
    expect(await refuse({})).toEqual([400, 'MALFORMED', '/placementId']);
    const both = { placementId: placement.id, citizenId: placement.citizenId };
    expect(await refuse(both)).toEqual([400, 'MALFORMED', '/placementId']);
  });

  it('is given out and revoked by managers and auditors, of their own municipality', async () => {
    const { id } = await open({ placementId: placement.id }, await api.as('rune-s'));
    const body = { placementId: placement.id, purpose: 'Revision', until: '2026-01-07' };
    for (const who of ['anna-b', 'lis-k', 'karen-d']) {
      const caller = await api.as(who);
      expect((await caller.post('/api/v1/audit/links', body, clock())).status).toBe(403);
      expect((await caller.send('DELETE', `/api/v1/audit/links/${id}`, { headers: clock() })).status).toBe(403);
    }
    const per = await api.as('per-v', 'aakirke');
    expect((await per.post('/api/v1/audit/links', body, clock())).status).toBe(404);
    expect((await per.send('DELETE', `/api/v1/audit/links/${id}`, { headers: clock() })).status).toBe(404);
    expect((await per.get('/api/v1/audit/links', clock())).body).toEqual({ items: [], nextCursor: null });
  });
});
