import { afterEach, describe, expect, it } from '@jest/globals';
import { withClient } from '@holdfast/engines';
import { startTestDatabase, type TestDatabase } from './start-test-database.js';

const migrations = [
  { id: '1-note', sql: 'CREATE TABLE note (text text)' },
  { id: '2-grant', sql: 'GRANT SELECT, INSERT ON note TO holdfast_app' },
];
const open: TestDatabase[] = [];

afterEach(async () => {
  for (const database of open.splice(0)) await database.stop();
});

async function start(list = migrations): Promise<TestDatabase> {
  const database = await startTestDatabase({ migrations: list });
  open.push(database);
  return database;
}

describe('a test database', () => {
  it('is migrated as the owner and used as the application', async () => {
    const database = await start();
    const rows = await withClient(database.appUrl, async (client) => {
      await client.query("INSERT INTO note VALUES ('a')");
      return (await client.query<{ text: string }>('SELECT text FROM note')).rows;
    });
    expect(rows).toEqual([{ text: 'a' }]);
  });

  it('shares nothing with another one of the same migrations', async () => {
    const [first, second] = [await start(), await start()];
    await withClient(first.appUrl, (client) => client.query("INSERT INTO note VALUES ('mine')"));
    const seen = await withClient(second.appUrl, (client) => client.query('SELECT text FROM note'));
    expect(seen.rows).toEqual([]);
  });

  it('can be made many at once', async () => {
    const databases = await Promise.all([start(), start(), start(), start()]);
    expect(new Set(databases.map(({ appUrl }) => appUrl)).size).toBe(4);
  });

  it('fails with what a broken migration says, each time it is tried', async () => {
    const broken = [...migrations, { id: '3-broken', sql: 'CREATE TABEL oops ()' }];
    await expect(startTestDatabase({ migrations: broken })).rejects.toThrow('TABEL');
    await expect(startTestDatabase({ migrations: broken })).rejects.toThrow('TABEL');
  });
});
