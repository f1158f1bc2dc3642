import type pg from 'pg';
import { asStoreError, isUnavailable } from './unavailable.js';

const TENANT = /^[a-z0-9-]{2,40}$/;

/** The tenant's name if it is one (`a-z`, `0-9`, `-`, 2 to 40 characters). @throws TypeError */
export function checkTenant(tenant: string): string {
  if (!TENANT.test(tenant)) throw new TypeError('A tenant is 2 to 40 characters of a-z, 0-9 and -.');
  return tenant;
}

/**
 * Runs work in one transaction that sees one tenant's rows and no others (row-level security). Commits when the work
 * resolves, rolls back when it throws. Two round trips on top of the work's own.
 * @throws StoreUnavailableError when PostgreSQL cannot be reached or did not answer
 */
export async function withTenant<T>(
  pool: pg.Pool,
  tenant: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  checkTenant(tenant);
  let client: pg.PoolClient | undefined;
  let broken = false;
  try {
    client = await pool.connect();
    // The name is checked above, so it can stand in the text: opening and tenant take one round trip.
    await client.query(`begin; set local app.tenant = '${tenant}'`);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    // A connection that is gone or hangs cannot be rolled back, only thrown away (the server undoes what it held).
    broken = isUnavailable(error) || (client !== undefined && !(await rollBack(client)));
    throw asStoreError(error);
  } finally {
    client?.release(broken);
  }
}

async function rollBack(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('rollback');
    return true;
  } catch {
    return false;
  }
}
