import type { CalendarReach, Day, Instant, PolicyDocument } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import { instantSql } from '../shared/paging.js';
import type { PublishedVersion } from './check-policy.js';

/** A published version as lists show it. */
export interface PolicyEntry extends PublishedVersion {
  readonly title: string;
  readonly publishedAt: Instant;
  /** Staff id; null when it came with the tenant's set-up. */
  readonly publishedBy: string | null;
  /** Why, in the words of whoever published it; null when nobody said. */
  readonly because: string | null;
  /** When open cases were last told to adopt it, and by whom; null: not yet. */
  readonly adoptionStartedAt: Instant | null;
  readonly adoptionStartedBy: string | null;
  /** What says how far its calendar must reach (`policyWarnings`). */
  readonly reach: CalendarReach;
}

/** A published version, whole. */
export interface PolicyEntryWithDocument extends PolicyEntry {
  readonly document: PolicyDocument;
}

/** Published policies as they are read. Every call: StoreUnavailableError. */
export interface PolicyQueries {
  /** Every version, the latest first. */
  list(tenant: string): Promise<readonly PolicyEntry[]>;
  get(tenant: string, version: string): Promise<PolicyEntryWithDocument | null>;
  /** The version valid on a day: of those that have begun the latest, of these the one published last. */
  validOn(tenant: string, day: Day): Promise<PolicyEntryWithDocument | null>;
}

const columns = `policy_version as version, valid_from::text as "validFrom", title,
  ${instantSql('published_at')} as "publishedAt", published_by as "publishedBy", because,
  ${instantSql('adoption_started_at')} as "adoptionStartedAt", adoption_started_by as "adoptionStartedBy",
  jsonb_build_object('validFrom', document->'validFrom', 'flexJob', document->'flexJob',
    'afterCare', document->'afterCare', 'ladders', document->'ladders',
    'calendar', jsonb_build_object('coversUntil', document->'calendar'->'coversUntil')) as reach`;

/** Published policies, read under row-level security. @throws StoreUnavailableError */
export function createPolicyQueries(pool: Pool): PolicyQueries {
  const read = async <T extends object>(tenant: string, sql: string, values: readonly unknown[]): Promise<T[]> =>
    withTenant(pool, tenant, async (client) => (await client.query<T>(sql, [...values])).rows);
  return {
    list: (tenant) =>
      read<PolicyEntry>(
        tenant,
        `select ${columns} from register_policies order by valid_from desc, published_at desc`,
        [],
      ),
    async get(tenant, version) {
      const sql = `select ${columns}, document from register_policies where policy_version = $1`;
      return (await read<PolicyEntryWithDocument>(tenant, sql, [version]))[0] ?? null;
    },
    async validOn(tenant, day) {
      const sql = `select ${columns}, document from register_policies where valid_from <= $1
        order by valid_from desc, published_at desc limit 1`;
      return (await read<PolicyEntryWithDocument>(tenant, sql, [day]))[0] ?? null;
    },
  };
}
