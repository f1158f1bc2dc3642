import { describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { signDevToken } from './dev-token.js';
import { createTokenVerifier, type TokenVerifier } from './token-verifier.js';

const NOW = Date.parse('2026-01-05T09:00:00.000Z');
const HOUR = 3_600;
const secret = 'a secret that only this test knows';
const audience = 'holdfast';
const anna = { staffId: 'anna-b', tenant: 'fjordby', roles: ['consultant'] as const };

const linkOf = (_: string, subject: string) => Promise.resolve(subject);
const dev = (now: () => number = () => NOW): TokenVerifier =>
  createTokenVerifier({ kind: 'dev', audience, now, secret });
const devToken = (change: object = {}) => signDevToken({ ...anna, audience, secret, now: NOW, ...change });
const refused = { code: 'UNAUTHENTICATED', headers: { 'www-authenticate': expect.stringContaining('invalid_token') } };

describe('a dev token', () => {
  it('says who, where and as what', async () => {
    await expect(dev().verify(await devToken())).resolves.toEqual({
      ...anna,
      actor: { kind: 'person', staffId: 'anna-b', roles: ['consultant'] },
    });
  });

  it.each([
    ['signed with another secret', { secret: 'another secret, as long as the first' }],
    ['for somebody else', { audience: 'another-system' }],
    ['that has expired', { now: NOW - 13 * HOUR * 1_000 }],
    ['of somebody whose id cannot be one', { staffId: 'Anna B' }],
    ['of a tenant that cannot be one', { tenant: '../etc' }],
    ['without a role', { roles: [] }],
    ['with roles that nobody knows', { roles: ['emperor'] }],
  ])('%s is refused', async (_, change) => {
    await expect(dev().verify(await devToken(change))).rejects.toMatchObject(refused);
  });

  it('is refused without a signature, and when it is no token at all', async () => {
    const unsigned = new UnsecuredJWT({ tenant: 'fjordby', roles: ['manager'] })
      .setIssuer('holdfast-dev')
      .setAudience(audience)
      .setSubject('anna-b')
      .setExpirationTime(NOW / 1_000 + HOUR)
      .encode();
    await expect(dev().verify(unsigned)).rejects.toMatchObject(refused);
    await expect(dev().verify('nonsense')).rejects.toMatchObject(refused);
  });

  it('keeps the roles it knows and leaves the others out', async () => {
    const token = await devToken({ roles: ['emperor', 'team-lead', 'consultant'] });
    await expect(dev().verify(token)).resolves.toMatchObject({ roles: ['consultant', 'team-lead'] });
  });
});

describe('a token that was checked', () => {
  it('is taken at its word for five minutes, and never after it expired', async () => {
    let now = NOW;
    const verifier = dev(() => now);
    const token = await devToken();
    expect(verifier.remembered(token)).toBeNull();
    await verifier.verify(token);
    expect(verifier.remembered(token)).toMatchObject(anna);
    now = NOW + 5 * 60_000;
    expect(verifier.remembered(token)).toBeNull();
    now = NOW + 12 * HOUR * 1_000 - 1_000;
    await verifier.verify(token);
    expect(verifier.remembered(token)).toMatchObject(anna);
    now += 1_000;
    expect(verifier.remembered(token)).toBeNull();
  });

  it('is not remembered when it was refused', async () => {
    const verifier = dev();
    const token = await devToken({ audience: 'another-system' });
    await expect(verifier.verify(token)).rejects.toMatchObject(refused);
    expect(verifier.remembered(token)).toBeNull();
  });
});

describe("a token of the municipality's own issuer", () => {
  const issuer = 'https://login.fjordby.example';

  async function withKeys() {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'k1' }] });
    const verifier = createTokenVerifier({ kind: 'issuer', audience, now: () => NOW, issuer, keys, linkOf });
    const sign = (from = issuer) =>
      new SignJWT({ tenant: 'fjordby', roles: ['consultant'] })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .setIssuer(from)
        .setAudience(audience)
        .setSubject('anna-b')
        .setExpirationTime(NOW / 1_000 + HOUR)
        .sign(privateKey);
    return { verifier, sign };
  }

  it('is checked against the published keys', async () => {
    const { verifier, sign } = await withKeys();
    await expect(verifier.verify(await sign())).resolves.toMatchObject(anna);
    await expect(verifier.verify(await sign('https://elsewhere.example'))).rejects.toMatchObject(refused);
  });

  it('is not replaced by a dev token', async () => {
    const { verifier } = await withKeys();
    await expect(verifier.verify(await devToken())).rejects.toMatchObject(refused);
  });

  it('cannot be judged while the keys cannot be fetched: 503, not 401', async () => {
    const { sign } = await withKeys();
    const keys = () => Promise.reject(new TypeError('fetch failed'));
    const verifier = createTokenVerifier({ kind: 'issuer', audience, now: () => NOW, issuer, keys, linkOf });
    await expect(verifier.verify(await sign())).rejects.toMatchObject({ code: 'IDENTITY_UNAVAILABLE' });
  });
});
