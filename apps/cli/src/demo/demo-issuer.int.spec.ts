import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePorts, type RunningIssuer } from '@holdfast/engines';
import {
  fjordby,
  openBrowser,
  seedTenant,
  signIn,
  startTestDatabase,
  testMigrations,
  type TestDatabase,
} from '@holdfast/testing';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { AUDIENCE, type DemoIssuerOptions, startDemoIssuer, WEB_CLIENT } from './demo-issuer.js';

let database: TestDatabase;
let folder: string;
let issuer: RunningIssuer | undefined;
let options: DemoIssuerOptions;
const apiUrl = 'http://127.0.0.1:3000';

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  await seedTenant(database.appUrl, randomBytes(32).toString('base64'), fjordby);
  folder = await mkdtemp(join(tmpdir(), 'holdfast-issuer-'));
  const [port = 0] = await freePorts(1);
  options = { mode: 'demo', port, apiUrl, folder, databaseUrl: database.appUrl };
});
afterEach(async () => {
  await issuer?.stop();
  issuer = undefined;
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.stop();
});

const seenFrom = (origin: string, running: RunningIssuer) => ({ ...running, clientId: WEB_CLIENT, origin });
const claimsOf = async (token: string, { issuer: iss, jwksUrl }: RunningIssuer) =>
  (await jwtVerify(token, createRemoteJWKSet(new URL(jwksUrl)), { issuer: iss, audience: AUDIENCE })).payload;

describe("the demo's issuer", () => {
  it.each([apiUrl, 'http://localhost:3000'])('signs in the staff on record at %s, and nowhere else', async (origin) => {
    issuer = await startDemoIssuer(options);
    const { access } = await signIn(seenFrom(origin, issuer), 'anna-b');
    expect(await claimsOf(access, issuer)).toMatchObject({
      ...{ sub: 'anna-b', tenant: 'fjordby', roles: ['consultant'] },
    });
    const elsewhere = openBrowser(seenFrom('http://127.0.0.1:9', issuer));
    expect((await elsewhere.open()).status).toBe(400);
  });

  it('lists everybody, each with role and team', async () => {
    issuer = await startDemoIssuer(options);
    const { text } = await openBrowser(seenFrom(apiUrl, issuer)).open();
    for (const { name } of fjordby.staff) expect(text).toContain(name);
    expect(text).toContain('virksomhedskonsulent');
  });

  it('keeps its keys: a token of before is good after a restart', async () => {
    issuer = await startDemoIssuer(options);
    const { access } = await signIn(seenFrom(apiUrl, issuer), 'anna-b');
    await issuer.stop();
    issuer = await startDemoIssuer(options);
    expect(await claimsOf(access, issuer)).toMatchObject({ sub: 'anna-b' });
    expect((await stat(join(folder, 'issuer.json'))).mode & 0o077).toBe(0);
  });

  it('does not start in production, whatever the database', async () => {
    await expect(startDemoIssuer({ ...options, mode: 'production' })).rejects.toMatchObject({ code: 'ISSUER_REFUSED' });
    await expect(fetch(`http://127.0.0.1:${options.port}/jwks`)).rejects.toThrow();
  });
});
