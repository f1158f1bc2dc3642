import type { Role } from '@holdfast/domain';
import { SignJWT } from 'jose';
import { DEV_ISSUER } from './token-verifier.js';

export interface DevTokenRequest {
  readonly staffId: string;
  readonly tenant: string;
  readonly roles: readonly Role[];
  readonly audience: string;
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Hours a dev token is good for. */
const HOURS = 12;

/** An access token of demo and test mode. Production refuses its issuer and its signature. */
export function signDevToken({ staffId, tenant, roles, audience, secret, now }: DevTokenRequest): Promise<string> {
  const issuedAt = Math.floor(now / 1_000);
  return new SignJWT({ tenant, roles: [...roles] })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(DEV_ISSUER)
    .setAudience(audience)
    .setSubject(staffId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + HOURS * 3_600)
    .sign(new TextEncoder().encode(secret));
}
