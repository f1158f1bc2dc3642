import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseRoles, type DatabaseRole, provisionRoles, startPostgres } from '@holdfast/engines';

/** A PostgreSQL server that tests share, with a password for each role. */
export interface TestCluster {
  readonly superuserUrl: string;
  readonly passwords: Readonly<Record<DatabaseRole, string>>;
}

let cluster: Promise<TestCluster> | undefined;
let release = (): Promise<void> => Promise.resolve();

/** The server that the test run has started (TEST_POSTGRES_SUPERUSER_URL), else one of this process's own. */
export function testCluster(): Promise<TestCluster> {
  cluster ??= prepare();
  return cluster;
}

/** Stops the server if it is this process's own and nothing uses it any more. */
export async function releaseTestCluster(): Promise<void> {
  cluster = undefined;
  await release();
  release = () => Promise.resolve();
}

async function prepare(): Promise<TestCluster> {
  const superuserUrl = process.env['TEST_POSTGRES_SUPERUSER_URL'] ?? (await startOwn());
  // The same in every process that shares the server, without being passed around.
  const passwords = Object.fromEntries(
    databaseRoles.map((role) => [role, createHash('sha256').update(`${superuserUrl} ${role}`).digest('hex')]),
  ) as Record<DatabaseRole, string>;
  await provisionRoles(superuserUrl, passwords);
  return { superuserUrl, passwords };
}

async function startOwn(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'holdfast-test-postgres-'));
  await chmod(dataDir, 0o755);
  const server = await startPostgres({ dataDir, unsafeFast: true });
  release = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return server.superuserUrl;
}
