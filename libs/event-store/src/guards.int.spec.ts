import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { createEventStore } from './create-event-store.js';
import { createPool } from './pool.js';
import { migrations, OTHER_TENANT, placementId, request, TENANT } from './store.fixtures.js';

let database: TestDatabase;
let pools: Record<'app' | 'relay' | 'import' | 'owner' | 'superuser', pg.Pool>;
const streamId = placementId('guarded');

beforeAll(async () => {
  database = await startTestDatabase({ migrations });
  pools = {
    app: createPool({ connectionString: database.appUrl }),
    relay: createPool({ connectionString: database.relayUrl }),
    import: createPool({ connectionString: database.importUrl }),
    owner: createPool({ connectionString: database.ownerUrl }),
    superuser: createPool({ connectionString: database.superuserUrl }),
  };
  const outbox = [{ kind: 'placement-news', subject: streamId, version: 1, delaySeconds: 0 }] as const;
  const rows = () => ({ tallies: [{ name: 'guarded', count: 1 }] });
  const store = createEventStore(pools.app);
  await store.append(request({ streamId, outbox, rows, touchesRegisters: true }));
  await store.append(request({ streamId, outbox, rows, touchesRegisters: true, tenant: OTHER_TENANT }));
});

afterAll(async () => {
  for (const pool of Object.values(pools)) await pool.end();
  await database.stop();
});

/** Runs one statement as a role, with a tenant set or none. */
async function as<R extends pg.QueryResultRow>(
  role: keyof typeof pools,
  tenant: string | null,
  sql: string,
): Promise<R[]> {
  const client = await pools[role].connect();
  try {
    await client.query('begin');
    if (tenant !== null) await client.query(`select set_config('app.tenant', $1, true)`, [tenant]);
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const tables = ['events', 'streams', 'command_results', 'outbox', 'register_stamps', 'tallies'];

describe('events', () => {
  const changes = [
    `update events set type = 'other'`,
    'delete from events',
    'truncate events',
    `delete from events where false`,
  ];

  it.each(['app', 'import', 'relay'] as const)('may not be changed by the %s role', async (role) => {
    for (const sql of changes)
      await expect(as(role, TENANT, sql)).rejects.toThrow('permission denied for table events');
  });

  it.each(['owner', 'superuser'] as const)('are not even changed by the %s', async (role) => {
    for (const sql of changes) await expect(as(role, TENANT, sql)).rejects.toThrow('events are never changed');
    const overwrite = `insert into events overriding system value select * from events
      on conflict (tenant, stream_type, stream_id, version) do update set type = 'other'`;
    await expect(as(role, TENANT, overwrite)).rejects.toThrow('events are never changed');
  });

  it('are not changed by a superuser who switches ordinary triggers off', async () => {
    await expect(as('superuser', TENANT, `set session_replication_role = replica; delete from events`)).rejects.toThrow(
      'events are never changed',
    );
  });

  it('take no position or transaction id from the application', async () => {
    const columns =
      'tenant, stream_type, stream_id, version, event_id, command_id, type, data, at, occurred_on, by, policy_version, prev_hash, hash';
    const values = `'${TENANT}', 'placement', 'x', 1, gen_random_uuid(), gen_random_uuid(), 'x', '{}', now(), '2026-01-05', '{}', 'p', '', ''`;
    await expect(
      as('app', TENANT, `insert into events (transaction_id, ${columns}) values ('1', ${values})`),
    ).rejects.toThrow('permission denied');
    await expect(
      as('app', TENANT, `insert into events (position, ${columns}) overriding system value values (1, ${values})`),
    ).rejects.toThrow('permission denied');
    await expect(as('app', OTHER_TENANT, `insert into events (${columns}) values (${values})`)).rejects.toThrow(
      'violates row-level security policy',
    );
  });
});

describe("a tenant's rows", () => {
  it.each(tables)('in %s are seen with that tenant set, by nobody else, and not without a tenant', async (table) => {
    const tenants = async (tenant: string | null): Promise<string[]> =>
      (await as<{ tenant: string }>('app', tenant, `select distinct tenant from ${table}`)).map((row) => row.tenant);
    expect(await tenants(TENANT)).toEqual([TENANT]);
    expect(await tenants(OTHER_TENANT)).toEqual([OTHER_TENANT]);
    expect(await tenants('nobody')).toEqual([]);
    expect(await tenants(null)).toEqual([]);
    expect(await tenants('')).toEqual([]);
  });

  it('do not stay in sight of the connection that read them', async () => {
    const one = createPool({ connectionString: database.appUrl, max: 1 });
    expect((await createEventStore(one).load(TENANT, 'placement', streamId)).version).toBe(1);
    expect((await one.query('select * from streams')).rows).toEqual([]);
    await one.end();
  });

  it('cannot be written for another tenant', async () => {
    const sql = `insert into streams values ('${OTHER_TENANT}', 'placement', 'x', 1, 1, '', '{}')`;
    await expect(as('app', TENANT, sql)).rejects.toThrow('violates row-level security policy');
  });
});

describe('the roles', () => {
  it('lets the relay see the outbox of every tenant and nothing else', async () => {
    const seen = await as<{ tenant: string }>('relay', null, 'select tenant from outbox order by tenant');
    expect(seen.map((row) => row.tenant)).toEqual([TENANT, OTHER_TENANT]);
    for (const table of tables.filter((name) => name !== 'outbox')) {
      await expect(as('relay', TENANT, `select * from ${table}`)).rejects.toThrow('permission denied');
    }
  });

  it('lets the application make no tables and drop none', async () => {
    await expect(as('app', TENANT, 'create table mine (id int)')).rejects.toThrow('permission denied');
    await expect(as('app', TENANT, 'drop trigger events_are_never_changed on events')).rejects.toThrow('must be owner');
    await expect(as('app', TENANT, 'alter table events disable row level security')).rejects.toThrow('must be owner');
  });

  it('never bypass row-level security, the import excepted', async () => {
    const rows = await as<{ rolname: string }>(
      'app',
      null,
      `select rolname from pg_roles where rolname like 'holdfast_%'
      and rolname <> 'holdfast_owner' and (rolbypassrls or rolsuper) order by rolname`,
    );
    expect(rows.map((row) => row.rolname)).toEqual(['holdfast_import']);
  });
});
