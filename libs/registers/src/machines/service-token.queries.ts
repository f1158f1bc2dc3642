import type { Instant, Role } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import { instantSql } from '../shared/paging.js';

/** A service token as the register answers: never the token, never its hash. */
export interface ServiceTokenEntry {
  readonly tokenId: string;
  readonly name: string;
  readonly role: Role;
  readonly expiresAt: Instant;
  /** Null: issued or revoked from the command line. */
  readonly issuedBy: string | null;
  readonly revokedAt: Instant | null;
  readonly revokedBy: string | null;
  /** To the minute. Null: never. */
  readonly lastUsedAt: Instant | null;
  readonly version: number;
  readonly registeredAt: Instant;
}

/** Service tokens as they are read. Every call: StoreUnavailableError. */
export interface ServiceTokenQueries {
  /** Every one there has been, newest first. */
  list(tenant: string): Promise<readonly ServiceTokenEntry[]>;
  /** The entry, and the hash that a token is held against. Null: there is none. */
  proof(tenant: string, tokenId: string): Promise<(ServiceTokenEntry & { readonly tokenHash: string }) | null>;
  /** Notes that it was used; earlier than what is noted changes nothing. */
  used(tenant: string, tokenId: string, at: Instant): Promise<void>;
}

const columns = `token_id as "tokenId", name, role, ${instantSql('expires_at')} as "expiresAt", issued_by as "issuedBy",
  ${instantSql('revoked_at')} as "revokedAt", revoked_by as "revokedBy", ${instantSql('last_used_at')} as "lastUsedAt",
  version, ${instantSql('registered_at')} as "registeredAt"`;

/** Service tokens, read under row-level security. @throws StoreUnavailableError */
export function createServiceTokenQueries(pool: Pool): ServiceTokenQueries {
  const ask = async <T extends object>(tenant: string, sql: string, values: readonly unknown[]): Promise<T[]> =>
    withTenant(pool, tenant, async (client) => (await client.query<T>(sql, [...values])).rows);
  return {
    list: (tenant) =>
      ask<ServiceTokenEntry>(
        tenant,
        `select ${columns} from register_service_tokens order by registered_at desc, token_id`,
        [],
      ),
    async proof(tenant, tokenId) {
      const sql = `select ${columns}, token_hash as "tokenHash" from register_service_tokens where token_id = $1`;
      return (await ask<ServiceTokenEntry & { tokenHash: string }>(tenant, sql, [tokenId]))[0] ?? null;
    },
    async used(tenant, tokenId, at) {
      await ask(
        tenant,
        `update register_service_tokens set last_used_at = $2
         where token_id = $1 and (last_used_at is null or last_used_at < $2)`,
        [tokenId, at],
      );
    },
  };
}
