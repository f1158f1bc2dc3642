import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { signDevToken } from './identity/dev-token.js';
import { commandAnswer } from './schemas/command-answer.js';
import { startTestApi, type TestApi } from './testing/test-api.js';
import { INTERNSHIP } from './testing/test-case.js';

const ISSUER = 'https://login.fjordby.example';

describe('in production', () => {
  let database: TestDatabase;
  let issuer: Server;
  let api: TestApi;
  let sign: (roles: readonly string[]) => Promise<string>;

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'k1' }] });
    issuer = createServer((_, reply) => reply.setHeader('content-type', 'application/json').end(keys));
    await new Promise<void>((listening) => issuer.listen(0, '127.0.0.1', listening));
    const address = issuer.address();
    sign = (roles) =>
      new SignJWT({ tenant: 'fjordby', roles })
        .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
        .setIssuer(ISSUER)
        .setAudience('holdfast')
        .setSubject('anna-b')
        .setExpirationTime('1 h')
        .sign(privateKey);
    api = await startTestApi({
      HOLDFAST_MODE: 'production',
      DATABASE_URL: database.appUrl,
      HOLDFAST_MASTER_KEY: masterKey,
      AUTH_ISSUER: ISSUER,
      AUTH_JWKS_URL: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/keys`,
    });
  });

  afterAll(async () => {
    await api.stop();
    await new Promise((closed) => issuer.close(closed));
    await database.stop();
  });

  it('tokens of the municipality’s own issuer are taken, dev tokens are not', async () => {
    const anna = api.with(await sign(['consultant']));
    expect((await anna.get('/api/v1/my-day')).body).toMatchObject({ staffId: 'anna-b' });
    const secret = 'a secret that only this test knows';
    const dev = { staffId: 'anna-b', tenant: 'fjordby', roles: ['manager'] as const, audience: 'holdfast', secret };
    const forged = api.with(await signDevToken({ ...dev, now: Date.now() }));
    expect(await forged.get('/api/v1/my-day')).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  });

  it('a program is given a token and loses it again', async () => {
    const admin = api.with(await sign(['admin']));
    const { status, body } = await admin.post('/api/v1/service-tokens', { name: 'bi', role: 'admin', days: 1 });
    const { id, token } = body as { readonly id: string; readonly token: string };
    expect([status, (await api.with(token).get('/api/v1/staff')).status]).toEqual([201, 200]);
    expect((await admin.send('DELETE', `/api/v1/service-tokens/${id}`)).status).toBe(200);
    expect(await api.with(token).get('/api/v1/staff')).toMatchObject({
      status: 401,
      body: { code: 'UNAUTHENTICATED' },
    });
  });

  it('the dev routes do not exist, and are not documented', async () => {
    const anna = api.with(await sign(['consultant']));
    const missing = { status: 404, body: { code: 'NOT_FOUND' } };
    expect(await anna.get('/dev/users')).toMatchObject(missing);
    expect(await anna.post('/dev/token', { staffId: 'anna-b' })).toMatchObject(missing);
    const path = '/dev/placements/0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22/fast-forward';
    expect(await anna.post(path, { until: '2030-01-01T00:00:00Z' })).toMatchObject(missing);
    const { body } = await anna.get('/openapi.json');
    expect(JSON.stringify(body)).not.toMatch(/Dev-Clock|\/dev\//);
  });

  it('Dev-Clock is no header of ours: what is done is dated now', async () => {
    const anna = api.with(await sign(['consultant']));
    const clock = { 'dev-clock': '2020-01-01T09:00:00Z' };
    const citizenId = String((await anna.post('/api/v1/citizens', { name: 'Mette' }, clock)).body['id']);
    const companyId = String((await anna.post('/api/v1/companies', { cvr: '30000001', name: 'Firma' })).body['id']);
    const startsOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const { plannedEnd: _, ...open } = INTERNSHIP;
    const plan = [{ ...open, stage: 'paid-hours', startsOn }];
    const proposal = { citizenId, companyId, ownerId: 'anna-b', plan };
    const before = new Date().toISOString().slice(0, 10);
    const { body } = await anna.post('/api/v1/placements', proposal, clock);
    expect((commandAnswer.parse(body).events[0]?.at ?? '') >= before).toBe(true);
    expect((await anna.get('/api/v1/my-day', clock)).body['day']).not.toBe('2020-01-01');
  });

  it('answers carry strict headers and say nothing of what made them', async () => {
    const { headers } = await api.with(null).get('/health/live');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toMatch(/max-age/);
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
