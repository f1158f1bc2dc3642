import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createdId, createPool, eventStoreMigrations, withTenant } from '@holdfast/event-store';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { createNamesAtHand, registerMigrations } from '../index.js';

const TENANT = 'fjordby';
const OTHER_TENANT = 'aakirke';
const citizen = (n: number): string => createdId(TENANT, 'citizen', String(n));
const company = (n: number): string => createdId(TENANT, 'company', String(n));
const sealed = (text: string) => ({ sealed: text });
let database: TestDatabase;
let pool: Pool;

const run = (text: string, values: unknown[], tenant = TENANT) =>
  withTenant(pool, tenant, (client) => client.query<Record<string, string>>(text, values));
const stamp = async (tenant = TENANT): Promise<string> =>
  (await run('select stamp from name_stamps', [], tenant)).rows[0]?.['stamp'] ?? '0';
const nameCitizen = (n: number, name: string | null, tenant = TENANT) =>
  run(
    `insert into register_citizens (tenant, citizen_id, name, version, registered_at, changed_at)
     values ($1, $2, $3, 1, now(), now()) on conflict (tenant, citizen_id) do update set name = excluded.name, changed_at = now()`,
    [tenant, citizen(n), name === null ? null : JSON.stringify(sealed(name))],
    tenant,
  );
const nameCompany = (n: number, name: string) =>
  run(
    `insert into register_companies (tenant, company_id, cvr, name, production_units, version, registered_at, changed_at)
     values ($1, $2, $3, $4, '[]', 1, now(), now()) on conflict (tenant, company_id) do update set name = excluded.name`,
    [TENANT, company(n), String(10_000_000 + n), name],
  );

beforeAll(async () => {
  database = await startTestDatabase({ migrations: [...eventStoreMigrations, ...registerMigrations] });
  pool = createPool({ connectionString: database.appUrl });
});
afterAll(async () => {
  await pool.end();
  await database.stop();
});

/** Names from the hand of one program, and how often it asked the database. */
function hand(most?: number) {
  let asked = 0;
  const counted = {
    query: (...args: Parameters<Pool['query']>) => {
      asked += 1;
      return pool.query(...args);
    },
  } as unknown as Pool;
  const names = createNamesAtHand(counted, most);
  const ask = async (citizens: readonly string[], companies: readonly string[] = [], at?: string, tenant = TENANT) => {
    const found = await names.namesOf(tenant, at ?? (await stamp(tenant)), { citizens, companies });
    return [...citizens.map((id) => found.citizens.get(id)), ...companies.map((id) => found.companies.get(id))];
  };
  return { ask, asked: () => asked };
}

describe('names at hand', () => {
  it('are fetched once, in one round trip, and only those that are missing', async () => {
    await nameCitizen(1, 'Ahmed');
    await nameCitizen(2, 'Bo');
    await nameCompany(1, 'Tømrer');
    const { ask, asked } = hand();
    expect(await ask([citizen(1), citizen(1)], [company(1)])).toEqual([sealed('Ahmed'), sealed('Ahmed'), 'Tømrer']);
    expect(await ask([citizen(1)], [company(1)])).toEqual([sealed('Ahmed'), 'Tømrer']);
    expect(asked()).toBe(1);
    expect(await ask([citizen(1), citizen(2)])).toEqual([sealed('Ahmed'), sealed('Bo')]);
    expect(asked()).toBe(2);
  });

  it('are the new ones as soon as one is corrected, of a citizen or of a company', async () => {
    const { ask } = hand();
    await nameCitizen(3, 'Clara');
    await nameCompany(3, 'Smed');
    expect(await ask([citizen(3)], [company(3)])).toEqual([sealed('Clara'), 'Smed']);
    await nameCitizen(3, 'Klara');
    expect(await ask([citizen(3)], [company(3)])).toEqual([sealed('Klara'), 'Smed']);
    await nameCompany(3, 'Smedje');
    expect(await ask([citizen(3)], [company(3)])).toEqual([sealed('Klara'), 'Smedje']);
  });

  it('are gone when somebody is erased', async () => {
    const { ask } = hand();
    await nameCitizen(4, 'Ditte');
    expect(await ask([citizen(4)])).toEqual([sealed('Ditte')]);
    await nameCitizen(4, null);
    expect(await ask([citizen(4)])).toEqual([null]);
  });

  it('are not kept of somebody who is not in the register yet', async () => {
    const { ask } = hand();
    expect(await ask([citizen(5)])).toEqual([undefined]);
    const before = await stamp();
    await nameCitizen(5, 'Eva');
    expect(await ask([citizen(5)])).toEqual([sealed('Eva')]);
    // A name that is new is nobody's to forget: people are registered side by side without waiting for each other.
    expect(await stamp()).toBe(before);
  });

  it('stay when something else is written of a person', async () => {
    const before = await stamp();
    await nameCitizen(1, 'Ahmed');
    expect(await stamp()).toBe(before);
  });

  it('are each tenant’s own', async () => {
    const { ask } = hand();
    await nameCitizen(1, 'Aase', OTHER_TENANT);
    expect(await ask([citizen(1)], [], undefined, OTHER_TENANT)).toEqual([sealed('Aase')]);
    expect(await ask([citizen(1)])).toEqual([sealed('Ahmed')]);
    expect(await ask([citizen(2)], [], undefined, OTHER_TENANT)).toEqual([undefined]);
  });

  it('are begun anew when there are too many', async () => {
    const { ask, asked } = hand(2);
    for (const n of [1, 2, 3]) await ask([citizen(n)]);
    expect(await ask([citizen(1)])).toEqual([sealed('Ahmed')]);
    expect(asked()).toBe(4);
  });
});
