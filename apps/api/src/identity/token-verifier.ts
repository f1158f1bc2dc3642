import { ROLES, type Role } from '@holdfast/domain';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions } from 'jose';
import { ApiProblem } from '../problems/api-problem.js';
import { callerOf, type Caller } from './caller.js';
import type { StaffLinks } from './staff-links.js';
import { createTokenCache } from './token-cache.js';

/** Issuer of the tokens that demo and test mode make for themselves. */
export const DEV_ISSUER = 'holdfast-dev';

/** Asymmetric signatures only: a shared secret could be guessed, `none` needs no guessing. */
const SIGNATURES = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** What OpenID Connect allows. Characters. */
const LONGEST_SUBJECT = 255;
/** What a dev token's subject is: a staff id. */
const STAFF_ID = /^[a-z0-9-]{1,64}$/;
/** Seconds by which two clocks may differ. */
const CLOCK_TOLERANCE = 5;

/** Checks access tokens. A token that was checked is remembered until it expires: this is on every request's way. */
export interface TokenVerifier {
  /** The caller at once if this token has been checked before; null when it has to be checked. */
  remembered(token: string): Caller | null;
  /**
   * @throws ApiProblem UNAUTHENTICATED for a token that is forged, expired, for somebody else or without a usable claim;
   *   NOT_LINKED for somebody whom the issuer knows and the register does not; IDENTITY_UNAVAILABLE when the issuer's keys cannot be fetched
   */
  verify(token: string): Promise<Caller>;
}

export type TokenVerifierOptions = {
  readonly audience: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
} & (
  | { readonly kind: 'issuer'; readonly issuer: string; readonly keys: JWTVerifyGetKey; readonly linkOf: StaffLinks }
  | { readonly kind: 'dev'; readonly secret: string }
);

/** Production checks the issuer's published keys; demo and test mode a secret of their own. */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const cache = createTokenCache({ now: options.now });
  const check = checkerOf(options);
  return {
    remembered: (token) => cache.get(token),
    async verify(token) {
      const payload = await check(token).catch((error: unknown) => {
        throw isRefusal(error) ? unauthenticated('invalid_token') : new ApiProblem('IDENTITY_UNAVAILABLE');
      });
      const claims = readClaims(payload);
      if (
        claims === null ||
        (options.kind === 'dev' && !STAFF_ID.test(claims.subject)) ||
        payload.exp === undefined ||
        isAhead(payload, options.now())
      )
        throw unauthenticated('invalid_token');
      const { subject, tenant, roles } = claims;
      const staffId = options.kind === 'issuer' ? await options.linkOf(tenant, subject) : subject;
      const caller = callerOf(staffId, tenant, roles);
      cache.set(token, caller, payload.exp * 1_000);
      return caller;
    },
  };
}

/** Whether a token says that it will be made: jose looks at `nbf` and `exp` by itself, at `iat` only where an age is asked for. */
function isAhead({ iat }: JWTPayload, now: number): boolean {
  return iat !== undefined && iat > now / 1_000 + CLOCK_TOLERANCE;
}

/** 401, and what to do about it in the words of RFC 6750. */
export function unauthenticated(error?: 'invalid_token'): ApiProblem {
  const challenge = error === undefined ? 'Bearer realm="holdfast"' : `Bearer realm="holdfast", error="${error}"`;
  return new ApiProblem('UNAUTHENTICATED', [], { 'www-authenticate': challenge });
}

/** The token was looked at and is no good; anything else says that it could not be looked at. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC'
  );
}

function checkerOf(options: TokenVerifierOptions): (token: string) => Promise<JWTPayload> {
  const common: JWTVerifyOptions = {
    audience: options.audience,
    clockTolerance: CLOCK_TOLERANCE,
    requiredClaims: ['sub', 'exp', 'tenant', 'roles'],
  };
  if (options.kind === 'dev') {
    const secret = new TextEncoder().encode(options.secret);
    return async (token) => {
      const settings = { ...common, issuer: DEV_ISSUER, algorithms: ['HS256'], currentDate: new Date(options.now()) };
      return (await jwtVerify(token, secret, settings)).payload;
    };
  }
  const { keys } = options;
  return async (token) => {
    const settings = {
      ...common,
      issuer: options.issuer,
      algorithms: SIGNATURES,
      currentDate: new Date(options.now()),
    };
    return (await jwtVerify(token, keys, settings)).payload;
  };
}

interface Claims {
  readonly subject: string;
  readonly tenant: string;
  readonly roles: readonly Role[];
}

/** Who a token is about; null when a claim cannot be used. Roles this version does not know are left out. */
function readClaims({ sub, tenant, roles }: JWTPayload): Claims | null {
  if (typeof sub !== 'string' || sub === '' || sub.length > LONGEST_SUBJECT || sub.includes('\0')) return null;
  if (typeof tenant !== 'string' || !/^[a-z0-9-]{2,40}$/.test(tenant)) return null;
  if (!Array.isArray(roles)) return null;
  const known = ROLES.filter((role: Role) => roles.includes(role));
  return known.length === 0 ? null : { subject: sub, tenant, roles: known };
}
