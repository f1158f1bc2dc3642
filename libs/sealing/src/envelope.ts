import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM with a random 96-bit nonce. The envelope is nonce (12 bytes), ciphertext, tag (16 bytes). */
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Random bytes are fetched for so many nonces at once: asking for each is dearer than closing a text. Nonces are no secret. */
const NONCES = 256;
let random = Buffer.alloc(0);

function newNonce(): Buffer {
  if (random.length === 0) random = randomBytes(NONCE_BYTES * NONCES);
  const nonce = random.subarray(0, NONCE_BYTES);
  random = random.subarray(NONCE_BYTES);
  return nonce;
}

/** Closes bytes under a 32-byte key. `context` is authenticated, not stored: opening needs the same. */
export function close(key: Buffer, plain: Buffer | string, context: string): Buffer {
  const nonce = newNonce();
  const cipher = createCipheriv(CIPHER, key, nonce);
  cipher.setAAD(Buffer.from(context));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/** Opens an envelope. @throws Error when the key or the context is another, or a byte was changed */
export function open(key: Buffer, envelope: Buffer, context: string): Buffer {
  if (envelope.length < NONCE_BYTES + TAG_BYTES) throw new Error('The envelope is too short.');
  const decipher = createDecipheriv(CIPHER, key, envelope.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(envelope.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(envelope.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}
