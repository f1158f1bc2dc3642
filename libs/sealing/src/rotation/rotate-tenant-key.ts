import type pg from 'pg';
import { readMasterKeys } from '../master-keys.js';
import { newTenantKey, openTenantRing, type TenantRing, type WrappedTenantKeys } from '../tenant-ring.js';
import type { DataSubject } from '../types.js';

const BATCH = 500;

/** What is rotated, and by whom. */
export interface RotationRequest {
  /** A pool of the owner of the schema: the application may not change a key. */
  readonly pool: pg.Pool;
  /** 32 bytes, or the same in base64. */
  readonly masterKey: Buffer | string;
  readonly previousMasterKey?: Buffer | string;
  readonly tenant: string;
  /** Keys rewrapped in one transaction. Default 500. */
  readonly batch?: number;
  /** Told of each batch that is committed: how many keys, of how many. */
  readonly onBatch?: (done: number, of: number) => void;
}

/** How a rotation ended. */
export interface Rotated {
  /** The newest generation, under which everything is wrapped now. */
  readonly generation: number;
  /** Keys rewrapped by this run. */
  readonly rewrapped: number;
  /** A run before this one had been broken off: gone on where it stopped. */
  readonly resumed: boolean;
}

/**
 * Gives a tenant a new key and wraps every subject's key by it, in batches; then the old one is destroyed. No event and no sealed text is
 * touched: those are closed under the subjects' own keys. People read and write meanwhile. Broken off, it goes on when run again.
 * @throws MasterKeyError when the master key does not open the tenant's key; Error when the tenant has none
 */
export async function rotateTenantKey(request: RotationRequest): Promise<Rotated> {
  const { pool, tenant, batch = BATCH } = request;
  const masters = readMasterKeys(request.masterKey, request.previousMasterKey);
  const { resumed } = await inTransaction(pool, async (client) => {
    await alone(client, tenant);
    const wrapped = await wrappedKeysOf(client, tenant);
    if (wrapped.generations.size === 0) throw new Error(`The tenant ${tenant} has no key: nothing to rotate.`);
    if (wrapped.generations.size > 1) return { resumed: true };
    const ring = openTenantRing(masters, tenant, wrapped);
    const generation = ring.generation + 1;
    if (wrapped.lookup === null) {
      const lookup = ring.wrapLookupKeys(masters.current);
      await client.query(`insert into tenant_lookup_keys (tenant, wrapped_keys) values ($1, $2)`, [tenant, lookup]);
    }
    const key = newTenantKey(masters.current, tenant, generation);
    const insert = `insert into tenant_keys (tenant, generation, wrapped_key) values ($1, $2, $3)`;
    await client.query(insert, [tenant, generation, key]);
    return { resumed: false };
  });
  const ring = openTenantRing(masters, tenant, await wrappedKeysOf(pool, tenant));
  const left = await pool.query<{ n: number }>(`select count(*)::int as n ${OLDER}`, [tenant, ring.generation]);
  const of = left.rows[0]?.n ?? 0;
  let rewrapped = 0;
  for (let done = batch; done > 0;) {
    done = await inTransaction(pool, (client) => rewrapBatch(client, tenant, ring, batch));
    rewrapped += done;
    if (done > 0) request.onBatch?.(done, of);
  }
  await retire(pool, tenant, ring.generation);
  return { generation: ring.generation, rewrapped, resumed };
}

/** Keys of subjects that are wrapped under an older generation; those of the erased are gone. */
const OLDER = `from subject_keys where tenant = $1 and generation < $2 and wrapped_key is not null`;

interface SubjectRow {
  readonly type: DataSubject['type'];
  readonly id: string;
  readonly wrapped: Buffer;
  readonly generation: number;
}

async function rewrapBatch(client: pg.PoolClient, tenant: string, ring: TenantRing, limit: number): Promise<number> {
  // Locked: an erasure that comes now waits, and one that was first is seen. No destroyed key comes back.
  const { rows } = await client.query<SubjectRow>(
    `select subject_type as type, subject_id as id, wrapped_key as wrapped, generation ${OLDER}
     order by generation, subject_type, subject_id limit $3 for update`,
    [tenant, ring.generation, limit],
  );
  if (rows.length === 0) return 0;
  const keys = rows.map((row) => {
    const key = ring.unwrapSubjectKey(row, row);
    if (key === undefined) throw new Error(`Generation ${row.generation} of the key of ${tenant} is gone.`);
    return ring.wrapSubjectKey(row, key);
  });
  await client.query(
    `update subject_keys k set wrapped_key = w.key, generation = $2 from unnest($3::text[], $4::text[], $5::bytea[]) w(type, id, key)
     where k.tenant = $1 and k.subject_type = w.type and k.subject_id = w.id`,
    [tenant, ring.generation, rows.map(({ type }) => type), rows.map(({ id }) => id), keys],
  );
  return rows.length;
}

/** Destroys the generations before this one. Nothing can be wrapped under them any more: the store takes no such key. */
async function retire(pool: pg.Pool, tenant: string, generation: number): Promise<void> {
  await inTransaction(pool, async (client) => {
    await alone(client, tenant);
    const { rowCount } = await client.query(`select 1 ${OLDER} limit 1`, [tenant, generation]);
    if (rowCount !== 0) throw new Error(`Keys of ${tenant} are still wrapped under an old generation: run it again.`);
    await client.query(
      `update tenant_keys set wrapped_key = null, retired_at = now() where tenant = $1 and generation < $2 and wrapped_key is not null`,
      [tenant, generation],
    );
  });
}

/** No new subject gets a key meanwhile: they take the same lock, shared. */
export async function alone(client: pg.PoolClient, tenant: string): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('tenant key ' || $1, 0))`, [tenant]);
}

/** The tenant's keys as they lie in the database, as the owner of the schema sees them. */
export async function wrappedKeysOf(client: pg.Pool | pg.PoolClient, tenant: string): Promise<WrappedTenantKeys> {
  const { rows } = await client.query<{ generation: number; key: Buffer }>(
    `select generation, wrapped_key as key from tenant_keys where tenant = $1 and wrapped_key is not null
     union all select 0, wrapped_keys from tenant_lookup_keys where tenant = $1`,
    [tenant],
  );
  const lookup = rows.find(({ generation }) => generation === 0)?.key ?? null;
  const generations = rows.filter(({ generation }) => generation > 0);
  return { generations: new Map(generations.map(({ generation, key }) => [generation, key])), lookup };
}

/** Commits when the work resolves, rolls back when it throws. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    broken = false;
    return result;
  } finally {
    // A connection that failed in the middle is thrown away: the server undoes what it held.
    client.release(broken);
  }
}
