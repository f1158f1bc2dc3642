import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SealedText } from '@holdfast/domain';
import { createPool, eventStoreMigrations } from '@holdfast/event-store';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { createSealing, type KeyedSealing, type SealingOptions } from '../create-sealing.js';
import { sealingMigrations } from '../sealing-migrations.js';
import type { DataSubject } from '../types.js';
import { rewrapTenantKeys, tenantsWithKeys } from './rewrap-tenant-keys.js';
import { rotateTenantKey } from './rotate-tenant-key.js';

const masterKey = Buffer.alloc(32, 7);
const PEOPLE = 250;

let database: TestDatabase;
let app: pg.Pool;
let owner: pg.Pool;
let superuser: pg.Pool;
beforeAll(async () => {
  database = await startTestDatabase({ migrations: [...eventStoreMigrations, ...sealingMigrations] });
  app = createPool({ connectionString: database.appUrl, max: 10 });
  owner = createPool({ connectionString: database.ownerUrl, max: 4, applicationName: 'rotation' });
  superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
});
afterAll(async () => {
  for (const pool of [app, owner, superuser]) await pool.end();
  await database.stop();
});

/** Sealing as a process of its own has it: nothing at hand yet. */
const process = (options: Partial<SealingOptions> = {}): KeyedSealing =>
  createSealing({ pool: app, masterKey, ...options });
const citizen = (n: number): DataSubject => ({ type: 'citizen', id: `c${String(n).padStart(3, '0')}` });
/** Keys at hand hide what the database says: a process that keeps none asks for each. */
const forgetful = { maxCachedKeys: 1 };

/** A tenant with people, and a text of each. */
async function tenantOf(tenant: string): Promise<readonly SealedText[]> {
  const sealing = process();
  await sealing.ensureSubjectKeys(
    tenant,
    Array.from({ length: PEOPLE }, (_, n) => citizen(n)),
  );
  return Promise.all(Array.from({ length: PEOPLE }, (_, n) => sealing.seal(tenant, citizen(n), `text ${n}`)));
}
const texts = Array.from({ length: PEOPLE }, (_, n) => `text ${n}`);
const generationsOf = async (tenant: string) =>
  (
    await superuser.query<{ generation: number; n: number }>(
      `select generation, count(*)::int as n from subject_keys where tenant = $1 and wrapped_key is not null group by 1 order by 1`,
      [tenant],
    )
  ).rows.map(({ generation, n }) => [generation, n]);
const keysOf = async (tenant: string) =>
  (
    await superuser.query<{ generation: number; there: boolean; retired: boolean }>(
      `select generation, wrapped_key is not null as there, retired_at is not null as retired from tenant_keys where tenant = $1 order by 1`,
      [tenant],
    )
  ).rows;
const lookUps = async (sealing: KeyedSealing, tenant: string) => [
  await sealing.searchTokens(tenant, 'Åse Sørensen'),
  await sealing.keyedHash(tenant, 'cpr', '0101901234'),
  await sealing.keyedHash(tenant, 'calendar-feed', 'anna-b key'),
  await sealing.bodyHmac(tenant, ['anna-b', 'add-note', '{}']),
];

describe('rotating a tenant’s key', () => {
  it('wraps every key anew, destroys the old one, and changes nothing that is closed or looked up', async () => {
    const sealed = await tenantOf('whole');
    const before = await lookUps(process(), 'whole');
    const told: number[] = [];
    const onBatch = (done: number, of: number) => void told.push(done, of);
    const rotated = await rotateTenantKey({ pool: owner, masterKey, tenant: 'whole', batch: 100, onBatch });
    expect(rotated).toEqual({ generation: 2, rewrapped: PEOPLE, resumed: false });
    expect(told).toEqual([100, PEOPLE, 100, PEOPLE, 50, PEOPLE]);
    expect(await generationsOf('whole')).toEqual([[2, PEOPLE]]);
    expect(await keysOf('whole')).toEqual([
      { generation: 1, there: false, retired: true },
      { generation: 2, there: true, retired: false },
    ]);
    expect(await process().openAll('whole', sealed)).toEqual(texts);
    expect(await lookUps(process(), 'whole')).toEqual(before);
    expect(await rotateTenantKey({ pool: owner, masterKey, tenant: 'whole' })).toMatchObject({ generation: 3 });
    expect(await process().openAll('whole', sealed)).toEqual(texts);
    expect(await lookUps(process(), 'whole')).toEqual(before);
  });

  it('goes on where it was killed; whoever reads and writes meanwhile notices nothing', async () => {
    const tenant = 'killed';
    const sealed = await tenantOf(tenant);
    // Knew the first generation before anything was rotated, and keeps no key at hand.
    const old = process(forgetful);
    const before = await lookUps(old, tenant);
    const holder = await superuser.connect();
    await holder.query('begin');
    await holder.query(`select 1 from subject_keys where tenant = $1 and subject_id = 'c130' for update`, [tenant]);
    const killed = rotateTenantKey({ pool: owner, masterKey, tenant, batch: 40 });
    // In the middle of its fourth batch it waits for the row; there it is killed.
    const waits = `from pg_stat_activity where application_name = 'rotation' and datname = current_database() and wait_event_type = 'Lock'`;
    while ((await holder.query(`select 1 ${waits}`)).rowCount === 0);
    await holder.query(`select pg_terminate_backend(pid) ${waits}`);
    await expect(killed).rejects.toThrow();
    await holder.query('rollback');
    holder.release();
    expect(await generationsOf(tenant)).toEqual([
      [1, PEOPLE - 120],
      [2, 120],
    ]);
    for (const sealing of [old, process(forgetful)]) {
      expect(await sealing.openAll(tenant, sealed)).toEqual(texts);
      expect(await lookUps(sealing, tenant)).toEqual(before);
    }
    // Somebody is erased, and somebody is new.
    await superuser.query(`update subject_keys set wrapped_key = null where tenant = $1 and subject_id = 'c249'`, [
      tenant,
    ]);
    const fresh = await old.seal(tenant, citizen(999), 'new');
    const again = await rotateTenantKey({ pool: owner, masterKey, tenant, batch: 40 });
    expect(again).toEqual({ generation: 2, rewrapped: PEOPLE - 120 - 1, resumed: true });
    expect(await generationsOf(tenant)).toEqual([[2, PEOPLE]]);
    for (const sealing of [old, process(forgetful)]) {
      expect(await sealing.openAll(tenant, [...sealed, fresh])).toEqual([...texts.slice(0, -1), null, 'new']);
      expect(await lookUps(sealing, tenant)).toEqual(before);
    }
  });

  it('leaves no key behind that a process made, which knew only the old one', async () => {
    const tenant = 'stale';
    const stale = process();
    await stale.ensureTenantKeys(tenant);
    await rotateTenantKey({ pool: owner, masterKey, tenant });
    const sealed = await stale.seal(tenant, citizen(1), 'after');
    expect(await generationsOf(tenant)).toEqual([[2, 1]]);
    expect(await process().open(tenant, sealed)).toBe('after');
  });

  it('under load: nothing that is sealed or read while it runs is lost', async () => {
    const tenant = 'busy';
    const sealed = await tenantOf(tenant);
    const sealing = process(forgetful);
    let ended = false;
    const made: SealedText[] = [];
    const busy = (async () => {
      for (let n = 0; !ended; n += 1) {
        made.push(await sealing.seal(tenant, citizen(1_000 + n), `made ${n}`));
        expect(await sealing.open(tenant, sealed[n % PEOPLE] as SealedText)).toBe(`text ${n % PEOPLE}`);
      }
    })();
    for (let round = 0; round < 4; round += 1) await rotateTenantKey({ pool: owner, masterKey, tenant, batch: 20 });
    ended = true;
    await busy;
    expect(made.length).toBeGreaterThan(10);
    expect(await process().openAll(tenant, made)).toEqual(made.map((_, n) => `made ${n}`));
    expect((await keysOf(tenant)).filter(({ there }) => there)).toHaveLength(1);
  });

  it('is nothing that the application could do, nor for a tenant that has no key', async () => {
    await process().ensureTenantKeys('plain');
    await expect(rotateTenantKey({ pool: app, masterKey, tenant: 'plain' })).rejects.toThrow();
    expect(await keysOf('plain')).toHaveLength(1);
    await expect(rotateTenantKey({ pool: owner, masterKey, tenant: 'nobody' })).rejects.toThrow('no key');
    for (const table of ['tenant_lookup_keys', 'tenant_keys', 'subject_keys']) {
      await expect(app.query(`delete from ${table}`)).rejects.toThrow('permission denied');
      await expect(app.query(`update ${table} set tenant = tenant`)).rejects.toThrow('permission denied');
    }
  });
});

describe('another master key', () => {
  it('opens beside the one before it, and alone once every tenant’s keys are rewrapped', async () => {
    const tenant = 'master';
    const sealed = await tenantOf(tenant);
    await rotateTenantKey({ pool: owner, masterKey, tenant });
    const before = await lookUps(process(), tenant);
    const next = Buffer.alloc(32, 9);
    const both = { masterKey: next, previousMasterKey: masterKey };
    expect(await process(both).openAll(tenant, sealed)).toEqual(texts);
    await expect(process({ masterKey: next }).ensureTenantKeys(tenant)).rejects.toMatchObject({ code: 'MASTER_KEY' });
    expect(await tenantsWithKeys(owner)).toContain(tenant);
    expect(await rewrapTenantKeys({ pool: owner, tenant, ...both })).toBe(1);
    expect(await rewrapTenantKeys({ pool: owner, tenant, masterKey: next })).toBe(1);
    expect(await process({ masterKey: next }).openAll(tenant, sealed)).toEqual(texts);
    expect(await lookUps(process({ masterKey: next }), tenant)).toEqual(before);
    await expect(process().ensureTenantKeys(tenant)).rejects.toMatchObject({ code: 'MASTER_KEY' });
    // Neither of the two: nothing is changed.
    const wrong = { masterKey: Buffer.alloc(32, 1), previousMasterKey: Buffer.alloc(32, 2) };
    await expect(rewrapTenantKeys({ pool: owner, tenant, ...wrong })).rejects.toMatchObject({ code: 'MASTER_KEY' });
    expect(await process({ masterKey: next }).openAll(tenant, sealed)).toEqual(texts);
  });
});
