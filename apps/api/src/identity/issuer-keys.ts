import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';

/** How long the issuer has to answer. Milliseconds. */
const ANSWER_WITHIN = 3_000;
/** How long fetched keys are taken at their word, so that a withdrawn one is noticed. Milliseconds. */
const KEYS_FOR = 300_000;
/** How long an unknown key's name does not make us ask again: forged tokens are no way to flood the issuer. Milliseconds. */
const COOLDOWN = 10_000;

/** The issuer's published keys, fetched when the first token of a key comes, and again when a new key's does. */
export function issuerKeys(
  url: URL,
  { cooldownMs = COOLDOWN }: { readonly cooldownMs?: number | undefined } = {},
): JWTVerifyGetKey {
  return createRemoteJWKSet(url, {
    timeoutDuration: ANSWER_WITHIN,
    cacheMaxAge: KEYS_FOR,
    cooldownDuration: cooldownMs,
  });
}
