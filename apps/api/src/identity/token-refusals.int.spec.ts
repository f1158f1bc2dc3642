import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWK, type JWTPayload } from 'jose';
import { issuerKeys } from './issuer-keys.js';
import { createTokenVerifier, type TokenVerifier } from './token-verifier.js';

const ISSUER = 'https://login.fjordby.example';
const AUDIENCE = 'holdfast';
const NOW = Date.parse('2026-01-05T09:00:00.000Z');
const SECOND = 1_000;
const seconds = NOW / SECOND;
/** Claims instead of the good ones; undefined leaves one out. */
type Change = Readonly<Record<string, unknown>>;
type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

const refused = { code: 'UNAUTHENTICATED', headers: { 'www-authenticate': expect.stringContaining('invalid_token') } };
const claims: JWTPayload = {
  ...{ iss: ISSUER, aud: AUDIENCE, sub: 'anna-b', tenant: 'fjordby', roles: ['consultant'] },
  ...{ iat: seconds, exp: seconds + 3_600 },
};

let server: Server;
let url: URL;
let published: readonly JWK[];
let asked: number;
let down: boolean;
let current: Pair;
let next: Pair;
let now: number;
const linkOf = (_: string, subject: string) => Promise.resolve(subject);
let verifier: TokenVerifier;

const publicJwk = async (pair: Pair, kid: string): Promise<JWK> => ({
  ...(await exportJWK(pair.publicKey)),
  ...{ alg: 'RS256', use: 'sig', kid },
});
const sign = (change: Change = {}, pair = current, kid: string | undefined = 'k1') =>
  new SignJWT({ ...claims, ...change })
    .setProtectedHeader({ alg: 'RS256', ...(kid !== undefined && { kid }) })
    .sign(pair.privateKey);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

beforeAll(async () => {
  [current, next] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  server = createServer((_, reply) => {
    asked += 1;
    if (down) reply.writeHead(503).end();
    else reply.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  url = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/keys`);
});
afterAll(() => new Promise((closed) => server.close(closed)));

beforeEach(async () => {
  published = [await publicJwk(current, 'k1')];
  asked = 0;
  down = false;
  now = NOW;
  const keys = issuerKeys(url, { cooldownMs: 0 });
  verifier = createTokenVerifier({ kind: 'issuer', audience: AUDIENCE, issuer: ISSUER, keys, linkOf, now: () => now });
});

describe('a token of the issuer', () => {
  it('is taken, and the keys are fetched once', async () => {
    await expect(verifier.verify(await sign())).resolves.toMatchObject({ staffId: 'anna-b', tenant: 'fjordby' });
    await verifier.verify(await sign({ jti: 'another' }));
    expect(asked).toBe(1);
  });

  it.each<[string, Change]>([
    ['that has expired', { exp: seconds - 6 }],
    ['that says nothing of when it ends', { exp: undefined }],
    ['that does not hold yet', { nbf: seconds + 6 }],
    ['made in the future', { iat: seconds + 6 }],
    ['made in the future by milliseconds for seconds', { iat: NOW }],
    ['for another audience', { aud: 'another-system' }],
    ['for no audience', { aud: undefined }],
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['of an issuer that only begins like ours', { iss: `${ISSUER}.elsewhere.example` }],
    ['of no issuer', { iss: undefined }],
    ['of nobody', { sub: undefined }],
    ['of no municipality', { tenant: undefined }],
    ['of a municipality that is a list', { tenant: ['fjordby', 'aakirke'] }],
    ['without roles', { roles: undefined }],
    ['with roles in one text', { roles: 'manager' }],
  ])('%s is refused', async (_, change) => {
    await expect(verifier.verify(await sign(change))).rejects.toMatchObject(refused);
  });

  it.each<[string, Change]>([
    ['expired', { exp: seconds - 4 }],
    ['not yet holding', { nbf: seconds + 4 }],
    ['made ahead', { iat: seconds + 4 }],
    ['for us among others', { aud: ['another-system', AUDIENCE] }],
  ])('%s within what two clocks may differ, or meant for us too, is taken', async (_, change) => {
    await expect(verifier.verify(await sign(change))).resolves.toMatchObject({ staffId: 'anna-b' });
  });
});

describe('a forged token', () => {
  it('signed with a key that the issuer does not publish, under the name of one that it does, is refused', async () => {
    await expect(verifier.verify(await sign({}, next))).rejects.toMatchObject(refused);
  });

  it('with claims changed after it was signed is refused', async () => {
    const [header = '', , signature = ''] = (await sign()).split('.');
    const changed = `${header}.${part({ ...claims, roles: ['manager'] })}.${signature}`;
    await expect(verifier.verify(changed)).rejects.toMatchObject(refused);
  });

  it('whose signature was taken off is refused', async () => {
    const [header = '', payload = ''] = (await sign()).split('.');
    for (const token of [`${header}.${payload}.`, `${header}.${payload}`]) {
      await expect(verifier.verify(token)).rejects.toMatchObject(refused);
    }
  });

  it.each(['none', 'None', 'NONE', 'nOnE', ''])('of the algorithm %j is refused', async (alg) => {
    const token = `${part({ alg, kid: 'k1' })}.${part(claims)}.`;
    await expect(verifier.verify(token)).rejects.toMatchObject(refused);
    await expect(verifier.verify(new UnsecuredJWT(claims).encode())).rejects.toMatchObject(refused);
  });

  it('signed with the public key as if it were a shared secret is refused', async () => {
    const secrets = [await exportSPKI(current.publicKey), JSON.stringify(published[0]), String(published[0]?.n)];
    for (const secret of secrets) {
      const signed = `${part({ alg: 'HS256', typ: 'JWT', kid: 'k1' })}.${part(claims)}`;
      const signature = createHmac('sha256', secret).update(signed).digest('base64url');
      await expect(verifier.verify(`${signed}.${signature}`)).rejects.toMatchObject(refused);
    }
  });

  it('that brings its own key, or an address to fetch one from, is refused', async () => {
    const jwk = await exportJWK(next.publicKey);
    for (const own of [{ jwk }, { jku: 'https://elsewhere.example/keys' }, { x5u: 'https://elsewhere.example/x' }]) {
      const header = { alg: 'RS256', kid: 'k1', ...own };
      const token = await new SignJWT(claims).setProtectedHeader(header).sign(next.privateKey);
      await expect(verifier.verify(token)).rejects.toMatchObject(refused);
    }
  });

  it('with a critical extension that nobody here knows is refused', async () => {
    const header = { alg: 'RS256', kid: 'k1', crit: ['exp-at'], 'exp-at': 1 };
    const signing = new SignJWT(claims)
      .setProtectedHeader(header)
      .sign(current.privateKey, { crit: { 'exp-at': true } });
    await expect(verifier.verify(await signing)).rejects.toMatchObject(refused);
  });

  it.each(['', '.', '..', 'a.b.c', 'nonsense', 'x'.repeat(10_000)])(
    'that is no token is refused (%#)',
    async (token) => {
      await expect(verifier.verify(token)).rejects.toMatchObject(refused);
    },
  );

  it('under the name of a key that there is not is refused', async () => {
    await expect(verifier.verify(await sign({}, next, 'k9'))).rejects.toMatchObject(refused);
    await expect(verifier.verify(await sign({}, next, '../../etc/passwd'))).rejects.toMatchObject(refused);
  });
});

describe('keys that change while the API runs', () => {
  it('a new key is fetched when the first token of it comes; tokens of the old one are taken while it is published', async () => {
    await verifier.verify(await sign());
    published = [await publicJwk(current, 'k1'), await publicJwk(next, 'k2')];
    await expect(verifier.verify(await sign({}, next, 'k2'))).resolves.toMatchObject({ staffId: 'anna-b' });
    await expect(verifier.verify(await sign({ jti: 'old key' }))).resolves.toMatchObject({ staffId: 'anna-b' });
    expect(asked).toBe(2);
  });

  it('a key that was withdrawn signs nothing more once the keys were fetched again, also not what was remembered', async () => {
    const old = await sign();
    await verifier.verify(old);
    published = [await publicJwk(next, 'k2')];
    await verifier.verify(await sign({}, next, 'k2'));
    now += 5 * 60 * SECOND;
    expect(verifier.remembered(old)).toBeNull();
    await expect(verifier.verify(old)).rejects.toMatchObject(refused);
  });

  it('names of keys that there are not do not make us ask the issuer over and over', async () => {
    const patient = createTokenVerifier({
      ...{ kind: 'issuer', audience: AUDIENCE, issuer: ISSUER, now: () => now },
      keys: issuerKeys(url),
      linkOf,
    });
    for (const kid of ['a', 'b', 'c', 'd', 'e']) {
      await expect(patient.verify(await sign({}, next, kid))).rejects.toMatchObject(refused);
    }
    expect(asked).toBe(1);
  });

  it('an issuer that is down is no verdict on a token: 503, and taken once it is back', async () => {
    down = true;
    await expect(verifier.verify(await sign())).rejects.toMatchObject({ code: 'IDENTITY_UNAVAILABLE' });
    down = false;
    await expect(verifier.verify(await sign())).resolves.toMatchObject({ staffId: 'anna-b' });
  });
});
