import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** A placement that must have a running process. */
export interface OpenPlacement {
  readonly placementId: string;
  readonly version: number;
}

/** Every open placement of a tenant, from the record. @throws StoreUnavailableError */
export function openPlacements(pool: Pool, tenant: string): Promise<readonly OpenPlacement[]> {
  return withTenant(pool, tenant, async (client) => {
    const { rows } = await client.query<OpenPlacement>(
      `select stream_id as "placementId", version from streams
       where tenant = $1 and stream_type = 'placement' and state ->> 'stage' <> 'closed' order by stream_id`,
      [tenant],
    );
    return rows;
  });
}

/** Every tenant on record. The pool is of the import role: no other sees more than one. @throws StoreUnavailableError */
export async function tenantsOnRecord(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ tenant: string }>(
    `select distinct tenant from streams where stream_type = 'placement' order by tenant`,
  );
  return rows.map(({ tenant }) => tenant);
}

/** Takes the news that has just been told out of the outbox; what came after stays. @throws StoreUnavailableError */
export async function forgetNews(pool: Pool, tenant: string, told: readonly OpenPlacement[]): Promise<void> {
  if (told.length === 0) return;
  await withTenant(pool, tenant, async (client) => {
    await client.query(
      `delete from outbox o using unnest($2::text[], $3::int[]) as t(placement_id, version)
       where o.tenant = $1 and o.kind = 'placement-news' and o.subject = t.placement_id and o.version <= t.version`,
      [tenant, told.map(({ placementId }) => placementId), told.map(({ version }) => version)],
    );
  });
}
