import type { Instant } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import { instantSql, keyIn, limitOf, pageOf, UUID } from '../shared/paging.js';
import type { RegisterPage, RegisterPageRequest } from '../shared/types.js';
import type { AuditLinkScope } from './audit-link.types.js';

/** A link as the register answers. Its token is nowhere. */
export interface AuditLinkEntry {
  readonly linkId: string;
  readonly scope: AuditLinkScope;
  readonly purpose: string;
  readonly expiresAt: Instant;
  readonly openedBy: string | null;
  readonly openedAt: Instant;
  readonly revokedBy: string | null;
  readonly revokedAt: Instant | null;
  readonly uses: number;
  readonly lastUsedAt: Instant | null;
  readonly version: number;
}

/** Links as they are read. Every call: StoreUnavailableError. */
export interface AuditLinkQueries {
  /** Newest first; those that are over too. */
  list(tenant: string, page: RegisterPageRequest): Promise<RegisterPage<AuditLinkEntry>>;
  /** With the hex SHA-256 of its token, to be compared in constant time; null when there is none. */
  get(tenant: string, linkId: string): Promise<(AuditLinkEntry & { readonly tokenHash: string }) | null>;
}

const columns = `link_id as "linkId", json_build_object('kind', scope_kind, 'id', scope_id) as scope, purpose,
  ${instantSql('expires_at')} as "expiresAt", opened_by as "openedBy", ${instantSql('registered_at')} as "openedAt",
  revoked_by as "revokedBy", ${instantSql('revoked_at')} as "revokedAt", uses,
  ${instantSql('last_used_at')} as "lastUsedAt", version`;

/** Links, read under row-level security. @throws StoreUnavailableError */
export function createAuditLinkQueries(pool: Pool): AuditLinkQueries {
  return {
    async list(tenant, page) {
      const after = keyIn(page, UUID);
      const limit = limitOf(page);
      const rows = await withTenant(pool, tenant, async (client) => {
        const answer = await client.query<AuditLinkEntry>(
          `select ${columns} from register_audit_links
           where $1::timestamptz is null or (registered_at, link_id) < ($1, $2::uuid)
           order by registered_at desc, link_id desc limit $3`,
          [after?.[0] ?? null, after?.[1] ?? null, limit + 1],
        );
        return answer.rows;
      });
      return pageOf(
        rows,
        limit,
        (row) => [row.openedAt, row.linkId],
        (row) => row,
      );
    },
    get: (tenant, linkId) =>
      withTenant(pool, tenant, async (client) => {
        const sql = `select ${columns}, token_hash as "tokenHash" from register_audit_links where link_id = $1`;
        const { rows } = await client.query<AuditLinkEntry & { readonly tokenHash: string }>(sql, [linkId]);
        return rows[0] ?? null;
      }),
  };
}
