import { timingSafeEqual } from 'node:crypto';
import { machineId, readServiceToken, type RegisterQueries, serviceTokenHash } from '@holdfast/registers';
import type { Clock } from '../time/clock.js';
import { callerOf } from './caller.js';
import { unauthenticated, type TokenVerifier } from './token-verifier.js';

/** How exact it is known when a token was last used. Milliseconds. */
const USED_WITHIN = 60_000;

/**
 * Checks the tokens of programs beside those of people. Each request asks the record, so that a revoked one is refused from
 * the next request on.
 */
export function withServiceTokens(
  people: TokenVerifier,
  { serviceTokens }: Pick<RegisterQueries, 'serviceTokens'>,
  now: Clock,
): TokenVerifier {
  return {
    remembered: (token) => people.remembered(token),
    async verify(token) {
      const named = readServiceToken(token);
      if (named === null) return people.verify(token);
      const { tenant, tokenId } = named;
      const kept = await serviceTokens.proof(tenant, tokenId);
      const at = now();
      if (kept === null || !isSame(kept.tokenHash, serviceTokenHash(token))) throw unauthenticated('invalid_token');
      if (kept.revokedAt !== null || Date.parse(kept.expiresAt) <= at) throw unauthenticated('invalid_token');
      if (kept.lastUsedAt === null || at - Date.parse(kept.lastUsedAt) >= USED_WITHIN) {
        await serviceTokens.used(tenant, tokenId, new Date(at).toISOString());
      }
      return { ...callerOf(machineId(kept.name), tenant, [kept.role]), machine: true };
    },
  };
}

/** In constant time; both are hex SHA-256. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}
