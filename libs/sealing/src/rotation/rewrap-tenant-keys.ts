import type pg from 'pg';
import { readMasterKeys } from '../master-keys.js';
import { rewrapTenantKey } from '../tenant-ring.js';
import { alone, inTransaction, wrappedKeysOf } from './rotate-tenant-key.js';

/** Which tenant's keys go from one master key to the next. */
export interface RewrapRequest {
  /** A pool of the owner of the schema: the application may not change a key. */
  readonly pool: pg.Pool;
  /** The new one: 32 bytes, or the same in base64. */
  readonly masterKey: Buffer | string;
  /** The old one. */
  readonly previousMasterKey?: Buffer | string;
  readonly tenant: string;
}

/**
 * Wraps a tenant's keys by the new master key, whichever of the two they are wrapped by; answers how many there are. Nothing below them
 * changes. Run again it does the same again.
 * @throws MasterKeyError when neither opens them
 */
export async function rewrapTenantKeys(request: RewrapRequest): Promise<number> {
  const { pool, tenant } = request;
  const masters = readMasterKeys(request.masterKey, request.previousMasterKey);
  return inTransaction(pool, async (client) => {
    await alone(client, tenant);
    const { generations, lookup } = await wrappedKeysOf(client, tenant);
    for (const [generation, wrapped] of generations) {
      const key = rewrapTenantKey(masters, tenant, generation, wrapped);
      const update = `update tenant_keys set wrapped_key = $3 where tenant = $1 and generation = $2`;
      await client.query(update, [tenant, generation, key]);
    }
    if (lookup !== null) {
      const keys = rewrapTenantKey(masters, tenant, 0, lookup);
      await client.query(`update tenant_lookup_keys set wrapped_keys = $2 where tenant = $1`, [tenant, keys]);
    }
    return generations.size;
  });
}

/** Every tenant that has keys, as the owner of the schema sees them. */
export async function tenantsWithKeys(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ tenant: string }>(`select distinct tenant from tenant_keys order by 1`);
  return rows.map(({ tenant }) => tenant);
}
