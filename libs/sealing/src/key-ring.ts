import { KeyCache } from './key-cache.js';
import { RotatedError, type KeyStore } from './key-store.js';
import type { MasterKeys } from './master-keys.js';
import { newTenantKey, openTenantRing, type TenantRing, type WrappedSubjectKey } from './tenant-ring.js';
import type { DataSubject } from './types.js';

const MOST_TENANTS = 1_000;
/** A tenant's key that is rotated again and again while one asks is no accident. */
const TRIES = 5;

/** A subject's key at hand, and the texts it opened meanwhile: they are forgotten with it. */
export interface SubjectKey {
  readonly key: Buffer;
  /** By the sealed text. */
  readonly opened: Map<string, string>;
}

/** Unwrapped keys at hand, fetched and made as needed. */
export interface KeyRing {
  tenant(tenant: string): Promise<TenantRing>;
  /** The key at hand without asking the database; undefined when it must be fetched, null when it is destroyed. */
  cached(tenant: string, subject: DataSubject): SubjectKey | null | undefined;
  /** Asks the database again next time. */
  forget(tenant: string, subject: DataSubject): void;
  /** Keys in the order asked for, in at most one round trip; `make` gives new subjects theirs. Null: destroyed or unknown. */
  subjects(tenant: string, subjects: readonly DataSubject[], make: boolean): Promise<readonly (SubjectKey | null)[]>;
}

export function createKeyRing(
  store: KeyStore,
  masters: MasterKeys,
  limits: { readonly maxSubjects: number; readonly maxAgeMs: number; readonly clock: () => number },
): KeyRing {
  const tenants = new KeyCache<Promise<TenantRing>>(MOST_TENANTS, Number.POSITIVE_INFINITY, limits.clock);
  const keys = new KeyCache<SubjectKey | null>(limits.maxSubjects, limits.maxAgeMs, limits.clock);
  const nameOf = (tenant: string, { type, id }: DataSubject): string => `${tenant}/${type}/${id}`;

  const openTenant = async (tenant: string, before?: TenantRing): Promise<TenantRing> => {
    const wrapped = await store.ensureTenantKeys(tenant, newTenantKey(masters.current, tenant, 1));
    return openTenantRing(masters, tenant, wrapped, before);
  };
  const openAnew = (tenant: string, before?: TenantRing): Promise<TenantRing> => {
    const opening = openTenant(tenant, before);
    tenants.set(tenant, opening);
    opening.catch(() => tenants.delete(tenant));
    return opening;
  };

  /** Fetches keys, and the tenant's newer generations when a rotation has been here meanwhile. */
  const fetch = async (
    tenant: string,
    wanted: readonly DataSubject[],
    make: boolean,
  ): Promise<readonly (SubjectKey | null | undefined)[]> => {
    let tenantRing = await ring.tenant(tenant);
    for (let tries = 1; ; tries += 1) {
      try {
        const wrapped = await store.subjectKeys(tenant, wanted, make ? candidates(tenantRing, wanted) : null);
        return wrapped.map((key, index) => unwrap(tenantRing, wanted[index] as DataSubject, key));
      } catch (error) {
        if (!(error instanceof RotatedError) || tries === TRIES) throw error;
        tenantRing = await openAnew(tenant, tenantRing);
      }
    }
  };

  const ring: KeyRing = {
    tenant: async (tenant) => {
      const known = tenants.get(tenant);
      if (known !== undefined) return known;
      return openAnew(tenant);
    },
    forget: (tenant, subject) => keys.delete(nameOf(tenant, subject)),
    cached: (tenant, subject) => keys.get(nameOf(tenant, subject)),
    subjects: async (tenant, subjects, make) => {
      const names = subjects.map((subject) => nameOf(tenant, subject));
      const found = names.map((name) => keys.get(name));
      const missing = new Map<string, DataSubject>();
      for (const [index, name] of names.entries()) {
        if (found[index] === undefined) missing.set(name, subjects[index] as DataSubject);
      }
      if (missing.size === 0) return found as readonly (SubjectKey | null)[];
      const fetched = await fetch(tenant, [...missing.values()], make);
      const news = new Map([...missing.keys()].map((name, index) => [name, fetched[index]]));
      // Unknown is not remembered: the person may get a key at any moment.
      for (const [name, key] of news) if (key !== undefined) keys.set(name, key);
      return names.map((name, index) => found[index] ?? news.get(name) ?? null);
    },
  };
  return ring;
}

function candidates(ring: TenantRing, subjects: readonly DataSubject[]): { keys: Buffer[]; generation: number } {
  return { keys: subjects.map((subject) => ring.newSubjectKey(subject).wrapped), generation: ring.generation };
}

/** @throws RotatedError when the key is wrapped under a generation that is not on the ring */
function unwrap(
  ring: TenantRing,
  subject: DataSubject,
  wrapped: WrappedSubjectKey | null | undefined,
): SubjectKey | null | undefined {
  if (wrapped === undefined || wrapped === null) return wrapped;
  const key = ring.unwrapSubjectKey(subject, wrapped);
  if (key === undefined) throw new RotatedError('A key is wrapped under a generation that is not at hand.');
  return { key, opened: new Map() };
}
