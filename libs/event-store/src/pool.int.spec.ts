import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { createEventStore } from './create-event-store.js';
import { createPool } from './pool.js';
import { migrations, placementId, request, TENANT } from './store.fixtures.js';
import { withTenant } from './with-tenant.js';

let database: TestDatabase;
let admin: pg.Pool;
const unavailable = { name: 'StoreUnavailableError', code: 'STORE_UNAVAILABLE' };

beforeAll(async () => {
  database = await startTestDatabase({ migrations });
  admin = createPool({ connectionString: database.superuserUrl, max: 2 });
});

afterAll(async () => {
  await admin.end();
  await database.stop();
});

/** Ends every connection of the application role to this database, as a killed server would. */
async function killConnections(): Promise<void> {
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = 'holdfast_app' and datname = current_database()`);
}

async function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

describe('a pool whose server goes away', () => {
  it('says so, and works again when the server is back', async () => {
    const lost: Error[] = [];
    const pool = createPool({ connectionString: database.appUrl, onConnectionLost: (error) => lost.push(error) });
    const store = createEventStore(pool);
    const streamId = placementId('killed');
    await store.append(request({ streamId }));
    const during = withTenant(pool, TENANT, async (client) => client.query('select pg_sleep(30)'));
    const outcome = expect(during).rejects.toMatchObject(unavailable);
    await admin.query(`select pg_sleep(0.2)`);
    await killConnections();
    await outcome;
    expect((await store.load(TENANT, 'placement', streamId)).version).toBe(1);
    await pool.end();
  });

  it('survives the loss of a connection that somebody holds without using it', async () => {
    const pool = createPool({ connectionString: database.appUrl });
    const held = withTenant(pool, TENANT, async (client) => {
      await killConnections();
      await admin.query('select pg_sleep(0.1)');
      return client.query('select 1');
    });
    await expect(held).rejects.toMatchObject(unavailable);
    expect(
      await withTenant(pool, TENANT, async (client) => (await client.query<{ one: number }>('select 1 as one')).rows),
    ).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('says so when nobody listens', async () => {
    const pool = createPool({ connectionString: 'postgres://app:x@127.0.0.1:9/none' });
    const store = createEventStore(pool);
    await expect(store.load(TENANT, 'placement', 'x')).rejects.toMatchObject(unavailable);
    await expect(store.append(request({ streamId: 'x' }))).rejects.toMatchObject(unavailable);
    await expect(withTenant(pool, TENANT, async () => Promise.resolve(1))).rejects.toMatchObject(unavailable);
    await pool.end();
  });

  it('gives up on a server that accepts and never answers', async () => {
    const { server, port } = await listen();
    const pool = createPool({ connectionString: `postgres://app:x@127.0.0.1:${port}/none`, connectionTimeoutMs: 200 });
    await expect(createEventStore(pool).load(TENANT, 'placement', 'x')).rejects.toMatchObject(unavailable);
    await pool.end();
    server.close();
  });

  it('gives up on a statement that takes too long, and on waiting for a free connection', async () => {
    const pool = createPool({
      connectionString: database.appUrl,
      max: 1,
      statementTimeoutMs: 300,
      connectionTimeoutMs: 100,
    });
    const slow = withTenant(pool, TENANT, async (client) => client.query('select pg_sleep(30)'));
    const outcome = expect(slow).rejects.toMatchObject(unavailable);
    await expect(createEventStore(pool).load(TENANT, 'placement', 'x')).rejects.toMatchObject(unavailable);
    await outcome;
    expect((await createEventStore(pool).load(TENANT, 'placement', 'x')).version).toBe(0);
    await pool.end();
  });
});

describe("a tenant's transaction", () => {
  it('is undone when the work throws, and the connection is fit for more', async () => {
    const pool = createPool({ connectionString: database.appUrl, max: 1 });
    const failing = withTenant(pool, TENANT, async (client) => {
      await client.query(`insert into tallies values ('${TENANT}', 'undone', 1)`);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const rows = await withTenant(
      pool,
      TENANT,
      async (client) => (await client.query<object>('select * from tallies')).rows,
    );
    expect(rows).toEqual([]);
    await pool.end();
  });

  it('is not begun for a name that is no tenant', async () => {
    const pool = createPool({ connectionString: database.appUrl, max: 1 });
    for (const name of ['', 'x', "a'; drop table events; --", 'Fjordby', 'a'.repeat(41)]) {
      await expect(withTenant(pool, name, async () => Promise.resolve())).rejects.toThrow('A tenant is');
      await expect(createEventStore(pool).load(name, 'placement', 'x')).rejects.toThrow('A tenant is');
    }
    await pool.end();
  });
});
