import { generateKeyPairSync, randomBytes, randomUUID, type JsonWebKey } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** A private key as the issuer signs with it. */
export type IssuerKey = JsonWebKey & { readonly kid: string; readonly alg: 'RS256'; readonly use: 'sig' };

/** What an issuer keeps secret between two starts, so that tokens given out before stay good. */
export interface IssuerKeys {
  /** The first one signs; all are published. */
  readonly signing: readonly IssuerKey[];
  /** Sign its cookies. */
  readonly cookies: readonly string[];
}

/** New keys of an issuer: RS256, 2,048 bits. */
export function newIssuerKeys(): IssuerKeys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const jwk = privateKey.export({ format: 'jwk' });
  return {
    signing: [{ ...jwk, kid: randomUUID(), alg: 'RS256', use: 'sig' }],
    cookies: [randomBytes(32).toString('base64url')],
  };
}

/** The keys kept in this file; made when there is none. Only its owner may read it. */
export async function keptIssuerKeys(file: string): Promise<IssuerKeys> {
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as IssuerKeys;
  const keys = newIssuerKeys();
  await writeFile(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
