import { type Day, type Directory, type PolicyDocument, RuleViolation } from '@holdfast/domain';
import type { Pool } from 'pg';
import { createPolicyQueries } from '../policies/policy.queries.js';
import { readDirectory } from './read-directory.js';

/**
 * Policy, staff and covers as `decide` needs them (case handling's `ContextPort`, structurally). What is read is kept until
 * the tenant's registers stamp is another.
 */
export interface RegisterContext {
  /** @throws RuleViolation NOT_FOUND when the tenant has not been set up, StoreUnavailableError */
  directory(tenant: string, stamp: string): Promise<Directory>;
  /** A published version; null when the tenant has none of that name. */
  policy(tenant: string, version: string, stamp: string): Promise<PolicyDocument | null>;
  /** The version valid on a day. @throws RuleViolation NOT_FOUND when none is, StoreUnavailableError */
  currentPolicy(tenant: string, day: Day, stamp: string): Promise<PolicyDocument>;
}

/** What is known of one tenant at one stamp. A read that failed is forgotten, so that the next one tries again. */
class TenantCache {
  readonly #answers = new Map<string, Promise<unknown>>();

  constructor(readonly stamp: string) {}

  async remember<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(key);
    if (known !== undefined) return known as Promise<T>;
    const answer = read();
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }
}

/** More tenants than this on one server are not all remembered. */
const MAX_TENANTS = 500;

/** The registers as context of decisions, cached by stamp; one read a tenant and stamp. */
export function createContextPort({ pool }: { readonly pool: Pool }): RegisterContext {
  const policies = createPolicyQueries(pool);
  const caches = new Map<string, TenantCache>();
  const cacheOf = (tenant: string, stamp: string): TenantCache => {
    const known = caches.get(tenant);
    if (known?.stamp === stamp) return known;
    const fresh = new TenantCache(stamp);
    // An older stamp belongs to a decision that began before the change: it reads for itself and replaces nothing newer.
    if (known === undefined || BigInt(known.stamp) < BigInt(stamp)) {
      if (caches.size >= MAX_TENANTS) caches.clear();
      caches.set(tenant, fresh);
    }
    return fresh;
  };
  const versions = (tenant: string, stamp: string) =>
    cacheOf(tenant, stamp).remember('versions', () => policies.list(tenant));
  const policy = async (tenant: string, version: string, stamp: string): Promise<PolicyDocument | null> => {
    const entry = await cacheOf(tenant, stamp).remember(`policy ${version}`, () => policies.get(tenant, version));
    return entry?.document ?? null;
  };
  return {
    policy,
    async directory(tenant, stamp) {
      const { directory, settings } = await cacheOf(tenant, stamp).remember('directory', () =>
        readDirectory(pool, tenant),
      );
      if (settings === null) throw new RuleViolation('NOT_FOUND', 'This tenant has not been set up.');
      return directory;
    },
    async currentPolicy(tenant, day, stamp) {
      // Listed the latest first, so the first that has begun is the one.
      const valid = (await versions(tenant, stamp)).find(({ validFrom }) => validFrom <= day);
      const document = valid === undefined ? null : await policy(tenant, valid.version, stamp);
      if (document === null) throw new RuleViolation('NOT_FOUND', `No policy version is valid on ${day}.`);
      return document;
    },
  };
}
