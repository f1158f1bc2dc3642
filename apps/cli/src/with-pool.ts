import { createPool } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** Work on a pool that is closed afterwards, so that the command can end. */
export async function withPool<T>(connectionString: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = createPool({ connectionString, max: 4, applicationName: 'holdfast-cli', statementTimeoutMs: 60_000 });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}
