import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEARCH_ATTRIBUTES } from '@holdfast/contracts';
import { type Part, startPostgres, startTemporal } from '@holdfast/engines';
import { migrate } from '@holdfast/event-store';
import { startTestDatabase } from '../database/start-test-database.js';
import { testMigrations } from '../database/test-migrations.js';
import { startTestTemporal } from '../temporal/start-test-temporal.js';

/** Addresses of the roles in one database. */
export interface DatabaseUrls {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly relayUrl: string;
  readonly importUrl: string;
}

/** A PostgreSQL and a Temporal server for one system under test. */
export interface TestEngines {
  readonly database: DatabaseUrls;
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** What must be stopped, in the order it was started. */
  readonly parts: readonly Part[];
  /** Starts a killed engine again, on its old port and with its old data. */
  restart(name: 'postgres' | 'temporal'): Promise<Part>;
}

/** A database and a namespace of its own on the servers that the test run shares. They cannot be killed. */
export async function sharedEngines(): Promise<TestEngines> {
  const database = await startTestDatabase({ migrations: testMigrations });
  const temporal = await startTestTemporal();
  return {
    database,
    temporal,
    parts: [
      { name: 'postgres', stop: () => database.stop() },
      { name: 'temporal', stop: () => temporal.stop() },
    ],
    restart: (name) => Promise.reject(new Error(`${name} is shared by all suites: ask for engines of your own.`)),
  };
}

/** Servers of its own, which the test may kill and start again. */
export async function ownEngines(): Promise<TestEngines> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-test-'));
  await chmod(folder, 0o755);
  const postgresAt = (port: number) => startPostgres({ dataDir: join(folder, 'postgres'), port, unsafeFast: true });
  const temporalAt = (port: number) =>
    startTemporal({
      dataDir: join(folder, 'temporal'),
      port,
      namespace: 'holdfast',
      searchAttributes: SEARCH_ATTRIBUTES,
      timeSkipping: true,
    });
  const database = await postgresAt(0);
  await migrate({ ownerUrl: database.ownerUrl, migrations: testMigrations });
  const temporal = await temporalAt(0);
  const temporalPort = Number(temporal.address.split(':')[1]);
  return {
    database,
    temporal: { address: temporal.address, namespace: temporal.namespace },
    parts: [
      { name: 'folder', stop: () => rm(folder, { recursive: true, force: true }) },
      { name: 'postgres', stop: () => database.stop(), kill9: () => database.kill9() },
      // What it holds is thrown away, so it need not end gracefully.
      { name: 'temporal', stop: () => temporal.kill9(), kill9: () => temporal.kill9() },
    ],
    async restart(name) {
      if (name === 'postgres') {
        const again = await postgresAt(database.port);
        check(again.port === database.port, name);
        return { name, stop: () => again.stop(), kill9: () => again.kill9() };
      }
      const again = await temporalAt(temporalPort);
      check(again.address === temporal.address, name);
      return { name, stop: () => again.kill9(), kill9: () => again.kill9() };
    },
  };
}

function check(samePort: boolean, name: string): void {
  if (!samePort) throw new Error(`Another process has taken the port of ${name} meanwhile.`);
}
