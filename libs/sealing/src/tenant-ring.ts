import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { close, open } from './envelope.js';
import { MasterKeyError } from './errors.js';
import type { MasterKeys } from './master-keys.js';
import { HASH_PURPOSES, type DataSubject, type HashPurpose } from './types.js';

const KEY_BYTES = 32;

/** What is looked up by. Each has a key of its own that stays the same through every rotation. */
export type LookupPurpose = 'search' | 'command-body' | `hash/${HashPurpose}`;
const LOOKUP_PURPOSES: readonly LookupPurpose[] = [
  'search',
  'command-body',
  ...HASH_PURPOSES.map((purpose) => `hash/${purpose}` as const),
];

/** A subject's key as it lies in the database. */
export interface WrappedSubjectKey {
  readonly generation: number;
  readonly wrapped: Buffer;
}

/** A tenant's keys as they lie in the database. */
export interface WrappedTenantKeys {
  /** By generation; the newest wraps. */
  readonly generations: ReadonlyMap<number, Buffer>;
  /** Null: never rotated, so they follow from the first generation. */
  readonly lookup: Buffer | null;
}

/** What one tenant's keys can do. A key itself is never used: each purpose has its own, derived by HKDF-SHA-256. */
export interface TenantRing {
  /** The newest, under which new subjects' keys are wrapped. */
  readonly generation: number;
  newSubjectKey(subject: DataSubject): { readonly key: Buffer; readonly wrapped: Buffer };
  wrapSubjectKey(subject: DataSubject, key: Buffer): Buffer;
  /** Undefined: wrapped under a generation that is not on this ring. */
  unwrapSubjectKey(subject: DataSubject, key: WrappedSubjectKey): Buffer | undefined;
  /** HMAC-SHA-256 under the key of a purpose, hex. */
  mac(purpose: LookupPurpose, text: string): string;
  /** The keys of look-ups, wrapped: what is kept when the first generation goes. */
  wrapLookupKeys(masterKey: Buffer): Buffer;
  /** Everything that is on the ring, unwrapped: for a newer ring of the same tenant. */
  readonly keys: ReadonlyMap<number, Buffer>;
}

/** A fresh tenant key of a generation, wrapped by the master key. */
export function newTenantKey(masterKey: Buffer, tenant: string, generation: number): Buffer {
  return close(masterKey, randomBytes(KEY_BYTES), tenantContext(tenant, generation));
}

/** A wrapped tenant key (generation 0: the keys of look-ups) wrapped by another master key. @throws MasterKeyError */
export function rewrapTenantKey(masters: MasterKeys, tenant: string, generation: number, wrapped: Buffer): Buffer {
  const context = tenantContext(tenant, generation);
  return close(masters.current, unwrap(masters, tenant, generation, wrapped), context);
}

/**
 * @param before a ring of the same tenant: its generations stay at hand, for keys that were fetched before they were rewrapped
 * @throws MasterKeyError when no master key is the one that a key of the tenant was wrapped with
 */
export function openTenantRing(
  masters: MasterKeys,
  tenant: string,
  { generations, lookup }: WrappedTenantKeys,
  before?: TenantRing,
): TenantRing {
  const keys = new Map(before?.keys);
  for (const [generation, wrapped] of generations) {
    keys.set(generation, unwrap(masters, tenant, generation, wrapped));
  }
  const newest = Math.max(...keys.keys());
  const wrapping = new Map([...keys].map(([generation, key]) => [generation, derive(key, 'wrap-subject-keys')]));
  const lookups = lookup === null ? lookupKeysOf(keys.get(1)) : readLookupKeys(unwrap(masters, tenant, 0, lookup));
  const subjectContext = ({ type, id }: DataSubject): string => `holdfast/subject-key/1/${tenant}/${type}/${id}`;
  const wrapSubjectKey = (subject: DataSubject, key: Buffer): Buffer =>
    close(wrapping.get(newest) as Buffer, key, subjectContext(subject));
  return {
    generation: newest,
    keys,
    wrapSubjectKey,
    newSubjectKey: (subject) => {
      const key = randomBytes(KEY_BYTES);
      return { key, wrapped: wrapSubjectKey(subject, key) };
    },
    unwrapSubjectKey: (subject, { generation, wrapped }) => {
      const key = wrapping.get(generation);
      return key === undefined ? undefined : open(key, wrapped, subjectContext(subject));
    },
    mac: (purpose, text) => {
      const key = lookups.get(purpose) ?? derive(lookups.get(ROOT) as Buffer, purpose);
      return createHmac('sha256', key).update(text).digest('hex');
    },
    wrapLookupKeys: (masterKey) => {
      const written = Object.fromEntries([...lookups].map(([purpose, key]) => [purpose, key.toString('base64')]));
      return close(masterKey, JSON.stringify(written), tenantContext(tenant, 0));
    },
  };
}

function derive(tenantKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', tenantKey, '', `holdfast/${purpose}/1`, KEY_BYTES));
}

/** From which a purpose gets its key that is newer than the tenant's first rotation. */
const ROOT = 'root';

function lookupKeysOf(first: Buffer | undefined): ReadonlyMap<string, Buffer> {
  if (first === undefined) throw new Error('A tenant whose first key is retired has keys of look-ups.');
  return new Map([ROOT, ...LOOKUP_PURPOSES].map((purpose) => [purpose, derive(first, purpose)]));
}

function readLookupKeys(written: Buffer): ReadonlyMap<string, Buffer> {
  const keys = JSON.parse(written.toString('utf8')) as Readonly<Record<string, string>>;
  return new Map(Object.entries(keys).map(([purpose, key]) => [purpose, Buffer.from(key, 'base64')]));
}

function unwrap(masters: MasterKeys, tenant: string, generation: number, wrapped: Buffer): Buffer {
  let cause: unknown;
  for (const masterKey of [masters.current, ...(masters.previous === null ? [] : [masters.previous])]) {
    try {
      return open(masterKey, wrapped, tenantContext(tenant, generation));
    } catch (error) {
      cause ??= error;
    }
  }
  throw new MasterKeyError(`The master key does not open the key of tenant ${tenant}.`, { cause });
}

/** The first generation is older than generations are; 0 are the keys of look-ups. */
function tenantContext(tenant: string, generation: number): string {
  if (generation === 0) return `holdfast/lookup-keys/1/${tenant}`;
  return generation === 1 ? `holdfast/tenant-key/1/${tenant}` : `holdfast/tenant-key/1/${tenant}/${generation}`;
}
