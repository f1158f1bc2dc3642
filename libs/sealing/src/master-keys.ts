const MASTER_KEY_BYTES = 32;

/** The key that wraps, and the one that it follows, while both are in use. */
export interface MasterKeys {
  readonly current: Buffer;
  /** Only opens. Null: there is none. */
  readonly previous: Buffer | null;
}

/** Reads 32 bytes, or the same in base64. @throws TypeError when it is of another length */
export function readMasterKeys(current: Buffer | string, previous?: Buffer | string): MasterKeys {
  return { current: read(current), previous: previous === undefined ? null : read(previous) };
}

function read(given: Buffer | string): Buffer {
  const key = typeof given === 'string' ? Buffer.from(given, 'base64') : given;
  if (key.length !== MASTER_KEY_BYTES) throw new TypeError('A master key is 32 bytes (in base64: 44 characters).');
  return key;
}
