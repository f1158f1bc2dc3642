import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEventStore, createPool } from '@holdfast/event-store';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';

/** Tables that belong to no municipality, each with its reason. */
const SHARED: readonly string[] = [
  // What the database has been brought up to.
  'holdfast_migrations',
];
/** A value of each type, for a row of a table that no seeding fills. */
const VALUES: Readonly<Record<string, string>> = {
  ...{ uuid: 'gen_random_uuid()', integer: '1', bigint: '1', jsonb: `'{}'`, json: `'{}'`, date: 'current_date' },
  ...{ 'timestamp with time zone': 'now()', boolean: 'false', bytea: `'x'`, 'text[]': `'{}'`, text: `'x'` },
};
const REFUSED = /row-level security|permission denied/;

let database: TestDatabase;
let app: pg.Pool;
let superuser: pg.Pool;
let tables: readonly string[];

/** Runs one statement as the application with a tenant set, or none; nothing of it stays. */
async function as(tenant: string | null, sql: string, values: readonly unknown[] = []): Promise<pg.QueryResult> {
  const client = await app.connect();
  try {
    await client.query('begin');
    if (tenant !== null) await client.query(`select set_config('app.tenant', $1, true)`, [tenant]);
    return await client.query(sql, [...values]);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** A row of Fjordby's in a table that is empty so far. */
async function fill(table: string): Promise<void> {
  const held = await superuser.query(`select 1 from ${table} where tenant = 'fjordby' limit 1`);
  if (held.rows.length > 0) return;
  const { rows } = await superuser.query<{ name: string; type: string }>(
    `select a.attname as name, format_type(a.atttypid, null) as type from pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attnotnull and not a.atthasdef
       and a.attidentity = ''`,
    [table],
  );
  const values = rows.map(({ name, type }) => (name === 'tenant' ? `'fjordby'` : (VALUES[type] ?? `'x'`)));
  await superuser.query(
    `insert into ${table} (${rows.map(({ name }) => name).join(', ')}) values (${values.join(', ')})`,
  );
}

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  app = createPool({ connectionString: database.appUrl, max: 2 });
  superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
  const masterKey = randomBytes(32).toString('base64');
  for (const tenant of [fjordby, aakirke]) await seedTenant(database.appUrl, masterKey, tenant);
  const found = await superuser.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant'
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  tables = found.rows.map(({ name }) => name);
  // What a row says is of no matter here, only whose it is: this database of one test takes any.
  const rules = await superuser.query<{ name: string; on: string }>(
    `select quote_ident(conname) as name, conrelid::regclass::text as "on" from pg_constraint
     where connamespace = 'public'::regnamespace and contype in ('c', 'f')`,
  );
  for (const { name, on } of rules.rows)
    await superuser.query(`alter table ${on} drop constraint if exists ${name} cascade`);
  for (const table of tables) await fill(table);
});
afterAll(async () => {
  await app.end();
  await superuser.end();
  await database.stop();
});

describe('every table', () => {
  it('belongs to a municipality, with row-level security, or is named as shared', async () => {
    const { rows } = await superuser.query<{ name: string; guarded: boolean }>(
      `select c.relname as name, c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as guarded
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
    );
    expect(rows.filter(({ guarded }) => !guarded).map(({ name }) => name)).toEqual(SHARED);
    expect(tables.length).toBeGreaterThan(20);
  });

  it('is not owned by the role that the application runs as, which passes by no row-level security', async () => {
    const me = 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user';
    expect((await as(null, me)).rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    const mine = `select relname from pg_class where relnamespace = 'public'::regnamespace and pg_has_role(current_user, relowner, 'usage')`;
    expect((await as(null, mine)).rows).toEqual([]);
  });

  it('shows a row to its own municipality, to no other, and to nobody without one', async () => {
    let own = 0;
    for (const table of tables) {
      const seen = async (tenant: string | null) => {
        const sql = `select count(*)::int as n from ${table} where tenant = 'fjordby'`;
        const rows = await as(tenant, sql).then(
          (answer) => answer.rows as readonly { readonly n: number }[],
          (error: unknown) => (REFUSED.test(String(error)) ? [{ n: 0 }] : Promise.reject(error as Error)),
        );
        return rows[0]?.n;
      };
      const held = await superuser.query(`select 1 from ${table} where tenant = 'fjordby' limit 1`);
      expect([table, held.rows.length]).toEqual([table, 1]);
      own += (await seen('fjordby')) === 0 ? 0 : 1;
      for (const other of ['aakirke', 'nobody', '', null]) expect([table, await seen(other)]).toEqual([table, 0]);
    }
    expect(own).toBeGreaterThan(20);
  });

  it('takes no row for another municipality, and gives none up', async () => {
    for (const table of tables) {
      for (const tenant of ['aakirke', null]) {
        const row = `select r.* from jsonb_populate_record(null::${table}, $1) r`;
        const held = await superuser.query<{ row: unknown }>(
          `select to_jsonb(t) as row from ${table} t where tenant = 'fjordby' limit 1`,
        );
        const taken = await as(tenant, `insert into ${table} overriding system value ${row}`, [held.rows[0]?.row]).then(
          () => 'taken',
          (error: unknown) => (REFUSED.test(String(error)) ? 'refused' : String(error)),
        );
        expect([table, taken]).toEqual([table, 'refused']);
        for (const change of [`update ${table} set tenant = tenant`, `delete from ${table}`]) {
          const changed = await as(tenant, `${change} where tenant = 'fjordby'`).then(
            ({ rowCount }) => rowCount,
            (error: unknown) => (/permission denied|never changed/.test(String(error)) ? 0 : String(error)),
          );
          expect([table, change, changed]).toEqual([table, change, 0]);
        }
        const given = await as(tenant, `update ${table} set tenant = 'fjordby' where tenant = 'aakirke'`).then(
          ({ rowCount }) => rowCount,
          (error: unknown) => (REFUSED.test(String(error)) ? 0 : String(error)),
        );
        expect([table, given]).toEqual([table, 0]);
      }
    }
  });
});

describe('the functions of the store', () => {
  it('write no read model of another municipality', async () => {
    const held = await superuser.query<{ row: unknown }>(
      `select to_jsonb(t) as row from inbox t where tenant = 'fjordby' limit 1`,
    );
    const rows = JSON.stringify({ inbox: [held.rows[0]?.row] });
    expect((await as('fjordby', 'select apply_rows($1, $2)', ['fjordby', rows])).rowCount).toBe(1);
    await expect(as('aakirke', 'select apply_rows($1, $2)', ['fjordby', rows])).rejects.toThrow(REFUSED);
    await expect(as(null, 'select apply_rows($1, $2)', ['fjordby', rows])).rejects.toThrow(REFUSED);
  });

  it("load nothing by the id of another municipality's stream", async () => {
    const store = createEventStore(app);
    expect((await store.load('fjordby', 'staff', 'ole-t')).version).toBeGreaterThan(0);
    expect(await store.load('aakirke', 'staff', 'ole-t')).toMatchObject({ version: 0, state: null });
    expect(await store.readStream('aakirke', 'staff', 'ole-t')).toEqual([]);
    expect((await store.load('fjordby', 'staff', 'ole-t')).version).toBeGreaterThan(0);
    expect((await app.query('select 1 from streams')).rows).toEqual([]);
  });
});
