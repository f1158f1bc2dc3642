import type { Instant } from '@holdfast/domain';
import { withTenant, type StreamType } from '@holdfast/event-store';
import type { KeyedSealing } from '@holdfast/sealing';
import type { Pool } from 'pg';
import type { Progress } from '../output/progress.js';

/** What an import works with. */
export interface ImportContext {
  readonly tenant: string;
  readonly now: Instant;
  /** Reads as the application, under row-level security. */
  readonly appPool: Pool;
  /** Writes by COPY as the import role. */
  readonly importPool: Pool;
  /** Closes personal text. Staff and placements have none. */
  readonly sealing: KeyedSealing;
  readonly progress: (label: string, total: number) => Progress;
  /** Reads and reports; writes nothing. */
  readonly dryRun: boolean;
}

/** Which of these streams are on record. */
export async function streamsOnRecord(
  { appPool, tenant }: Pick<ImportContext, 'appPool' | 'tenant'>,
  type: StreamType,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  return withTenant(appPool, tenant, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select stream_id as id from streams where tenant = $1 and stream_type = $2 and stream_id = any($3)',
      [tenant, type, ids],
    );
    return new Set(rows.map(({ id }) => id));
  });
}
