import { createLru } from '../shared/lru.js';
import type { Caller } from './caller.js';

/** Checked tokens, the least recently used dropped first; none outlives its own expiry or `maxAgeMs`. */
export interface TokenCache {
  get(token: string): Caller | null;
  /** @param expiresAt milliseconds since 1970 */
  set(token: string, caller: Caller, expiresAt: number): void;
}

export interface TokenCacheOptions {
  readonly now: () => number;
  /** Most tokens remembered at once. Default 5,000. */
  readonly max?: number;
  /** Longest time a token is taken at its word, so that a key withdrawn by the issuer is noticed. Default 5 minutes. */
  readonly maxAgeMs?: number;
}

/** Remembers who checked tokens speak for. */
export function createTokenCache({ now, max = 5_000, maxAgeMs = 300_000 }: TokenCacheOptions): TokenCache {
  const entries = createLru<{ readonly caller: Caller; readonly until: number }>(max);
  return {
    get(token) {
      const entry = entries.get(token);
      if (entry === undefined) return null;
      if (entry.until > now()) return entry.caller;
      entries.delete(token);
      return null;
    },
    set(token, caller, expiresAt) {
      entries.set(token, { caller, until: Math.min(expiresAt, now() + maxAgeMs) });
    },
  };
}
