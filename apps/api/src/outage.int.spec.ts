import { randomBytes, randomUUID } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi, type TestCaller } from './testing/test-api.js';
import { proposeCase } from './testing/test-case.js';

/** The way to PostgreSQL, which can be cut: at once, or after so many of the server's answers. */
interface CuttableWay {
  readonly url: string;
  cut(): void;
  /** Lets a request reach PostgreSQL and cuts before its answer comes back. */
  cutAnswers(): void;
  mend(): void;
  close(): Promise<void>;
}

async function wayTo(databaseUrl: string): Promise<CuttableWay> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'deaf' = 'whole';
  const end = (): void => sockets.forEach((socket) => socket.destroy());
  const server: Server = createServer((client) => {
    if (state !== 'whole') return void client.destroy();
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
    client.on('data', (data) => upstream.write(data)).on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    upstream.on('data', (data) => {
      if (state === 'deaf') return end();
      client.write(data);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(typeof address === 'object' ? address?.port : 0);
  return {
    url: url.href,
    cut: () => {
      state = 'cut';
      end();
    },
    cutAnswers: () => (state = 'deaf'),
    mend: () => (state = 'whole'),
    close: () => {
      end();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

describe('while PostgreSQL is away', () => {
  let database: TestDatabase;
  let way: CuttableWay;
  let api: TestApi;
  let anna: TestCaller;
  const unavailable = { status: 503, body: { code: 'STORE_UNAVAILABLE', status: 503 } };
  const versionOf = async (path: string) => Number((await anna.get(path)).body['version']);

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    way = await wayTo(database.appUrl);
    api = await startTestApi({ DATABASE_URL: way.url, HOLDFAST_MASTER_KEY: masterKey });
    anna = await api.as('anna-b');
  });

  afterAll(async () => {
    await api.stop();
    await way.close();
    await database.stop();
  });

  it('a command is 503 with Retry-After; the same key then succeeds, exactly once', async () => {
    const { path } = await proposeCase(anna);
    const before = await versionOf(path);
    const headers = { 'idempotency-key': randomUUID() };
    const send = () => anna.post(`${path}/add-note`, { note: 'Ringet' }, headers);
    way.cut();
    const refused = await send();
    expect(refused).toMatchObject(unavailable);
    expect(refused.headers.get('retry-after')).toBe('2');
    way.mend();
    const done = await send();
    expect(done.status).toBe(200);
    expect((await send()).body).toEqual(done.body);
    expect(await versionOf(path)).toBe(before + 1);
  });

  it('an answer lost on the way is 503 too, and the same key finds what was done', async () => {
    const { path } = await proposeCase(anna);
    const before = await versionOf(path);
    const headers = { 'idempotency-key': randomUUID() };
    const send = () => anna.post(`${path}/add-note`, { note: 'Ringet' }, headers);
    let lost = 0;
    // The first answers lost are of reading; sooner or later it is the one that says it is written.
    for (let answers = 1; answers <= 6; answers += 1) {
      way.cutAnswers();
      if ((await send()).status === 503) lost += 1;
      way.mend();
      await versionOf(path);
    }
    expect(lost).toBe(6);
    const done = await send();
    expect(done.status).toBe(200);
    expect(await versionOf(path)).toBe(before + 1);
  });

  it('reading and readiness are 503, living is not, and all is well when it is back', async () => {
    way.cut();
    expect(await anna.get('/api/v1/placements')).toMatchObject(unavailable);
    expect(await anna.get('/api/v1/citizens')).toMatchObject(unavailable);
    expect(await anna.post('/api/v1/citizens', { name: 'Lise' })).toMatchObject(unavailable);
    expect(await anna.get('/health/ready')).toMatchObject(unavailable);
    expect((await anna.get('/health/live')).status).toBe(200);
    way.mend();
    expect((await anna.get('/health/ready')).status).toBe(200);
    expect((await anna.get('/api/v1/placements')).status).toBe(200);
  });

  it('the API starts all the same, and serves when it comes', async () => {
    way.cut();
    const early = await startTestApi({
      DATABASE_URL: way.url,
      HOLDFAST_MASTER_KEY: randomBytes(32).toString('base64'),
    });
    const nobody = early.with(null);
    expect((await nobody.get('/health/live')).status).toBe(200);
    expect(await nobody.get('/dev/users')).toMatchObject(unavailable);
    way.mend();
    expect((await nobody.get('/dev/users')).status).toBe(200);
    await early.stop();
  });
});
