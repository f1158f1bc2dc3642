import type { ApiConfig } from '@holdfast/config';
import { decodeJwt, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../time/clock.js';
import type { StaffLinks } from './staff-links.js';
import { createTokenVerifier, DEV_ISSUER, type TokenVerifier } from './token-verifier.js';

/** What a verifier is made with besides the configuration. */
export interface VerifierParts {
  readonly now: Clock;
  readonly linkOf: StaffLinks;
  readonly keysOf: (url: URL) => JWTVerifyGetKey;
}

/**
 * Whose tokens are taken: in production those of the issuer and no others; in demo and test mode dev tokens, and those of the
 * issuer where one is named.
 */
export function verifierOf(config: ApiConfig, { now, linkOf, keysOf }: VerifierParts): TokenVerifier {
  const { AUTH_AUDIENCE: audience, AUTH_ISSUER: issuer, AUTH_JWKS_URL: jwksUrl, DEV_TOKEN_SECRET: secret } = config;
  const ofIssuer =
    issuer === undefined || jwksUrl === undefined
      ? null
      : createTokenVerifier({ kind: 'issuer', audience, now, issuer, keys: keysOf(new URL(jwksUrl)), linkOf });
  if (config.HOLDFAST_MODE === 'production') {
    if (ofIssuer === null) throw new TypeError('Production needs AUTH_ISSUER and AUTH_JWKS_URL.');
    return ofIssuer;
  }
  if (secret === undefined) throw new TypeError('Demo and test mode need DEV_TOKEN_SECRET.');
  const ofDev = createTokenVerifier({ kind: 'dev', audience, now, secret });
  if (ofIssuer === null) return ofDev;
  return {
    remembered: (token) => ofDev.remembered(token) ?? ofIssuer.remembered(token),
    // What a token says of its issuer only chooses who checks it; whoever checks looks again.
    verify: (token) => (saysItIsDev(token) ? ofDev : ofIssuer).verify(token),
  };
}

function saysItIsDev(token: string): boolean {
  try {
    return decodeJwt(token).iss === DEV_ISSUER;
  } catch {
    return false;
  }
}
