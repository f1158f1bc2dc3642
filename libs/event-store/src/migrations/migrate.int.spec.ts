import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import { createPool } from '../pool.js';
import { applyRowsMigration } from './apply-rows.js';
import { eventStoreMigrations } from './event-store-migrations.js';
import { migrate, type Migration } from './migrate.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: [] });
});

afterAll(async () => {
  await database.stop();
});

async function run(migrations: readonly Migration[]): Promise<readonly string[]> {
  return migrate({ ownerUrl: database.ownerUrl, migrations });
}

async function select<R>(sql: string): Promise<R[]> {
  const pool = createPool({ connectionString: database.ownerUrl, max: 1 });
  try {
    return (await pool.query(sql)).rows as R[];
  } finally {
    await pool.end();
  }
}

describe('migrating', () => {
  it('applies what is new, in order, once, also when two do it at the same time', async () => {
    const migrations = [
      { id: 'order-1', sql: 'create table steps (n int)' },
      { id: 'order-2', sql: 'insert into steps values (1)' },
    ];
    const [first, second] = await Promise.all([run(migrations), run(migrations)]);
    expect([...first, ...second]).toEqual(['order-1', 'order-2']);
    expect(await run([...migrations, { id: 'order-3', sql: 'insert into steps values (2)' }])).toEqual(['order-3']);
    expect(await select('select n from steps order by n')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('refuses a migration whose text has changed since it was applied', async () => {
    await run([{ id: 'fixed', sql: 'select 1' }]);
    await expect(run([{ id: 'fixed', sql: 'select 2' }])).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' });
  });

  it('applies a generated one again when it has changed', async () => {
    const generated = (n: number): Migration => ({
      id: 'generated',
      repeatable: true,
      sql: `create or replace function spec_number() returns int language sql as 'select ${n}'`,
    });
    expect(await run([generated(1)])).toEqual(['generated']);
    expect(await run([generated(1)])).toEqual([]);
    expect(await run([generated(2)])).toEqual(['generated']);
    expect(await select('select spec_number() as n')).toEqual([{ n: 2 }]);
  });

  it('leaves nothing of a migration that fails, and goes on from there the next time', async () => {
    await expect(run([{ id: 'halfway', sql: 'create table half (n int); select 1 / 0' }])).rejects.toThrow(
      'division by zero',
    );
    expect(await run([{ id: 'halfway', sql: 'create table half (n int)' }])).toEqual(['halfway']);
  });

  it('refuses two migrations of one id', async () => {
    await expect(
      run([
        { id: 'twin', sql: '' },
        { id: 'twin', sql: '' },
      ]),
    ).rejects.toThrow('same id');
  });

  it('brings up the whole store, twice without a change', async () => {
    const all = [...eventStoreMigrations, applyRowsMigration('rows', [])];
    expect(await run(all)).toHaveLength(all.length);
    expect(await run(all)).toEqual([]);
  });

  it('says that the store is unavailable when there is no server', async () => {
    const nowhere = migrate({ ownerUrl: 'postgres://owner:x@127.0.0.1:9/none', migrations: [] });
    await expect(nowhere).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
