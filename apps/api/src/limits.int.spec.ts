import { randomBytes } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { UNLIMITED } from './http/rate-limits.js';
import type { OpenApiDocument } from './openapi/build-document.js';
import { createProcessClient } from './process/create-process-client.js';
import { refusalOf, startTestApi, type TestApi, type TestCaller } from './testing/test-api.js';
import { proposeCase, type TestCase } from './testing/test-case.js';

describe('what the API bears', () => {
  let database: TestDatabase;
  let settings: { DATABASE_URL: string; HOLDFAST_MASTER_KEY: string };
  let api: TestApi;
  let anna: TestCaller;
  let placement: TestCase;

  /** What is answered to bytes that no HTTP client would send. */
  const raw = async (text: string): Promise<string> => {
    const { port, hostname } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('error', () => undefined);
    // What is left open shows as an answer that is missing.
    socket.setTimeout(4_000, () => socket.destroy());
    const ended = new Promise<void>((closed) => socket.once('close', () => closed()));
    socket.write(text);
    await ended;
    return answer;
  };

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    settings = { DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: randomBytes(32).toString('base64') };
    await seedTenant(settings.DATABASE_URL, settings.HOLDFAST_MASTER_KEY, fjordby);
    api = await startTestApi(settings);
    anna = await api.as('anna-b');
    placement = await proposeCase(anna);
  });
  afterAll(async () => {
    await api.stop();
    await database.stop();
  });

  describe('in a minute', () => {
    it('so many requests of one person; nobody else is held up, and watching over it never is', async () => {
      const few = await startTestApi({ ...settings, API_RATE_PER_CALLER: 3 });
      const [eager, ole] = [await few.as('anna-b'), await few.as('ole-t')];
      for (let n = 0; n < 3; n += 1) expect((await eager.get('/api/v1/me')).status).toBe(200);
      const refused = await eager.get('/api/v1/me');
      expect(refusalOf(refused)).toEqual([429, 'TOO_MANY_REQUESTS']);
      expect(refused.headers.get('content-type')).toContain('application/problem+json');
      const wait = Number(refused.headers.get('retry-after'));
      expect(wait >= 1 && wait <= 60).toBe(true);
      const again = await few.as('anna-b');
      expect((await again.get('/api/v1/me')).status).toBe(429);
      expect((await ole.get('/api/v1/me')).status).toBe(200);
      expect((await few.with(null).get('/health/live')).status).toBe(200);
      await few.stop();
    });

    it('so many without a good token from one address, whatever they ask; whoever has one is not held up', async () => {
      const few = await startTestApi({ ...settings, API_RATE_PER_ADDRESS: 4 });
      const ole = await few.as('ole-t');
      const statuses: number[] = [];
      for (const token of [null, 'nonsense', null, 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm5hLWIifQ.']) {
        statuses.push((await few.with(token).get('/api/v1/me')).status);
      }
      expect(statuses).toEqual([401, 401, 401, 429]);
      expect((await few.with(null).get('/api/v1/sign-in')).status).toBe(429);
      for (let n = 0; n < 10; n += 1) expect((await few.with(null).get('/health/ready')).status).toBe(200);
      expect((await ole.get('/api/v1/me')).status).toBe(200);
      await few.stop();
    });

    it('where they sit is believed of a proxy that is trusted, and of nobody else', async () => {
      const from = (address: string) => ({ 'x-forwarded-for': address });
      const few = await startTestApi({ ...settings, API_RATE_PER_ADDRESS: 1, API_TRUSTED_PROXIES: '127.0.0.1' });
      const ask = async (address: string) => (await few.with(null).get('/api/v1/sign-in', from(address))).status;
      expect([await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.2')]).toEqual([200, 429, 200]);
      await few.stop();
      const bare = await startTestApi({ ...settings, API_RATE_PER_ADDRESS: 1 });
      const forged = async (address: string) => (await bare.with(null).get('/api/v1/sign-in', from(address))).status;
      expect([await forged('192.0.2.1'), await forged('192.0.2.2')]).toEqual([200, 429]);
      await bare.stop();
    });

    it('is documented at every route that has a limit, with how long to wait', async () => {
      const { paths } = (await api.with(null).get('/openapi.json')).body as unknown as OpenApiDocument;
      const operations = Object.values(paths).flatMap((path) => Object.values(path));
      const without = operations.filter(({ responses }) => {
        const refusal = (responses as Record<string, { headers?: object } | undefined>)['429'];
        return refusal?.headers === undefined || !('Retry-After' in refusal.headers);
      });
      expect(without.map(({ operationId }) => operationId).sort()).toEqual([...UNLIMITED].sort());
    });
  });

  describe('at once', () => {
    const note = (text: string) => anna.send('POST', `${placement.path}/add-note`, { text });

    it('a megabyte of nested JSON is refused before it is read, a smaller one before it is walked through', async () => {
      expect(refusalOf(await note(`{"note":${'['.repeat(500_000)}${']'.repeat(500_000)}}`))).toEqual([
        413,
        'BODY_TOO_LARGE',
      ]);
      const deep = await note(`{"note":${'['.repeat(30_000)}${']'.repeat(30_000)}}`);
      expect(refusalOf(deep)).toEqual([400, 'MALFORMED', '']);
      expect(JSON.stringify(deep.body)).toContain('32');
      expect(refusalOf(await note('{"a":'.repeat(10_000)))).toEqual([400, 'MALFORMED', '']);
    });

    it('a head that is too large, and what is no HTTP at all, are refused like anything else', async () => {
      const large = await raw(`GET /health/live HTTP/1.1\r\nhost: x\r\nx-much: ${'x'.repeat(20_000)}\r\n\r\n`);
      expect(large).toMatch(/^HTTP\/1\.1 431 .*\r\n(.*\r\n)*content-type: application\/problem\+json\r\n/);
      expect(large).toContain('"code":"HEADERS_TOO_LARGE"');
      for (const text of [
        'nonsense\r\n\r\n',
        'GET /health/live HTTP/1.1\r\nhost: x\r\nbad header: 1\r\n\r\n',
        'POST /dev/token HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
        'GET /health/live HTTP/1.1\r\nhost: x\r\nx-one: a\nset-cookie: b\0\r\n\r\n',
      ]) {
        const answer = await raw(text);
        expect([text, /^HTTP\/1\.1 400 /.test(answer), answer.includes('"code":"MALFORMED"')]).toEqual([
          text,
          true,
          true,
        ]);
        expect(answer).not.toMatch(/set-cookie|node_modules|HPE_/i);
      }
    });
  });

  describe('on purpose', () => {
    const INJECTED = [
      "'; drop table events; --",
      `" or "1"="1`,
      '%27%20or%201=1',
      '$1',
      '\\u0000',
      '${7*7}',
      '../../etc/passwd',
    ];

    it('SQL, templates and paths in a value are a value, found by nobody and harming nothing', async () => {
      for (const value of INJECTED) {
        const q = encodeURIComponent(value);
        for (const path of [`/api/v1/placements?q=${q}`, `/api/v1/search?q=${q}`, `/api/v1/companies?q=${q}`]) {
          const { status, body } = await anna.get(path);
          expect([path, status < 500, (body['items'] as unknown[] | undefined)?.length ?? 0]).toEqual([path, true, 0]);
        }
        for (const path of [`/api/v1/placements/${q}`, `/api/v1/staff/${q}`, `/api/v1/calendar/${q}.ics`]) {
          expect([path, [400, 404].includes((await anna.get(path)).status)]).toEqual([path, true]);
        }
        expect((await anna.get('/api/v1/placements', { 'dev-clock': value })).status).toBe(400);
      }
      expect((await anna.get(`${placement.path}`)).status).toBe(200);
    });

    it('tricks with the path lead nowhere', async () => {
      for (const path of [
        '/api/v1/placements/..%2f..%2fdev%2fusers',
        `/api/v1//placements/${placement.id}`,
        `${placement.path}%00`,
        `${placement.path}/..;/timeline`,
        '/api/v1/placements/%2e%2e%2fstaff',
        '/docs/..%2f..%2fpackage.json',
        '/assets/..%2f..%2f..%2fpackage.json',
        `/api/v1/placements/${'x'.repeat(5_000)}`,
        `/api/v1/calendar/${'%C3%A6'.repeat(300)}.ics`,
      ]) {
        const answer = await raw(
          `GET ${path} HTTP/1.1\r\nhost: x\r\naccept: application/json\r\nconnection: close\r\n\r\n`,
        );
        expect([path, /^HTTP\/1\.1 (?:400|401|404|414) /.test(answer)]).toEqual([path, true]);
        expect(answer).toContain('application/problem+json');
      }
    });

    it('a day before any policy was in force is 404, as the document says', async () => {
      const mads = await api.as('mads-r');
      const { paths } = (await mads.get('/openapi.json')).body as unknown as OpenApiDocument;
      for (const path of ['/api/v1/placements', '/api/v1/obligations', '/api/v1/inbox', '/api/v1/search?q=mette']) {
        const { status } = await mads.get(path, { 'dev-clock': '2000-01-01T00:00:00Z' });
        const documented = paths[path.split('?', 1)[0] ?? '']?.['get']?.['responses'] as Record<string, unknown>;
        expect([path, status, Object.keys(documented).includes('404')]).toEqual([path, 404, true]);
      }
    });

    it('no answer tells how the program is made, not even of an error nobody thought of', async () => {
      const health = () => Promise.resolve({ temporal: 'up', worker: 'up', relay: 'up' } as const);
      const fail = () => Promise.reject(new Error('secret of /srv/holdfast/apps/api'));
      const process = { tell: fail, ask: fail, fastForward: fail, health, close: () => Promise.resolve() };
      const broken = await startTestApi(settings, { process });
      const answer = await (await broken.as('anna-b')).get(`${placement.path}/process`);
      expect(refusalOf(answer)).toEqual([500, 'INTERNAL']);
      expect(JSON.stringify(answer.body)).not.toMatch(/secret|holdfast\/apps|\.[jt]s\b|stack/);
      await broken.stop();
    });
  });

  describe('from others', () => {
    const held: Socket[] = [];
    let silent: Server;
    let address: string;
    beforeAll(async () => {
      silent = createServer((socket) => held.push(socket));
      await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
      address = `127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
    });
    afterAll(async () => {
      held.forEach((socket) => socket.destroy());
      await new Promise((closed) => silent.close(closed));
    });

    it('an issuer that takes the question and never answers: 503 within seconds', async () => {
      const waiting = await startTestApi({
        ...settings,
        AUTH_ISSUER: 'https://login.fjordby.example',
        AUTH_JWKS_URL: `http://${address}/keys`,
      });
      const header = Buffer.from('{"alg":"ES256","kid":"k1"}').toString('base64url');
      const claims = Buffer.from('{"iss":"https://login.fjordby.example"}').toString('base64url');
      const answer = await waiting.with(`${header}.${claims}.c2lnbmF0dXJl`).get('/api/v1/me');
      expect(refusalOf(answer)).toEqual([503, 'IDENTITY_UNAVAILABLE']);
      await waiting.stop();
    });

    it('a Temporal that takes the call and never answers: told so within seconds', async () => {
      const client = createProcessClient({ address, namespace: 'holdfast' });
      await expect(client.ask('fjordby', placement.id)).rejects.toMatchObject({ code: 'PROCESS_UNAVAILABLE' });
      expect(await client.health()).toEqual({ temporal: 'degraded', worker: 'degraded', relay: 'degraded' });
      await client.close();
    });
  });
});
