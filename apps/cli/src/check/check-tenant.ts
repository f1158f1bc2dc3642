import { withTenant } from '@holdfast/event-store';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import type { Progress } from '../output/progress.js';
import { checkOutbox } from './check-outbox.js';
import { checkProcesses } from './check-processes.js';
import { checkLonelyRows } from './check-rows.js';
import { checkStreams, type StreamCounts } from './check-streams.js';
import type { Finding, Found } from './finding.js';

/** Which record is checked, and against what. */
export interface CheckRequest {
  /** Of the application role. */
  readonly pool: Pool;
  /** Null: Temporal cannot be reached, and processes are not looked at. */
  readonly client: Client | null;
  readonly tenant: string;
  readonly progress: (total: number) => Progress;
  readonly found: (finding: Finding) => void;
}

/** What was looked at, and how much of it was wrong. */
export interface Checked extends StreamCounts {
  readonly tenant: string;
  /** Open placements whose process was looked at; null when Temporal was not. */
  readonly processes: number | null;
  readonly findings: number;
}

/**
 * Everything that must hold of a tenant's record: chains, kept states, read models, invariants, processes and outbox. Reads only;
 * safe beside the running system.
 * @throws StoreUnavailableError
 */
export async function checkTenant(request: CheckRequest): Promise<Checked> {
  const { pool, client, tenant } = request;
  let findings = 0;
  const found: Found = (finding) => {
    findings += 1;
    request.found({ tenant, ...finding });
  };
  const total = await withTenant(pool, tenant, async (connection) => {
    const { rows } = await connection.query<{ n: number }>('select count(*)::int as n from streams where tenant = $1', [
      tenant,
    ]);
    return rows[0]?.n ?? 0;
  });
  const progress = request.progress(total);
  const counts = await checkStreams(pool, tenant, found, (streams) => progress.add(streams));
  progress.done();
  await withTenant(pool, tenant, async (connection) => {
    await checkLonelyRows(connection, tenant, found);
    await checkOutbox(connection, tenant, found);
  });
  const processes = client === null ? null : await checkProcesses({ pool, client, tenant }, found);
  return { tenant, ...counts, processes, findings };
}
