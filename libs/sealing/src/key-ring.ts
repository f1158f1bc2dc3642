import { KeyCache } from './key-cache.js';
import type { KeyStore } from './key-store.js';
import { newTenantKey, openTenantRing, type TenantRing } from './tenant-ring.js';
import type { DataSubject } from './types.js';

const MOST_TENANTS = 1_000;

/** Unwrapped keys at hand, fetched and made as needed. */
export interface KeyRing {
  tenant(tenant: string): Promise<TenantRing>;
  /** The key at hand without asking the database; undefined when it must be fetched, null when it is destroyed. */
  cached(tenant: string, subject: DataSubject): Buffer | null | undefined;
  /** Asks the database again next time. */
  forget(tenant: string, subject: DataSubject): void;
  /** Keys in the order asked for, in at most one round trip; `make` gives new subjects theirs. Null: destroyed or unknown. */
  subjects(tenant: string, subjects: readonly DataSubject[], make: boolean): Promise<readonly (Buffer | null)[]>;
}

export function createKeyRing(
  store: KeyStore,
  masterKey: Buffer,
  limits: { readonly maxSubjects: number; readonly maxAgeMs: number; readonly clock: () => number },
): KeyRing {
  const tenants = new KeyCache<Promise<TenantRing>>(MOST_TENANTS, Number.POSITIVE_INFINITY, limits.clock);
  const keys = new KeyCache<Buffer | null>(limits.maxSubjects, limits.maxAgeMs, limits.clock);
  const nameOf = (tenant: string, { type, id }: DataSubject): string => `${tenant}/${type}/${id}`;

  const openTenant = async (tenant: string): Promise<TenantRing> => {
    const wrapped = await store.ensureTenantKey(tenant, newTenantKey(masterKey, tenant));
    return openTenantRing(masterKey, tenant, wrapped);
  };

  const ring: KeyRing = {
    tenant: async (tenant) => {
      const known = tenants.get(tenant);
      if (known !== undefined) return known;
      const opening = openTenant(tenant);
      tenants.set(tenant, opening);
      opening.catch(() => tenants.delete(tenant));
      return opening;
    },
    forget: (tenant, subject) => keys.delete(nameOf(tenant, subject)),
    cached: (tenant, subject) => keys.get(nameOf(tenant, subject)),
    subjects: async (tenant, subjects, make) => {
      const found = new Map<string, Buffer | null>();
      const missing = new Map<string, DataSubject>();
      for (const subject of subjects) {
        const name = nameOf(tenant, subject);
        const key = keys.get(name);
        if (key === undefined) missing.set(name, subject);
        else found.set(name, key);
      }
      if (missing.size > 0) {
        const tenantRing = await ring.tenant(tenant);
        const wanted = [...missing.values()];
        const candidates = make ? wanted.map((subject) => tenantRing.newSubjectKey(subject).wrapped) : null;
        const wrapped = await store.subjectKeys(tenant, wanted, candidates);
        for (const [index, subject] of wanted.entries()) {
          const envelope = wrapped[index];
          // Unknown is not remembered: the person may get a key at any moment.
          if (envelope === undefined) continue;
          const key = envelope === null ? null : tenantRing.unwrapSubjectKey(subject, envelope);
          found.set(nameOf(tenant, subject), key);
          keys.set(nameOf(tenant, subject), key);
        }
      }
      return subjects.map((subject) => found.get(nameOf(tenant, subject)) ?? null);
    },
  };
  return ring;
}
