import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  fjordby,
  newIssuerKeys,
  openBrowser,
  seedTenant,
  signIn,
  startTestDatabase,
  startTestIssuer,
  testMigrations,
  type TestDatabase,
  type TestIssuer,
} from '@holdfast/testing';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { idOf } from '../testing/test-case.js';

let database: TestDatabase;
let issuer: TestIssuer;
let api: TestApi;
const masterKey = randomBytes(32).toString('base64');
const keys = newIssuerKeys();
/** A stranger to the register, and somebody whom the issuer calls by another name than we do. */
const people = [
  ...fjordby.staff.map(({ staffId, name, roles }) => ({ subject: staffId, name, roles, team: null })),
  { subject: 'Q7_xF-4711', name: 'Ole T.', roles: ['caseworker'], team: null },
];

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  await seedTenant(database.appUrl, masterKey, fjordby);
  issuer = await startTestIssuer(fjordby, { keys, people });
  api = await startTestApi({
    ...{ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey },
    ...{ AUTH_ISSUER: issuer.issuer, AUTH_JWKS_URL: issuer.jwksUrl },
  });
});
afterAll(async () => {
  await api.stop();
  await issuer.stop();
  await database.stop();
});

const me = async (token: string) => (await api.with(token).get('/api/v1/me')).body;
const unauthenticated = { status: 401, body: { code: 'UNAUTHENTICATED' } };

describe('signing in with a browser: code and PKCE against the real issuer', () => {
  it('somebody is chosen on a Danish page, and is who the API then knows', async () => {
    const { body } = await api.with(null).get('/api/v1/sign-in');
    expect(body).toMatchObject({ issuer: issuer.issuer, clientId: issuer.clientId, mode: 'test' });
    const browser = openBrowser(issuer);
    const page = await browser.open();
    expect(page.status).toBe(200);
    expect(page.text).toContain('Hvem vil du være?');
    expect(page.text).toContain('Anna B.');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const back = await browser.choose('anna-b');
    expect(back.href).toContain(`${issuer.origin}/auth/callback?`);
    expect(back.searchParams.get('state')).toBe('some-state');
    const answer = await browser.exchange(back.searchParams.get('code') ?? '');
    expect(answer.headers.get('access-control-allow-origin')).toBe(issuer.origin);
    const { access_token: access = '', expires_in } = answer.body;
    expect(expires_in).toBe(600);
    expect(decodeProtectedHeader(access)).toMatchObject({ alg: 'RS256', kid: keys.signing[0]?.kid });
    expect(decodeJwt(access)).toMatchObject({
      ...{ iss: issuer.issuer, aud: 'holdfast', sub: 'anna-b', tenant: 'fjordby', roles: ['consultant'] },
    });
    expect(await me(access)).toMatchObject({ staffId: 'anna-b', name: 'Anna B.', roles: ['consultant'] });
  });

  it('a code is good with its own verifier only, and once', async () => {
    const browser = openBrowser(issuer);
    await browser.open();
    const wrong = (await browser.choose('anna-b')).searchParams.get('code') ?? '';
    const refused = { status: 400, body: { error: 'invalid_grant' } };
    expect(await browser.exchange(wrong, randomBytes(32).toString('base64url'))).toMatchObject(refused);
    const again = openBrowser(issuer);
    await again.open();
    const code = (await again.choose('anna-b')).searchParams.get('code') ?? '';
    expect((await again.exchange(code)).status).toBe(200);
    expect(await again.exchange(code)).toMatchObject(refused);
  });

  it.each([
    ['no challenge', { code_challenge: '', code_challenge_method: '' }],
    ['a challenge in clear text', { code_challenge_method: 'plain' }],
    ['a token asked for at once', { response_type: 'token' }],
  ])('%s is refused, and told the web app', async (_, change) => {
    const { url, text } = await openBrowser(issuer).open(change);
    expect(url.href.startsWith(`${issuer.origin}/auth/callback`)).toBe(true);
    expect(url.href + text).toMatch(/error=(invalid_request|unsupported_response_type|unauthorized_client)/);
  });

  it.each([
    ['another client', { client_id: 'somebody-else' }],
    ['another address to come back to', { redirect_uri: 'https://elsewhere.example/auth/callback' }],
  ])('%s is refused on the page, and nobody is sent anywhere', async (_, change) => {
    const { status, url, text } = await openBrowser(issuer).open(change);
    expect([status, url.origin]).toEqual([400, issuer.issuer]);
    expect(text).toContain('Login gik ikke');
  });

  it('somebody who is not on the list cannot be chosen, nor anybody without a sign-in under way', async () => {
    const browser = openBrowser(issuer);
    await browser.open();
    expect((await browser.choose('emperor')).origin).toBe(issuer.issuer);
    const cold = await fetch(`${issuer.issuer}/sign-in/guessed`, {
      method: 'POST',
      body: new URLSearchParams({ subject: 'anna-b' }),
    });
    expect(cold.status).toBe(400);
  });

  it('access is renewed without asking by a refresh token, which is good once', async () => {
    const { access, refresh } = await signIn(issuer, 'mads-r');
    const browser = openBrowser(issuer);
    const renewed = await browser.refresh(refresh);
    expect(renewed.status).toBe(200);
    expect(renewed.body.access_token).not.toBe(access);
    expect(await me(renewed.body.access_token ?? '')).toMatchObject({ staffId: 'mads-r', roles: ['manager'] });
    expect(await browser.refresh(refresh)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});

describe('a token of the real issuer', () => {
  it('is an access token or none: what else the issuer gives out opens nothing', async () => {
    const browser = openBrowser(issuer);
    await browser.open();
    const code = (await browser.choose('anna-b')).searchParams.get('code') ?? '';
    const {
      access_token: access = '',
      id_token: id = '',
      refresh_token: refresh = '',
    } = (await browser.exchange(code)).body;
    expect(decodeJwt(id)).toMatchObject({ iss: issuer.issuer, sub: 'anna-b' });
    for (const other of [id, refresh, code]) {
      expect(await api.with(other).get('/api/v1/me')).toMatchObject(unauthenticated);
    }
    expect((await api.with(access).get('/api/v1/me')).status).toBe(200);
  });

  it('for another audience is refused', async () => {
    const other = await startTestIssuer(fjordby, { keys, audience: 'another-system' });
    try {
      const elsewhere = await startTestApi({
        ...{ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey },
        ...{ AUTH_ISSUER: other.issuer, AUTH_JWKS_URL: other.jwksUrl },
      });
      const { access } = await signIn(other, 'anna-b');
      expect(await elsewhere.with(access).get('/api/v1/me')).toMatchObject(unauthenticated);
      // The same keys, another issuer.
      expect(await api.with(access).get('/api/v1/me')).toMatchObject(unauthenticated);
      await elsewhere.stop();
    } finally {
      await other.stop();
    }
  });

  it('is refused once it has expired, and keys that were exchanged take over while the API runs', async () => {
    let issuing = await startTestIssuer(fjordby, { accessTokenSeconds: 60 });
    let now = Date.now();
    const watching = await startTestApi(
      {
        ...{ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey },
        ...{ AUTH_ISSUER: issuing.issuer, AUTH_JWKS_URL: issuing.jwksUrl },
      },
      { clock: () => now, issuerCooldownMs: 0 },
    );
    const ask = (token: string) => watching.with(token).get('/api/v1/me');
    try {
      const { access } = await signIn(issuing, 'anna-b');
      expect((await ask(access)).status).toBe(200);
      now += 66_000;
      expect(await ask(access)).toMatchObject(unauthenticated);
      now = Date.now();
      const port = Number(new URL(issuing.issuer).port);
      await issuing.stop();
      issuing = await startTestIssuer(fjordby, { port, keys: newIssuerKeys() });
      const newer = await signIn(issuing, 'anna-b');
      expect((await ask(newer.access)).status).toBe(200);
    } finally {
      await watching.stop();
      await issuing.stop();
    }
  });

  it('and a dev token are both taken in test mode', async () => {
    expect((await (await api.as('anna-b')).get('/api/v1/me')).status).toBe(200);
  });
});

describe('staff and the names the issuer has for them', () => {
  it('somebody who is linked to nobody is refused, and told whom to ask', async () => {
    const { access } = await signIn(issuer, 'Q7_xF-4711');
    const { status, body } = await api.with(access).get('/api/v1/me', { 'accept-language': 'en' });
    expect([status, body['code']]).toEqual([403, 'NOT_LINKED']);
    expect(body['detail']).toContain('Ask your administrator');
  });

  it('an administrator links them, and from then on they are that member of staff, and nobody else is', async () => {
    const karen = await api.as('karen-d');
    idOf(await karen.post('/api/v1/staff/ole-t/correct', { subject: 'Q7_xF-4711' }));
    const { access } = await signIn(issuer, 'Q7_xF-4711');
    expect(await me(access)).toMatchObject({ staffId: 'ole-t', name: 'Ole T.' });
    // Whoever is linked is no longer found under the staff id alone.
    const old = await signIn(issuer, 'ole-t');
    expect(await me(old.access)).toMatchObject({ code: 'NOT_LINKED' });
    const taken = await karen.post('/api/v1/staff/bo-l/correct', { subject: 'Q7_xF-4711' });
    expect(taken).toMatchObject({ status: 422, body: { code: 'ALREADY_EXISTS', errors: [{ pointer: '/subject' }] } });
    const anna = await api.as('anna-b');
    expect(await anna.post('/api/v1/staff/anna-b/correct', { subject: 'x' })).toMatchObject({ status: 403 });
  });
});
