import type { PoolClient } from 'pg';
import type { Found } from './finding.js';

/** News that has waited longer than this is told by nobody. Seconds. */
const STALE_AFTER = 300;

/** News that should have been told minutes ago: the relay does not run, or cannot tell it. */
export async function checkOutbox(client: PoolClient, tenant: string, found: Found): Promise<void> {
  const { rows } = await client.query<{ kind: string; subject: string; version: number; seconds: number }>(
    `select kind, subject, version, round(extract(epoch from now() - send_after))::int as seconds from outbox
     where tenant = $1 and send_after < now() - make_interval(secs => $2) order by send_after`,
    [tenant, STALE_AFTER],
  );
  for (const { kind, subject, version, seconds } of rows) {
    const detail = `version ${version} should have been told ${seconds} seconds ago`;
    found({ what: 'outbox-stale', where: `${kind}/${subject}`, detail });
  }
}
