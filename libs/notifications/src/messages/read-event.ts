import { withTenant, type StoredEvent } from '@holdfast/event-store';
import type { Pool } from 'pg';
import type { ToldEvent } from '../webhooks/webhook-payload.js';

const sql = `
select tenant, stream_id as "streamId", version, event_id as "eventId", type, data, to_json(at) as at,
  occurred_on::text as "occurredOn", by, policy_version as "policyVersion"
from events where tenant = $1 and stream_type = 'placement' and stream_id = $2 and version = $3`;

/** One event of a placement; null when there is none. @throws StoreUnavailableError */
export async function readEvent(
  pool: Pool,
  tenant: string,
  placementId: string,
  version: number,
): Promise<ToldEvent | null> {
  const rows = await withTenant(
    pool,
    tenant,
    async (client) => (await client.query<Omit<StoredEvent, 'position'>>(sql, [tenant, placementId, version])).rows,
  );
  const [row] = rows;
  return row === undefined ? null : { ...row, at: new Date(row.at).toISOString() };
}
