import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseMessageId } from '@holdfast/contracts';
import { createOutboxQueue, createPool } from '@holdfast/event-store';
import { webhookSecret } from '@holdfast/notifications';
import { createRegisterQueries } from '@holdfast/registers';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestAnswer, type TestApi, type TestCaller } from '../testing/test-api.js';
import { idOf, proposeCase } from '../testing/test-case.js';

const PATH = '/api/v1/webhooks';
/** A public address; nothing is sent in this spec. */
const PUBLIC = 'https://192.0.43.8/holdfast';
const KEY = Buffer.alloc(32, 7).toString('base64');

describe('webhooks, over HTTP', () => {
  let database: TestDatabase;
  let api: TestApi;
  let karen: TestCaller;
  let pool: ReturnType<typeof createPool>;
  let relayPool: ReturnType<typeof createPool>;
  let start: (more?: object) => Promise<TestApi>;

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    await seedTenant(database.appUrl, masterKey, aakirke);
    pool = createPool({ connectionString: database.appUrl, max: 1 });
    relayPool = createPool({ connectionString: database.relayUrl, max: 1 });
    start = (more = {}) =>
      startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey, WEBHOOK_KEY: KEY, ...more });
    api = await start();
    karen = await api.as('karen-d');
  });
  afterAll(async () => {
    await api.stop();
    await pool.end();
    await relayPool.end();
    await database.stop();
  });

  const refusal = ({ status, body }: TestAnswer) => {
    const errors = (body['errors'] ?? []) as readonly { pointer: string }[];
    return [status, body['code'], ...errors.map(({ pointer }) => pointer)];
  };
  const listed = async () => (await karen.get(PATH)).body['items'] as readonly Record<string, unknown>[];

  it('a webhook is registered, its secret shown once and stored nowhere', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const answer = await karen.post(PATH, { url: PUBLIC }, headers);
    const id = idOf(answer);
    const { secret } = answer.body;
    expect([answer.status, secret]).toEqual([201, webhookSecret(KEY, 'fjordby', id, 1)]);
    expect((await karen.post(PATH, { url: PUBLIC }, headers)).body).toEqual(answer.body);
    expect(await listed()).toMatchObject([{ webhookId: id, url: PUBLIC, generation: 1, lastReplay: null }]);
    expect(JSON.stringify(await listed())).not.toContain('whsec_');
    const { rows } = await asSuperuser(`select data::text as data from events where stream_type = 'webhook'`);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(String(secret).slice(6));
  });

  it('a rotated secret is another, and a repeated request is answered the one of its own time', async () => {
    const id = idOf(await karen.post(PATH, { url: PUBLIC }));
    const headers = { 'idempotency-key': randomUUID() };
    const first = await karen.post(`${PATH}/${id}/rotate`, undefined, headers);
    const second = await karen.post(`${PATH}/${id}/rotate`, undefined);
    expect([first.body['secret'], second.body['secret']]).toEqual(
      [2, 3].map((generation) => webhookSecret(KEY, 'fjordby', id, generation)),
    );
    expect((await karen.post(`${PATH}/${id}/rotate`, undefined, headers)).body).toEqual(first.body);
    const known = await createRegisterQueries({ pool }).webhooks.webhook('fjordby', id);
    expect(known).toMatchObject({ url: PUBLIC, generation: 3 });
    idOf(await karen.send('DELETE', `${PATH}/${id}`));
  });

  it('an address on a private network, with a password, or that is none, is refused by its field', async () => {
    const before = await listed();
    for (const url of [
      'http://127.0.0.1:9/',
      'https://10.1.2.3/in',
      'http://[::1]/',
      'https://169.254.169.254/latest',
      'https://me:secret@192.0.43.8/',
      'ftp://192.0.43.8/',
      'hooks',
    ]) {
      expect([url, ...refusal(await karen.post(PATH, { url }))]).toEqual([url, 422, 'ADDRESS_REFUSED', '/url']);
    }
    expect(refusal(await karen.post(PATH, { url: '', secret: 'mine' }))).toEqual([400, 'MALFORMED', '/url', '/secret']);
    expect(await listed()).toEqual(before);
  });

  it('a private address is for installations that allow it, and secrets for those that have a key', async () => {
    const inside = await start({ WEBHOOK_ALLOW_PRIVATE: true });
    const without = await start({ WEBHOOK_KEY: undefined });
    try {
      const admin = await inside.as('karen-d');
      const id = idOf(await admin.post(PATH, { url: 'http://127.0.0.1:9/in' }));
      idOf(await admin.send('DELETE', `${PATH}/${id}`));
      const keyless = await without.as('karen-d');
      expect(refusal(await keyless.post(PATH, { url: PUBLIC }))).toEqual([501, 'NOT_CONFIGURED']);
      expect(refusal(await keyless.post(`${PATH}/${id}/rotate`, undefined))).toEqual([501, 'NOT_CONFIGURED']);
      const replay = await keyless.post(`${PATH}/${id}/replay`, { since: '2026-01-05T09:00:00Z' });
      expect(refusal(replay)).toEqual([501, 'NOT_CONFIGURED']);
    } finally {
      await inside.stop();
      await without.stop();
    }
  });

  it('is for admins of the tenant alone', async () => {
    const [first] = await listed();
    const id = String(first?.['webhookId']);
    for (const staffId of ['anna-b', 'lis-k', 'mads-r', 'rune-s']) {
      const caller = await api.as(staffId);
      expect(refusal(await caller.get(PATH))).toEqual([403, 'NOT_ALLOWED']);
      expect(refusal(await caller.post(PATH, { url: PUBLIC }))).toEqual([403, 'NOT_ALLOWED']);
      expect(refusal(await caller.send('DELETE', `${PATH}/${id}`))).toEqual([403, 'NOT_ALLOWED']);
    }
    expect(await createRegisterQueries({ pool }).webhooks.webhooksOf('aakirke')).toEqual([]);
  });

  it('a replay sends what webhooks are told of, since an instant, once more under its own id', async () => {
    const anna = await api.as('anna-b');
    const { id: placementId, path } = await proposeCase(anna, 'Mette Hansen', 'lis-k');
    const lis = await api.as('lis-k');
    idOf(await lis.post(`${path}/assign-owner`, { staffId: 'ole-t', because: { reason: 'workload' } }));
    const queue = createOutboxQueue(relayPool);
    await relayPool.query('delete from outbox');
    const [first] = await listed();
    const id = String(first?.['webhookId']);
    const headers = { 'idempotency-key': randomUUID() };
    const since = '2026-01-05T09:00:00Z';
    const answer = await karen.post(`${PATH}/${id}/replay`, { since }, headers);
    const replay = answer.body['replay'] as { messages: number; until: string | null };
    expect([answer.status, replay.until]).toEqual([200, null]);
    // That the case was proposed is nothing webhooks are told of; that it has another owner is.
    expect(replay.messages).toBe(1);
    expect((await karen.post(`${PATH}/${id}/replay`, { since }, headers)).body).toEqual(answer.body);

    const news = await queue.claim(500, 60);
    expect(news).toHaveLength(replay.messages);
    expect(new Set(news.map(({ subject }) => subject)).size).toBe(replay.messages);
    for (const { kind, subject } of news) {
      expect(kind).toBe('delivery');
      expect(subject).toMatch(new RegExp(`~${headers['idempotency-key']}$`));
      expect(parseMessageId(subject)).toMatchObject({ kind: 'webhook', placementId, webhookId: id });
    }
    const later = await karen.post(`${PATH}/${id}/replay`, { since: '2100-01-01T00:00:00Z' });
    expect(later.body['replay']).toMatchObject({ messages: 0 });
    expect((await listed())[0]?.['lastReplay']).toMatchObject({ messages: 0 });
  });

  it('one that has been removed is gone from the list, and cannot be replayed, rotated or removed again', async () => {
    const id = idOf(await karen.post(PATH, { url: PUBLIC }));
    idOf(await karen.send('DELETE', `${PATH}/${id}`));
    expect((await listed()).map(({ webhookId }) => webhookId)).not.toContain(id);
    expect(refusal(await karen.send('DELETE', `${PATH}/${id}`))).toEqual([404, 'NOT_FOUND']);
    expect(refusal(await karen.post(`${PATH}/${id}/rotate`, undefined))).toEqual([404, 'NOT_FOUND']);
    const since = '2026-01-05T09:00:00Z';
    expect(refusal(await karen.post(`${PATH}/${id}/replay`, { since }))).toEqual([404, 'NOT_FOUND']);
    expect(refusal(await karen.post(`${PATH}/${randomUUID()}/replay`, { since }))).toEqual([404, 'NOT_FOUND']);
    expect(refusal(await karen.post(`${PATH}/${id}/replay`, { since: 'yesterday' }))).toEqual([
      400,
      'MALFORMED',
      '/since',
    ]);
  });

  /** As somebody who sees every row, whatever the tenant. */
  async function asSuperuser(sql: string) {
    const superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
    try {
      return await superuser.query(sql);
    } finally {
      await superuser.end();
    }
  }
});
