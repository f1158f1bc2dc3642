import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { createCaseClock, devMigrations } from './case-clock.js';
import { createPool } from './pool.js';
import { migrations, OTHER_TENANT, placementId, TENANT } from './store.fixtures.js';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: [...migrations, ...devMigrations] });
  pool = createPool({ connectionString: database.appUrl });
});

afterAll(async () => {
  await pool.end();
  await database.stop();
});

describe("a case's own clock", () => {
  it('runs with the wall clock until it is set', async () => {
    expect(await createCaseClock(pool).offsetOf(TENANT, placementId('unset'))).toBe(0);
  });

  it('is set, moved on, and set anew', async () => {
    const clock = createCaseClock(pool);
    const id = placementId('moved');
    await clock.setOffset(TENANT, id, -27_000_000_000);
    expect(await clock.addOffset(TENANT, id, 1_500)).toBe(-26_999_998_500);
    expect(await clock.offsetOf(TENANT, id)).toBe(-26_999_998_500);
    await clock.setOffset(TENANT, id, 5);
    expect(await clock.offsetOf(TENANT, id)).toBe(5);
    expect(await clock.offsetOf(OTHER_TENANT, id)).toBe(0);
  });

  it('starts from the wall clock when it is moved before it is set', async () => {
    expect(await createCaseClock(pool).addOffset(TENANT, placementId('first-moved'), 60_000)).toBe(60_000);
  });
});
