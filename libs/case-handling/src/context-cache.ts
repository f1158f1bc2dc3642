import type { Directory, PolicyDocument } from '@holdfast/domain';
import type { ContextPort } from './types.js';

interface Remembered {
  readonly stamp: string;
  directory: Promise<Directory> | null;
  readonly policies: Map<string, Promise<PolicyDocument | null>>;
  readonly current: Map<string, Promise<PolicyDocument>>;
}

/**
 * The same port, remembering the last stamp of each tenant: staff and policies change seldom, commands come often. Whatever
 * changes them moves the stamp, which every load brings along. A failed look-up is not remembered.
 */
export function createContextCache(port: ContextPort): ContextPort {
  const tenants = new Map<string, Remembered>();

  function remembered(tenant: string, stamp: string): Remembered {
    const known = tenants.get(tenant);
    if (known?.stamp === stamp) return known;
    const fresh: Remembered = { stamp, directory: null, policies: new Map(), current: new Map() };
    tenants.set(tenant, fresh);
    return fresh;
  }

  async function once<T>(known: Map<string, Promise<T>>, key: string, look: () => Promise<T>): Promise<T> {
    let found = known.get(key);
    if (found === undefined) {
      found = look();
      known.set(key, found);
      found.catch(() => known.delete(key));
    }
    return found;
  }

  return {
    directory: (tenant, stamp) => {
      const entry = remembered(tenant, stamp);
      if (entry.directory === null) {
        entry.directory = port.directory(tenant, stamp);
        entry.directory.catch(() => (entry.directory = null));
      }
      return entry.directory;
    },
    policy: (tenant, version, stamp) =>
      once(remembered(tenant, stamp).policies, version, () => port.policy(tenant, version, stamp)),
    currentPolicy: (tenant, day, stamp) =>
      once(remembered(tenant, stamp).current, day, () => port.currentPolicy(tenant, day, stamp)),
  };
}
