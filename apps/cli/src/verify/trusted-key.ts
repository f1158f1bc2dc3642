import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { keyIdOf, readPublicKey } from '@holdfast/proof/verify';

/**
 * The fingerprint that `--key` names: itself, or that of a public key given as base64 or as a file (PEM, or base64).
 * Null: it is none of them.
 */
export async function trustedKeyId(given: string): Promise<string | null> {
  if (/^[0-9a-f]{64}$/i.test(given)) return given.toLowerCase();
  const text = readPublicKey(given) === null ? await readFile(given, 'utf8').catch(() => null) : given;
  if (text === null) return null;
  const publicKey = text.includes('-----BEGIN') ? fromPem(text) : text.trim();
  return publicKey !== null && readPublicKey(publicKey) !== null ? keyIdOf(publicKey) : null;
}

function fromPem(pem: string): string | null {
  try {
    return createPublicKey(pem).export({ format: 'der', type: 'spki' }).toString('base64');
  } catch {
    return null;
  }
}
