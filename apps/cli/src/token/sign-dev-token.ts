import type { Role } from '@holdfast/domain';
import { SignJWT } from 'jose';

/** Who signs dev tokens; the API takes them in demo and test mode only. */
export const DEV_ISSUER = 'holdfast-dev';

/** Who the token is for, and what it is signed with. */
export interface DevTokenRequest {
  /** DEV_TOKEN_SECRET. */
  readonly secret: string;
  /** AUTH_AUDIENCE. */
  readonly audience: string;
  readonly staffId: string;
  readonly tenant: string;
  readonly roles: readonly Role[];
  /** Default 12 hours. */
  readonly validForSeconds?: number;
}

/** An access token as a municipality's identity provider would give it, signed with the dev secret (HS256). */
export async function signDevToken(request: DevTokenRequest): Promise<string> {
  const { secret, audience, staffId, tenant, roles, validForSeconds = 12 * 3_600 } = request;
  return new SignJWT({ tenant, roles: [...roles] })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(DEV_ISSUER)
    .setAudience(audience)
    .setSubject(staffId)
    .setIssuedAt()
    .setExpirationTime(`${validForSeconds} s`)
    .sign(new TextEncoder().encode(secret));
}
