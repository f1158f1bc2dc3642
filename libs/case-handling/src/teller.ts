import type { EventStore } from '@holdfast/event-store';
import type { CaseLog, TellPort } from './types.js';

/** What is to be told, and where it lies in the outbox until it has been. */
export interface TellableNews {
  readonly tenant: string;
  readonly placementId: string;
  readonly version: number;
  readonly outboxIds: readonly string[];
}

/** Tells after the commit, beside the reply: what fails stays in the outbox for the relay. */
export interface Teller {
  tell(news: TellableNews): void;
  /** Resolves when nothing is being told any more. */
  idle(): Promise<void>;
}

/** A teller over the port and the store that keeps the outbox. */
export function createTeller(port: TellPort, store: Pick<EventStore, 'forgetOutbox'>, log: CaseLog | null): Teller {
  const underway = new Set<Promise<void>>();

  async function tellAndForget({ tenant, placementId, version, outboxIds }: TellableNews): Promise<void> {
    try {
      await port.tell({ tenant, placementId, version });
      await store.forgetOutbox(tenant, outboxIds);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      log?.warn({ tenant, placementId, version, error: name }, 'telling the workflow failed; the relay will');
    }
  }

  return {
    tell: (news) => {
      const telling = tellAndForget(news).finally(() => underway.delete(telling));
      underway.add(telling);
    },
    idle: async () => {
      await Promise.all(underway);
    },
  };
}
