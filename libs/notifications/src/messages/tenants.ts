import { guardAvailability } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** The names of every tenant that has been set up. The pool is of the relay's role: no other may ask. @throws StoreUnavailableError */
export async function readTenants(relayPool: Pool): Promise<readonly string[]> {
  return guardAvailability(async () => {
    const { rows } = await relayPool.query<{ tenant: string }>('select tenant from tenant_names() as tenant');
    return rows.map(({ tenant }) => tenant);
  });
}
