import { createPrivateKey, createPublicKey, hash, sign, verify, type KeyObject } from 'node:crypto';

/** An Ed25519 key that signs checkpoints and bundles. */
export interface SigningKey {
  /** The fingerprint of its public half: SHA-256 (hex) of the SPKI bytes. */
  readonly keyId: string;
  readonly publicKey: string;
  /** Signs the UTF-8 bytes of a text; base64. */
  sign(text: string): string;
}

/** A public key as it is handed on. */
export interface PublicKeyEntry {
  readonly keyId: string;
  /** SPKI in DER, base64. */
  readonly publicKey: string;
}

/**
 * The key that signs.
 * @param pkcs8 base64 of an Ed25519 key in PKCS #8
 * @throws TypeError for anything else, without repeating it
 */
export function createSigningKey(pkcs8: string): SigningKey {
  const key = privateKey(pkcs8);
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    keyId: hash('sha256', spki, 'hex'),
    publicKey: spki.toString('base64'),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
  };
}

function privateKey(pkcs8: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' });
  } catch {
    // Said below; the reason could hold part of the key.
  }
  if (key?.asymmetricKeyType !== 'ed25519') throw new TypeError('The key is no Ed25519 key in PKCS #8, base64.');
  return key;
}

/** The fingerprint of a public key (SPKI, base64). */
export function keyIdOf(publicKey: string): string {
  return hash('sha256', Buffer.from(publicKey, 'base64'), 'hex');
}

/** A public key to verify with; null when the text is none, or is not written the one way base64 is written here. */
export function readPublicKey(publicKey: string): KeyObject | null {
  const bytes = exactBase64(publicKey);
  if (bytes === null) return null;
  try {
    const key = createPublicKey({ key: bytes, format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** Whether a signature (base64) over a text is this key's. Another spelling of the same bytes is refused. */
export function isSignedBy(key: KeyObject, text: string, signature: string): boolean {
  const bytes = exactBase64(signature);
  return bytes !== null && verify(null, Buffer.from(text, 'utf8'), key, bytes);
}

function exactBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}
