import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { readTenants } from './tenants.js';

let database: TestDatabase;
let relay: Pool;
let app: Pool;
beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  relay = createPool({ connectionString: database.relayUrl });
  app = createPool({ connectionString: database.appUrl });
  const key = Buffer.alloc(32, 3).toString('base64');
  for (const tenant of [fjordby, aakirke]) await seedTenant(database.appUrl, key, tenant);
});
afterAll(async () => {
  await Promise.all([relay.end(), app.end()]);
  await database.stop();
});

describe('the names of the tenants', () => {
  it('are known to the relay, which serves them all, and nothing else of them', async () => {
    expect(await readTenants(relay)).toEqual(['aakirke', 'fjordby']);
    await expect(relay.query('select * from register_settings')).rejects.toThrow('permission denied');
  });

  it('are not for the application, which works for one at a time', async () => {
    await expect(readTenants(app)).rejects.toThrow('permission denied');
  });
});
