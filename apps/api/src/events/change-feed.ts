import type { StoredEvent } from '@holdfast/event-store';
import { changesOf, type Change } from './change.js';

/** Where a feed reads. */
export interface FeedSource {
  readAll(tenant: string, afterPosition: string, limit: number): Promise<readonly StoredEvent[]>;
  latest(tenant: string): Promise<string>;
}

/** Told what is new, in order, and how far the feed has read. Never throws, and keeps nobody waiting. */
export type Listener = (changes: readonly Change[], upTo: string) => void;

/** One reader of a tenant's events for all who listen: a hundred open pages ask PostgreSQL as often as one. */
export interface ChangeFeed {
  /** Listens from about now on. Answers how to stop. @throws StoreUnavailableError */
  follow(tenant: string, listener: Listener): Promise<() => void>;
  close(): void;
}

/** Events read at once. */
const PAGE = 500;

interface Following {
  readonly listeners: Set<Listener>;
  position: string;
  timer: NodeJS.Timeout | null;
}

/** @param everyMs how long it waits between two looks; it looks while somebody listens and not otherwise */
export function createChangeFeed(source: FeedSource, everyMs: number): ChangeFeed {
  const tenants = new Map<string, Promise<Following>>();
  let closed = false;

  const look = async (tenant: string, following: Following): Promise<void> => {
    try {
      let page: readonly StoredEvent[];
      do {
        page = await source.readAll(tenant, following.position, PAGE);
        const last = page.at(-1);
        if (last === undefined) break;
        following.position = last.position;
        const changes = changesOf(page);
        for (const listener of following.listeners) listener(changes, last.position);
      } while (page.length === PAGE);
    } catch {
      // PostgreSQL is away: nothing is missed, the next look reads on from the same place.
    }
    next(tenant, following);
  };
  const next = (tenant: string, following: Following): void => {
    if (closed || following.listeners.size === 0) {
      tenants.delete(tenant);
      return;
    }
    following.timer = setTimeout(() => void look(tenant, following), everyMs);
  };
  const begin = async (tenant: string): Promise<Following> => {
    const following = { listeners: new Set<Listener>(), position: await source.latest(tenant), timer: null };
    setImmediate(() => next(tenant, following));
    return following;
  };

  return {
    async follow(tenant, listener) {
      const begun = tenants.get(tenant) ?? begin(tenant);
      tenants.set(tenant, begun);
      const following = await begun.catch((error: unknown) => {
        if (tenants.get(tenant) === begun) tenants.delete(tenant);
        throw error;
      });
      // It may have stopped for want of listeners just now; then it is begun anew.
      if (tenants.get(tenant) !== begun) return this.follow(tenant, listener);
      following.listeners.add(listener);
      return () => void following.listeners.delete(listener);
    },
    close() {
      closed = true;
      for (const begun of tenants.values()) {
        void begun.then(({ timer }) => clearTimeout(timer ?? undefined)).catch(() => undefined);
      }
    },
  };
}
