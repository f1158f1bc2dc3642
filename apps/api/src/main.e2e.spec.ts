import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly errors: string;
}

/** The program as it is run, with nothing in its environment but what is given. */
function run(env: Record<string, string>): {
  readonly child: ChildProcess;
  readonly ready: Promise<string>;
  readonly ended: Promise<Ended>;
} {
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const ended = new Promise<Ended>((resolve) => child.on('exit', (code) => resolve({ code, errors })));
  const ready = new Promise<string>((resolve, reject) => {
    let written = '';
    child.stdout.on('data', (data: Buffer) => {
      written += data.toString();
      const address = /^holdfast api ready (\S+)$/m.exec(written)?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(({ errors: said }) => reject(new Error(said)));
  });
  return { child, ready, ended };
}

describe('the API as a program', () => {
  let database: TestDatabase;
  let env: Record<string, string>;

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    env = {
      HOLDFAST_MODE: 'test',
      LOG_LEVEL: 'warn',
      DATABASE_URL: database.appUrl,
      API_PORT: '0',
      HOLDFAST_MASTER_KEY: masterKey,
      DEV_TOKEN_SECRET: randomBytes(32).toString('base64url'),
      TEMPORAL_ADDRESS: '127.0.0.1:1',
    };
  });

  afterAll(() => database.stop());

  it('says when it is ready and where, is degraded without Temporal, and ends in order when told to', async () => {
    const { child, ready, ended } = run(env);
    const address = await ready;
    const readiness: unknown = await (await fetch(`${address}/health/ready`)).json();
    expect(readiness).toEqual({
      status: 'degraded',
      postgres: 'up',
      temporal: 'degraded',
      worker: 'degraded',
      relay: 'degraded',
    });
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, errors: '' });
    await expect(fetch(`${address}/health/live`)).rejects.toThrow();
  });

  it('serves a browsable page of its own document, with nothing from elsewhere', async () => {
    const { child, ready, ended } = run(env);
    const address = await ready;
    const page = await fetch(`${address}/docs`);
    const policy = page.headers.get('content-security-policy') ?? '';
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("default-src 'none'");
    const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src = '']) => src);
    expect(scripts.length).toBeGreaterThan(1);
    for (const src of scripts) {
      const script = await fetch(new URL(src, `${address}/docs`));
      expect([src, script.status, script.url.startsWith(address)]).toEqual([src, 200, true]);
      expect((await script.text()).length).toBeGreaterThan(100);
    }
    const init = await (await fetch(`${address}/docs/swagger-ui-init.js`)).text();
    expect(init).toContain('/api/v1/placements/{id}/record-follow-up');
    expect((await fetch(`${address}/openapi.json`)).headers.get('content-security-policy')).not.toContain('script-src');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('names what is missing in its configuration, and not what is in it', async () => {
    const { DATABASE_URL: _, ...without } = env;
    const { ready, ended } = run({ ...without, HOLDFAST_MASTER_KEY: 'too-short-to-be-a-key' });
    await expect(ready).rejects.toThrow('DATABASE_URL');
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toContain('HOLDFAST_MASTER_KEY');
    expect(errors).not.toContain('too-short-to-be-a-key');
  });
});
