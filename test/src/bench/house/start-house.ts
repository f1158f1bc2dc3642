import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMigrations } from '@holdfast/cli';
import { SEARCH_ATTRIBUTES } from '@holdfast/contracts';
import {
  createSupervisor,
  type ProgressLine,
  type RunningPostgres,
  startPostgres,
  startTemporal,
  type Supervisor,
} from '@holdfast/engines';
import { createPool, migrate } from '@holdfast/event-store';
import { Client, Connection } from '@temporalio/client';
import type { Pool } from 'pg';
import { NAMESPACE } from './settings.js';

/** A Temporal server and a client of it. */
export interface TemporalOfBench {
  readonly address: string;
  readonly connection: Connection;
  readonly client: Client;
}

/** What the bench measures in: servers of its own in a throw-away folder, PostgreSQL with its real fsync settings. */
export interface House {
  readonly folder: string;
  readonly postgres: RunningPostgres;
  /** 32 bytes in base64. */
  readonly masterKey: string;
  readonly supervisor: Supervisor;
  readonly progress: ProgressLine;
  /** Pools of the roles, ten connections each, as the programs have them. */
  readonly appPool: Pool;
  readonly importPool: Pool;
  /** Owns the schema: for tables of the bench's own and for looking on. */
  readonly ownerPool: Pool;
  /** Started when first asked for. */
  temporal(): Promise<TemporalOfBench>;
}

/** Starts PostgreSQL in a new folder and brings the schema up. What is started is the supervisor's to stop. */
export async function startHouse(progress: ProgressLine, supervisor: Supervisor = createSupervisor()): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-bench-'));
  // The database server may run as another user, who must get through.
  await chmod(folder, 0o755);
  supervisor.add({ name: 'folder', stop: () => rm(folder, { recursive: true, force: true }) });
  const postgres = await progress(
    'PostgreSQL',
    (onProgress) => startPostgres({ dataDir: join(folder, 'postgres'), port: 0, onProgress }),
    ({ port }) => `on 127.0.0.1:${port}, fsync on`,
  );
  supervisor.add({ name: 'PostgreSQL', stop: () => postgres.stop() });
  await migrate({ ownerUrl: postgres.ownerUrl, migrations: allMigrations({ dev: true }) });
  const pool = (connectionString: string): Pool => {
    const made = createPool({ connectionString, max: 10, statementTimeoutMs: 120_000, applicationName: 'bench' });
    supervisor.add({ name: 'pool', stop: () => made.end() });
    return made;
  };
  return {
    folder,
    postgres,
    masterKey: randomBytes(32).toString('base64'),
    supervisor,
    progress,
    appPool: pool(postgres.appUrl),
    importPool: pool(postgres.importUrl),
    ownerPool: pool(postgres.ownerUrl),
    temporal: once(() => startTemporalOf(folder, supervisor, progress)),
  };
}

async function startTemporalOf(
  folder: string,
  supervisor: Supervisor,
  progress: ProgressLine,
): Promise<TemporalOfBench> {
  const server = await progress(
    'Temporal',
    (onProgress) =>
      startTemporal({
        dataDir: join(folder, 'temporal'),
        port: 0,
        namespace: NAMESPACE,
        searchAttributes: SEARCH_ATTRIBUTES,
        timeSkipping: true,
        onProgress,
      }),
    ({ address, origin }) => `on ${address} (${origin})`,
  );
  // What it holds is thrown away, so it need not end gracefully.
  supervisor.add({ name: 'Temporal', stop: () => server.kill9() });
  const connection = await Connection.connect({ address: server.address });
  supervisor.add({ name: 'connection', stop: () => connection.close() });
  return { address: server.address, connection, client: new Client({ connection, namespace: NAMESPACE }) };
}

/** Makes it when first asked for, and the same from then on. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
