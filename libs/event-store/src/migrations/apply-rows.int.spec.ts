import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { createPool } from '../pool.js';
import { migrations, OTHER_TENANT, TENANT } from '../store.fixtures.js';
import type { RowBatch } from '../types.js';
import { withTenant } from '../with-tenant.js';
import { applyRowsMigration } from './apply-rows.js';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await startTestDatabase({ migrations });
  pool = createPool({ connectionString: database.appUrl });
});

afterAll(async () => {
  await pool.end();
  await database.stop();
});

async function apply(rows: RowBatch, tenant = TENANT): Promise<void> {
  await withTenant(pool, tenant, async (client) => {
    await client.query('select apply_rows($1, $2)', [tenant, JSON.stringify(rows)]);
  });
}

async function tallies(names: readonly string[], tenant = TENANT): Promise<unknown[]> {
  return withTenant(pool, tenant, async (client) => {
    const sql = 'select name, count, note, first_seen::text from tallies where name = any($1) order by name';
    return (await client.query<object>(sql, [names])).rows;
  });
}

describe('rows of an append', () => {
  it('are inserted, and replaced as a whole by a later row of the same key', async () => {
    await apply({
      tallies: [
        { name: 'a', count: 1, note: 'first' },
        { name: 'b', count: 1, note: 'first' },
      ],
    });
    await apply({ tallies: [{ name: 'a', count: 2 }] });
    expect(await tallies(['a', 'b'])).toEqual([
      { name: 'a', count: 2, note: null, first_seen: null },
      { name: 'b', count: 1, note: 'first', first_seen: null },
    ]);
  });

  it('keep the columns that are to be kept when the row does not carry them', async () => {
    await apply({ tallies: [{ name: 'kept', count: 1, first_seen: '2026-01-05' }] });
    await apply({ tallies: [{ name: 'kept', count: 2, first_seen: null }] });
    await apply({ tallies: [{ name: 'kept', count: 3 }] });
    expect(await tallies(['kept'])).toEqual([{ name: 'kept', count: 3, note: null, first_seen: '2026-01-05' }]);
  });

  it('are the same when they are applied twice', async () => {
    const rows = { tallies: [{ name: 'twice', count: 1, note: 'x' }] };
    await apply(rows);
    const once = await tallies(['twice']);
    await apply(rows);
    expect(await tallies(['twice'])).toEqual(once);
  });

  it('are deleted by key, before the others are written', async () => {
    await apply({
      tallies: [
        { name: 'gone', count: 1 },
        { name: 'back', count: 1, note: 'old' },
      ],
    });
    await apply({
      tallies: [
        { $delete: true, name: 'gone' },
        { $delete: true, name: 'back' },
        { name: 'back', count: 2 },
      ],
    });
    expect(await tallies(['gone', 'back'])).toEqual([{ name: 'back', count: 2, note: null, first_seen: null }]);
  });

  it('belong to the tenant of the append, whatever a row says', async () => {
    await apply({ tallies: [{ name: 'mine', count: 1, tenant: OTHER_TENANT }] });
    await apply({ tallies: [{ $delete: true, name: 'mine' }] }, OTHER_TENANT);
    expect(await tallies(['mine'])).toHaveLength(1);
    expect(await tallies(['mine'], OTHER_TENANT)).toEqual([]);
  });

  it('of a table nobody knows are refused by name', async () => {
    await expect(apply({ tallies: [], tally: [{}] })).rejects.toThrow('apply_rows: no such table: tally');
  });

  it('are never written into text that could be SQL', () => {
    const wrong = { table: 'tallies; drop table events', key: ['name'], columns: [] };
    expect(() => applyRowsMigration('x', [wrong])).toThrow('Not a plain SQL name');
    expect(() => applyRowsMigration('x', [{ table: 'tallies', key: [], columns: ['name'] }])).toThrow('no key');
  });
});
