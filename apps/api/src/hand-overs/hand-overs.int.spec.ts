import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCaseHandling } from '@holdfast/case-handling';
import { createEventStore, createPool, withTenant } from '@holdfast/event-store';
import { createContextPort } from '@holdfast/registers';
import { aakirke, fjordby, seedPlacements, seedTenant, startTestDatabase, testMigrations } from '@holdfast/testing';
import type { TestDatabase } from '@holdfast/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { startTestApi, type TestAnswer, type TestApi, type TestCaller } from '../testing/test-api.js';

const NOW = '2026-11-23T09:00:00.000Z';
/** Its match decision was due on 16 November: each placement has one thing that is late. */
const PROPOSED = '2026-11-09T09:00:00.000Z';
const PATH = '/api/v1/hand-overs';
const because = { reason: 'left' };
const briefing = 'Grethe ringer helst om formiddagen.';

let database: TestDatabase;
let api: TestApi;
let pool: Pool;
let lead: TestCaller;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  for (const tenant of [fjordby, aakirke]) await seedTenant(database.appUrl, masterKey, tenant);
  pool = createPool({ connectionString: database.appUrl, max: 3 });
  api = await startTestApi(
    { DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey, API_BODY_LIMIT_KIB: 256 },
    { clock: () => Date.parse(NOW) },
  );
  lead = await api.as('lis-k');
}, 60_000);
afterAll(async () => {
  await api.stop();
  await pool.end();
  await database.stop();
});

const seed = (ownerId: string, count: number, name: string, tenant = fjordby.tenant) =>
  seedPlacements(database.appUrl, { tenant, ownerId, count, at: PROPOSED, name });
const pairs = (ids: readonly string[], to: string) => ids.map((placementId) => ({ placementId, to }));

interface Planned {
  moves: { placementId: string; to: string }[];
  stays: { placementId: string; to: string | null; code: string }[];
  loads: { staffId: string; before: unknown; after: unknown }[];
}
async function dryRun(assign: unknown, from = 'anna-b', caller = lead): Promise<Planned> {
  const answer = await caller.post(PATH, { from, dryRun: true, assign, because });
  expect(answer.status).toBe(200);
  return answer.body as unknown as Planned;
}
const startWith = (assign: unknown, key: string = randomUUID(), text = briefing): Promise<TestAnswer> =>
  lead.post(PATH, { from: 'anna-b', dryRun: false, assign, briefing: text, because }, { 'idempotency-key': key });

async function counted(sql: string): Promise<number> {
  return withTenant(pool, fjordby.tenant, async (client) => {
    const { rows } = await client.query<{ n: number }>(`select count(*)::integer as n from ${sql}`);
    return rows[0]?.n ?? 0;
  });
}
const pointers = ({ body }: TestAnswer) => (body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);

describe('a dry run', () => {
  it('says what would move to whom, with the load of each before and after, and writes nothing', async () => {
    const ids = await seed('anna-b', 3, 'dry');
    const before = [await counted('events'), await counted('batches'), await counted('outbox')];
    const planned = await dryRun(pairs(ids, 'ole-t'));
    expect(planned.moves).toEqual(pairs(ids, 'ole-t'));
    expect(planned.stays).toEqual([]);
    expect(planned.loads).toEqual([
      { staffId: 'ole-t', before: { open: 0, overdue: 0 }, after: { open: 3, overdue: 3 } },
      { staffId: 'anna-b', before: { open: 3, overdue: 3 }, after: { open: 0, overdue: 0 } },
    ]);
    expect([await counted('events'), await counted('batches'), await counted('outbox')]).toEqual(before);
  });

  it('spreads everything somebody has over the receivers, so that they end level', async () => {
    await seed('ole-t', 2, 'already');
    await seed('anna-b', 6, 'spread');
    const { moves, loads } = await dryRun({ to: ['ole-t', 'bo-l'] });
    expect(moves).toHaveLength(9);
    expect(loads.map(({ staffId, after }) => [staffId, (after as { open: number }).open])).toEqual([
      ['ole-t', 6],
      ['bo-l', 5],
      ['anna-b', 0],
    ]);
  });

  it('says what cannot move, and why', async () => {
    const [offered = '', fine = '', toOwner = '', toNobody = ''] = await seed('anna-b', 4, 'stays');
    const [notHers = ''] = await seed('bo-l', 1, 'his');
    const [abroad = ''] = await seed('anna-b', 1, 'abroad', aakirke.tenant);
    const unknown = randomUUID();
    const anna = await api.as('anna-b');
    await anna.post(`/api/v1/placements/${offered}/offer-hand-off`, { to: 'bo-l', briefing });
    const assign = [
      ...pairs([offered, fine, notHers, abroad, unknown], 'ole-t'),
      { placementId: toOwner, to: 'anna-b' },
      { placementId: toNobody, to: 'nobody-here' },
    ];
    const { moves, stays } = await dryRun(assign);
    expect(moves).toEqual([{ placementId: fine, to: 'ole-t' }]);
    expect(Object.fromEntries(stays.map(({ placementId, code }) => [placementId, code]))).toEqual({
      [offered]: 'OFFER_OPEN',
      [notHers]: 'NOT_THE_GIVERS',
      [abroad]: 'NOT_FOUND',
      [unknown]: 'NOT_FOUND',
      [toOwner]: 'SAME_PERSON',
      [toNobody]: 'PERSON_NOT_ACTIVE',
    });
  });
});

describe('a hand-over', () => {
  it('is on record with every briefing sealed for its placement, and waits for its process', async () => {
    const ids = await seed('anna-b', 3, 'real');
    const answer = await startWith(pairs(ids, 'ole-t'));
    expect(answer.status).toBe(202);
    const id = answer.body['id'] as string;
    expect(answer.headers.get('location')).toBe(`${PATH}/${id}`);
    const { body } = await lead.get(`${PATH}/${id}`);
    expect(body).toMatchObject({
      id,
      from: 'anna-b',
      because,
      startedBy: 'lis-k',
      phase: 'preparing',
      tally: { total: 3, waiting: 3, done: 0 },
      undo: null,
    });
    expect(body['items']).toEqual(
      ids.map((placementId) => ({ placementId, to: 'ole-t', status: 'waiting', code: null, offer: null, undo: null })),
    );
    const sealed = await withTenant(pool, fjordby.tenant, async (client) => {
      const sql = `select command->'briefing'->>'sealed' as text from batch_items where subject = $1`;
      return (await client.query<{ text: string }>(sql, [`hand-over/${id}`])).rows.map(({ text }) => text);
    });
    expect(new Set(sealed).size).toBe(3);
    expect(sealed.some((text) => text.includes('Grethe'))).toBe(false);
    expect(await counted(`outbox where kind = 'batch' and subject = 'hand-over/${id}'`)).toBe(1);
  });

  it('asked for twice with one key is one; with another body the key is refused', async () => {
    const ids = await seed('anna-b', 2, 'twice');
    const key = randomUUID();
    const first = await startWith(pairs(ids, 'ole-t'), key);
    const again = await startWith(pairs(ids, 'ole-t'), key);
    expect([again.status, again.body['id']]).toEqual([202, first.body['id']]);
    expect(await counted(`outbox where subject = 'hand-over/${String(first.body['id'])}'`)).toBe(1);
    const other = await startWith(pairs(ids, 'ole-t'), key, 'En anden tekst.');
    expect([other.status, other.body['code']]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('keeps on record what could not move, and why', async () => {
    const [mine = ''] = await seed('anna-b', 1, 'kept');
    const unknown = randomUUID();
    const { body } = await startWith(pairs([mine, unknown], 'ole-t'));
    const answer = await lead.get(`${PATH}/${String(body['id'])}`);
    expect(answer.body['tally']).toMatchObject({ total: 2, waiting: 1, refused: 1 });
    expect((answer.body['items'] as unknown[])[1]).toMatchObject({ placementId: unknown, code: 'NOT_FOUND' });
  });

  it('is stopped, goes on, and undone before it began offers nothing', async () => {
    const ids = await seed('anna-b', 2, 'steered');
    const { body } = await startWith(pairs(ids, 'ole-t'));
    const path = `${PATH}/${String(body['id'])}`;
    const phaseAfter = async (what: string) => {
      expect((await lead.post(`${path}/${what}`, {})).status).toBe(202);
      return (await lead.get(path)).body;
    };
    expect((await phaseAfter('pause'))['phase']).toBe('paused');
    expect((await phaseAfter('continue'))['phase']).toBe('preparing');
    const undone = await phaseAfter('undo');
    expect(undone).toMatchObject({ phase: 'done', tally: { skipped: 2, waiting: 0 }, undo: { tally: { total: 0 } } });
    expect((undone['items'] as unknown[])[0]).toMatchObject({ status: 'skipped', code: 'HAND_OVER_UNDONE' });
    expect((await lead.post(`${path}/undo`, {})).status).toBe(202);
  });

  it('of somebody who has left takes what the acting owner holds for them, and none of the acting owner’s own', async () => {
    const [hers = ''] = await seed('bo-l', 1, 'leaver');
    const [own = ''] = await seed('ida-h', 1, 'own');
    const manager = await api.as('mads-r');
    await withTenant(pool, fjordby.tenant, async (client) => {
      await client.query(`update register_staff set left_on = '2026-11-20' where staff_id = 'bo-l'`);
      await client.query('update register_stamps set stamp = stamp + 1');
    });
    const first = await dryRun({ to: ['ole-t'] }, 'bo-l', manager);
    const moved = ({ moves }: Planned) => moves.map(({ placementId }) => placementId);
    expect([moved(first).includes(hers), moved(first).includes(own)]).toEqual([true, false]);
    // The batch has come to this one: the team lead holds it now, for whoever left.
    const cases = createCaseHandling({
      store: createEventStore(pool),
      context: createContextPort({ pool }),
      tell: { tell: () => Promise.resolve() },
    });
    await cases.handle({
      tenant: fjordby.tenant,
      placementId: hers,
      command: { type: 'owner-left', data: { staffId: 'bo-l' } },
      actor: { kind: 'system' },
      now: NOW,
      commandId: randomUUID(),
      bodyHmac: null,
    });
    const then = await dryRun({ to: ['ole-t'] }, 'bo-l', await api.as('ida-h'));
    expect([moved(then).includes(hers), moved(then).includes(own)]).toEqual([true, false]);
    const held = then.loads.find(({ staffId }) => staffId === 'ida-h');
    expect(held).toMatchObject({ before: { open: 2 }, after: { open: 1 } });
  });
});

describe('who may', () => {
  it('is the lead of the giver’s team, or a manager; an auditor reads', async () => {
    const ids = await seed('anna-b', 1, 'rights');
    const body = { from: 'anna-b', dryRun: false, assign: pairs(ids, 'ole-t'), briefing, because };
    for (const staffId of ['anna-b', 'ida-h', 'rune-s']) {
      const answer = await (await api.as(staffId)).post(PATH, body);
      expect([staffId, answer.status]).toEqual([staffId, 403]);
    }
    const { body: made } = await (await api.as('mads-r')).post(PATH, body);
    const path = `${PATH}/${String(made['id'])}`;
    expect((await (await api.as('rune-s')).get(path)).status).toBe(200);
    expect((await (await api.as('ida-h')).get(path)).status).toBe(403);
    expect((await (await api.as('rune-s')).post(`${path}/undo`, {})).status).toBe(403);
    expect((await (await api.as('per-v', aakirke.tenant)).get(path)).status).toBe(404);
  });
});

describe('bad input', () => {
  const good = { from: 'anna-b', dryRun: false, assign: { to: ['ole-t'] }, briefing, because };
  const many = Array.from({ length: 1_001 }, () => ({ placementId: randomUUID(), to: 'ole-t' }));
  const twice = pairs([many[0]!.placementId, many[0]!.placementId], 'ole-t');
  it.each<[string, object, number, string]>([
    ['no briefing', { briefing: undefined }, 400, '/briefing'],
    ['an empty briefing', { briefing: '  ' }, 400, '/briefing'],
    ['an empty list', { assign: [] }, 400, '/assign'],
    ['no receivers', { assign: { to: [] } }, 400, '/assign/to'],
    ['more than a thousand', { assign: many }, 400, '/assign'],
    ['one placement twice', { assign: twice }, 400, '/assign/1/placementId'],
    ['one receiver twice', { assign: { to: ['ole-t', 'ole-t'] } }, 400, '/assign/to/1'],
    ['an id that is none', { assign: [{ placementId: 'x', to: 'ole-t' }] }, 400, '/assign/0/placementId'],
    ['a reason nobody knows', { because: { reason: 'just-so' } }, 400, '/because/reason'],
    ['no dryRun', { dryRun: undefined }, 400, '/dryRun'],
    ['a giver nobody knows', { from: 'nobody-here' }, 404, '/from'],
    ['the giver among the receivers', { assign: { to: ['ole-t', 'anna-b'] } }, 422, '/assign/to/1'],
    ['a receiver nobody knows', { assign: { to: ['nobody-here'] } }, 422, '/assign/to/0'],
  ])('%s is named', async (_what, change, status, pointer) => {
    const answer = await lead.post(PATH, { ...good, ...change });
    expect([answer.status, pointers(answer)]).toEqual([status, [pointer]]);
  });

  it('an id nobody knows is not found', async () => {
    for (const what of ['', '/undo', '/pause', '/continue']) {
      const answer = await lead.send(what === '' ? 'GET' : 'POST', `${PATH}/${randomUUID()}${what}`);
      expect([what, answer.status]).toEqual([what, 404]);
    }
  });
});
