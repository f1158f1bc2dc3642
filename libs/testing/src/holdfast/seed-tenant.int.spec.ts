import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { createRegisterQueries } from '@holdfast/registers';
import { startTestDatabase, type TestDatabase } from '../database/start-test-database.js';
import { testMigrations } from '../database/test-migrations.js';
import { seedTenant } from './seed-tenant.js';
import { aakirke, fjordby } from './test-tenant.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
});
afterAll(() => database.stop());

describe('a seeded municipality', () => {
  it('has its staff, teams and policy, also when it is seeded twice, and knows nobody of another one', async () => {
    const masterKey = randomBytes(32).toString('base64');
    for (const tenant of [fjordby, aakirke, fjordby]) await seedTenant(database.appUrl, masterKey, tenant);
    const pool = createPool({ connectionString: database.appUrl });
    try {
      const { staff, policies } = createRegisterQueries({ pool });
      expect(await staff.get('fjordby', 'anna-b')).toMatchObject({ name: 'Anna B.', teamId: 'havnen' });
      expect(await staff.get('aakirke', 'anna-b')).toMatchObject({ name: 'Anna Bech' });
      expect(await staff.get('aakirke', 'ole-t')).toBeNull();
      expect(await policies.list('aakirke')).toHaveLength(1);
    } finally {
      await pool.end();
    }
  });
});
