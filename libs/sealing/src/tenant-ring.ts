import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { close, open } from './envelope.js';
import { MasterKeyError } from './errors.js';
import type { DataSubject } from './types.js';

const KEY_BYTES = 32;

/** What one tenant's key can do. The key itself is never used: each purpose has its own, derived by HKDF-SHA-256. */
export interface TenantRing {
  newSubjectKey(subject: DataSubject): { readonly key: Buffer; readonly wrapped: Buffer };
  unwrapSubjectKey(subject: DataSubject, wrapped: Buffer): Buffer;
  /** HMAC-SHA-256 under the key of a purpose, hex. */
  mac(purpose: string, text: string): string;
}

/** A fresh tenant key, wrapped by the master key. */
export function newTenantKey(masterKey: Buffer, tenant: string): Buffer {
  return close(masterKey, randomBytes(KEY_BYTES), tenantContext(tenant));
}

/** @throws MasterKeyError when the master key is not the one the tenant's key was wrapped with */
export function openTenantRing(masterKey: Buffer, tenant: string, wrapped: Buffer): TenantRing {
  const tenantKey = unwrapTenantKey(masterKey, tenant, wrapped);
  const derived = new Map<string, Buffer>();
  const keyFor = (purpose: string): Buffer => {
    let key = derived.get(purpose);
    if (key === undefined) {
      key = Buffer.from(hkdfSync('sha256', tenantKey, '', `holdfast/${purpose}/1`, KEY_BYTES));
      derived.set(purpose, key);
    }
    return key;
  };
  const subjectContext = ({ type, id }: DataSubject): string => `holdfast/subject-key/1/${tenant}/${type}/${id}`;
  return {
    newSubjectKey: (subject) => {
      const key = randomBytes(KEY_BYTES);
      return { key, wrapped: close(keyFor('wrap-subject-keys'), key, subjectContext(subject)) };
    },
    unwrapSubjectKey: (subject, wrappedKey) => open(keyFor('wrap-subject-keys'), wrappedKey, subjectContext(subject)),
    mac: (purpose, text) => createHmac('sha256', keyFor(purpose)).update(text).digest('hex'),
  };
}

function unwrapTenantKey(masterKey: Buffer, tenant: string, wrapped: Buffer): Buffer {
  try {
    return open(masterKey, wrapped, tenantContext(tenant));
  } catch (error) {
    throw new MasterKeyError(`The master key does not open the key of tenant ${tenant}.`, { cause: error });
  }
}

function tenantContext(tenant: string): string {
  return `holdfast/tenant-key/1/${tenant}`;
}
