import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError } from '../engine-error.js';
import { type Claim, claimFolder } from '../process/claim.js';
import { portOrFree } from '../process/free-port.js';
import { delay, signal, waitUntilGone } from '../process/processes.js';
import { postgresHome, program } from './binaries.js';
import { clearStalePidFile, type ClusterPlace, ensureCluster } from './cluster.js';
import { superuser } from './passwords.js';
import { provisionDatabase, provisionRoles, roleUrl, withClient } from './provision.js';
import { reachablePlaces, serverUser } from './system-user.js';

/** How the embedded PostgreSQL is started. */
export interface PostgresOptions {
  /** Folder for data, passwords and log; made when missing. A second start finds its data again. */
  readonly dataDir: string;
  /** 0 or absent: a free one. Another one is used when the wanted port is taken. */
  readonly port?: number;
  /** For tests: no fsync. What is committed survives `kill -9` of the server, not of the machine. */
  readonly unsafeFast?: boolean;
  /** Root only: where binaries and data go that the system user `postgres` cannot reach. Default /var/cache/holdfast. */
  readonly openCacheDir?: string;
  /** Told what is being done, in a few words. */
  readonly onProgress?: (step: string) => void;
}

/** A running embedded PostgreSQL with the database `holdfast` and its roles. */
export interface RunningPostgres {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly relayUrl: string;
  readonly importUrl: string;
  readonly port: number;
  readonly pid: number;
  /** Stops it cleanly (open connections are cut). */
  stop(): Promise<void>;
  /** Kills it as a crash would. The next start recovers. */
  kill9(): Promise<void>;
}

const DATABASE = 'holdfast';

/**
 * Starts an embedded PostgreSQL 18 on the loopback address and waits until it answers.
 *
 * @throws EngineError `DATA_IN_USE`, `POSTGRES_...`; the message says what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const tell = options.onProgress ?? (() => undefined);
  const claim = await claimFolder(options.dataDir, 'PostgreSQL');
  try {
    return await startClaimed(options, claim, tell);
  } catch (error) {
    await claim.release();
    throw error;
  }
}

async function startClaimed(
  options: PostgresOptions,
  claim: Claim,
  tell: (step: string) => void,
): Promise<RunningPostgres> {
  const user = await serverUser();
  const cache = options.openCacheDir ?? '/var/cache/holdfast';
  const { home, dataRoot } = await reachablePlaces(user, await postgresHome(), options.dataDir, cache);
  const place: ClusterPlace = {
    home,
    user,
    cluster: join(dataRoot, 'cluster'),
    passwordFile: join(options.dataDir, 'passwords.json'),
  };
  const passwords = await ensureCluster(place, tell);
  await clearStalePidFile(place.cluster);
  tell('waiting for PostgreSQL to answer');
  const { pid, port } = await startServer(place, options, passwords.postgres);
  await claim.noteServer(pid);
  const superuserUrl = roleUrl(`postgres://127.0.0.1:${String(port)}`, superuser, passwords.postgres, 'postgres');
  await provisionRoles(superuserUrl, passwords);
  await provisionDatabase(superuserUrl, DATABASE);
  let ended = false;
  const end = async (name: NodeJS.Signals): Promise<void> => {
    // Once it is gone, its pid may be somebody else's.
    if (ended) return;
    signal(pid, name);
    if (!(await waitUntilGone(pid, 30_000))) {
      signal(pid, 'SIGKILL');
      await waitUntilGone(pid, 5_000);
    }
    ended = true;
    await claim.release();
  };
  return {
    superuserUrl,
    ownerUrl: roleUrl(superuserUrl, 'holdfast_owner', passwords.holdfast_owner, DATABASE),
    appUrl: roleUrl(superuserUrl, 'holdfast_app', passwords.holdfast_app, DATABASE),
    relayUrl: roleUrl(superuserUrl, 'holdfast_relay', passwords.holdfast_relay, DATABASE),
    importUrl: roleUrl(superuserUrl, 'holdfast_import', passwords.holdfast_import, DATABASE),
    port,
    pid,
    // SIGINT is PostgreSQL's fast shutdown: sessions are cut, everything is written.
    stop: () => end('SIGINT'),
    kill9: () => end('SIGKILL'),
  };
}

const ATTEMPTS = 5;
const WRONG_PASSWORD = '28P01';

async function startServer(
  place: ClusterPlace,
  options: PostgresOptions,
  password: string,
): Promise<{ pid: number; port: number }> {
  const log = join(options.dataDir, 'postgres.log');
  let port = await portOrFree(options.port ?? 0);
  for (let attempt = 1; ; attempt += 1) {
    const child = await spawnServer(place, port, options.unsafeFast === true, log);
    if (await answers(child, `postgres://127.0.0.1:${String(port)}`, password)) return { pid: child.pid ?? 0, port };
    // The port may have been taken since, or the backends of a killed server may not all have gone: both pass.
    if (attempt === ATTEMPTS) {
      const last = (await readFile(log, 'utf8')).trim().split('\n').slice(-5).join('\n');
      throw new EngineError('POSTGRES_START_FAILED', `PostgreSQL did not start. The end of ${log}:\n${last}`);
    }
    await delay(300);
    port = await portOrFree(0);
  }
}

async function spawnServer(place: ClusterPlace, port: number, fast: boolean, log: string): Promise<ChildProcess> {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    ...(fast ? ['fsync=off', 'full_page_writes=off', 'max_wal_size=4GB'] : []),
  ];
  const output = await open(log, 'a', 0o600);
  try {
    const child = spawn(
      program(place.home, 'postgres'),
      ['-D', place.cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      // A group of its own: Ctrl-C in the terminal must reach us only, who stop things in order.
      { ...place.user, cwd: '/', detached: true, stdio: ['ignore', output.fd, output.fd] },
    );
    child.once('error', () => undefined);
    child.unref();
    return child;
  } finally {
    await output.close();
  }
}

/** True once the server answers a query; false when it has ended. */
async function answers(child: ChildProcess, address: string, password: string): Promise<boolean> {
  const url = roleUrl(address, superuser, password, 'postgres');
  for (;;) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return false;
    try {
      await withClient(url, (client) => client.query('SELECT 1'));
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === WRONG_PASSWORD) {
        signal(child.pid, 'SIGINT');
        throw new EngineError(
          'POSTGRES_PASSWORDS_MISSING',
          'The kept passwords are not those of the data beside them.',
        );
      }
    }
    await delay(50);
  }
}
