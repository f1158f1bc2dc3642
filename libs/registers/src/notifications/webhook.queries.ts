import type { Instant } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import { instantSql } from '../shared/paging.js';
import type { WebhookFacts } from './webhook.stream.js';
import type { WebhookReplay } from './webhook.types.js';

/** A webhook as the register answers. Its secret is derived from the tenant, this id and `generation`. */
export interface WebhookEntry {
  readonly webhookId: string;
  readonly url: string;
  readonly generation: number;
  readonly lastReplay: WebhookReplay | null;
  readonly version: number;
  readonly registeredAt: Instant;
  readonly changedAt: Instant;
}

/** Webhooks as they are read. Every call: StoreUnavailableError. */
export interface WebhookQueries {
  /** Those that are to be told, oldest first; never one that has been removed. */
  webhooksOf(tenant: string): Promise<readonly WebhookEntry[]>;
  /** Null when there is none, or it has been removed. */
  webhook(tenant: string, webhookId: string): Promise<WebhookEntry | null>;
  /**
   * Events of placements of these types recorded at an instant or later, oldest first, at most so many as one replay holds.
   */
  eventsSince(tenant: string, since: Instant, types: readonly string[]): Promise<WebhookFacts>;
}

/** As many events as one replay sends again: its outbox is written in one transaction. */
export const MOST_REPLAYED = 5_000;

const columns = `webhook_id as "webhookId", url, generation, last_replay as "lastReplay", version,
  ${instantSql('registered_at')} as "registeredAt", ${instantSql('changed_at')} as "changedAt"`;

/** Webhooks, read under row-level security. @throws StoreUnavailableError */
export function createWebhookQueries(pool: Pool): WebhookQueries {
  const read = async <T extends object>(tenant: string, sql: string, values: readonly unknown[]): Promise<T[]> =>
    withTenant(pool, tenant, async (client) => (await client.query<T>(sql, [...values])).rows);
  return {
    webhooksOf: (tenant) =>
      read<WebhookEntry>(
        tenant,
        `select ${columns} from register_webhooks where not removed order by registered_at, webhook_id`,
        [],
      ),
    async webhook(tenant, webhookId) {
      const sql = `select ${columns} from register_webhooks where webhook_id = $1 and not removed`;
      return (await read<WebhookEntry>(tenant, sql, [webhookId]))[0] ?? null;
    },
    async eventsSince(tenant, since, types) {
      const events = await read<WebhookFacts['events'][number]>(
        tenant,
        `select stream_id as "placementId", version, ${instantSql('at')} as at from events
         where stream_type = 'placement' and at >= $1 and type = any($2) order by at, stream_id, version limit $3`,
        [since, types, MOST_REPLAYED + 1],
      );
      return { events: events.slice(0, MOST_REPLAYED), more: events.length > MOST_REPLAYED };
    },
  };
}
