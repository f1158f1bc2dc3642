import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { serveWeb } from './serve-web.js';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function apiWith(folder: string, issuer: string | null): Promise<FastifyInstance> {
  const api = fastify();
  serveWeb(api, { folder, issuer });
  api.get('/api/v1/my-day', () => ({ day: '2026-12-02' }));
  await api.listen({ host: '127.0.0.1', port: 0 });
  return api;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawPayload: Buffer;
  readonly body: string;
}

/** Sends the path as it stands: fetch would tidy it up first. */
function ask(api: FastifyInstance, path: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  const address = api.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const rawPayload = Buffer.concat(parts);
        const { statusCode = 0, headers: received } = response;
        resolve({ statusCode, headers: received, rawPayload, body: rawPayload.toString() });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the web app, served by the API', () => {
  let folder: string;
  let api: FastifyInstance;
  const get = (url: string, headers: Record<string, string> = BROWSER) => ask(api, url, headers);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'holdfast-web-'));
    mkdirSync(join(folder, 'dist/assets'), { recursive: true });
    writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>Holdfast</title>');
    writeFileSync(join(folder, 'dist/assets/index-abc.js'), 'export {};');
    writeFileSync(join(folder, 'dist/assets/index-abc.js.br'), brotliCompressSync('export {};'));
    writeFileSync(join(folder, 'secret.txt'), 'not for you');
    api = await apiWith(join(folder, 'dist'), 'https://login.fjordby.example/realm');
  });
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the same page at every address of a screen, asked for anew each time', async () => {
    for (const url of [
      '/',
      '/sign-in',
      '/placements/5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11?do=pause',
      '/auth/callback?code=x',
    ]) {
      const { statusCode, headers, body } = await get(url);
      expect([url, statusCode, headers['content-type'], headers['cache-control']]).toEqual([
        url,
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(body).toContain('<title>Holdfast</title>');
    }
  });

  it('runs only what is its own, asks only the API and the issuer, and stands in no frame', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("connect-src 'self' https://login.fjordby.example;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|data:|\*/);
  });

  it('keeps files for a year: their names change with what is in them', async () => {
    const { statusCode, headers } = await get('/assets/index-abc.js', {});
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('sends a file compressed to who takes it so', async () => {
    const { headers, rawPayload } = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip, br' });
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotliDecompressSync(rawPayload).toString()).toBe('export {};');
    const plain = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip, br;q=0' });
    expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, 'export {};']);
  });

  it('is not what a program gets that asks for an address that leads nowhere', async () => {
    for (const [url, headers] of [
      ['/nothing', { accept: 'application/json' }],
      ['/api/v1/nothing', BROWSER],
      ['/assets/gone.js', BROWSER],
      ['/health/nothing', BROWSER],
    ] as const) {
      expect([url, (await get(url, headers)).statusCode]).toEqual([url, 404]);
    }
    expect((await ask(api, '/', BROWSER, 'POST')).statusCode).toBe(404);
  });

  it('gives nothing from outside its folder', async () => {
    for (const url of [
      '/assets/../../secret.txt',
      '/assets/%2e%2e/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/assets//etc/passwd',
    ]) {
      const { statusCode, body } = await get(url, {});
      expect([url, statusCode === 200 && body.includes('not for you')]).toEqual([url, false]);
      expect(statusCode).toBeGreaterThanOrEqual(400);
    }
  });

  it('says so where it was not built, and the API answers all the same', async () => {
    const bare = await apiWith(join(folder, 'nowhere'), null);
    const page = await ask(bare, '/', BROWSER);
    expect([page.statusCode, page.body]).toEqual([503, expect.stringContaining('npm run build')]);
    expect((await ask(bare, '/api/v1/my-day', {})).statusCode).toBe(200);
    await bare.close();
  });
});
