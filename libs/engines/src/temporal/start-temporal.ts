import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError } from '../engine-error.js';
import { type Claim, claimFolder } from '../process/claim.js';
import { signal, waitUntilGone } from '../process/processes.js';
import { findServer, waysOfThisMachine } from './find-server.js';
import { prepareNamespace, type SearchAttributes } from './namespace.js';
import { serverCommand, type ServerProgram } from './server-command.js';
import { defaultCacheDir } from './versions.js';

/** How a Temporal server is found or started. */
export interface TemporalOptions {
  /** A server that already runs (`host:port`): used as it is, nothing is started. */
  readonly address?: string;
  /** Folder for data, configuration and log; made when missing. A second start finds its data again. */
  readonly dataDir: string;
  /** 0 or absent: a free one. Another one is used when the wanted port is taken. */
  readonly port?: number;
  readonly namespace: string;
  readonly searchAttributes: SearchAttributes;
  /** Demo and tests: workflows may have their time skipped. */
  readonly timeSkipping?: boolean;
  /** Whether the SDK may download the server. Default true. */
  readonly mayDownload?: boolean;
  /** Where a downloaded or built server is kept. Default: the user's cache folder. */
  readonly cacheDir?: string;
  readonly onProgress?: (step: string) => void;
}

/** A Temporal server whose namespace and search attributes can be used. */
export interface RunningTemporal {
  readonly address: string;
  readonly namespace: string;
  /** How the server was found, for people. */
  readonly origin: string;
  /** Null when the server is not ours. */
  readonly pid: number | null;
  /** Stops it. A server that is not ours goes on. */
  stop(): Promise<void>;
  /** Kills it as a crash would. A server that is not ours goes on. */
  kill9(): Promise<void>;
}

const ATTEMPTS = 3;
const START_TIMEOUT_MS = 60_000;
/** Its pollers may take long to let go; what is committed lies in the file already. */
const STOP_PATIENCE_MS = 5_000;

/**
 * Finds or starts a Temporal server on the loopback address and waits until the namespace can be used.
 *
 * @throws EngineError `TEMPORAL_MISSING`, `TEMPORAL_BUILD_FAILED`, `TEMPORAL_START_FAILED`, `DATA_IN_USE`; the message says
 *   what to do
 */
export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  const tell = options.onProgress ?? (() => undefined);
  if (options.address !== undefined) {
    await prepareNamespace({ ...options, address: options.address, timeoutMs: 10_000 });
    const notOurs = () => Promise.resolve();
    const { address, namespace } = options;
    return { address, namespace, origin: 'already running', pid: null, stop: notOurs, kill9: notOurs };
  }
  const ways = waysOfThisMachine(options.cacheDir ?? defaultCacheDir());
  const server = await findServer(ways, { mayDownload: options.mayDownload ?? true, tell });
  const claim = await claimFolder(options.dataDir, 'Temporal');
  try {
    tell('waiting for Temporal to answer');
    return await startClaimed(options, server, claim);
  } catch (error) {
    await claim.release();
    throw error;
  }
}

async function startClaimed(options: TemporalOptions, server: ServerProgram, claim: Claim): Promise<RunningTemporal> {
  const log = join(options.dataDir, 'temporal.log');
  for (let attempt = 1; ; attempt += 1) {
    const { args, port } = await serverCommand(server, {
      dataDir: options.dataDir,
      port: options.port ?? 0,
      timeSkipping: options.timeSkipping ?? false,
    });
    const child = await spawnServer(server.path, args, log);
    const pid = child.pid ?? 0;
    await claim.noteServer(pid);
    const address = `127.0.0.1:${String(port)}`;
    const isAlive = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
    try {
      await prepareNamespace({ ...options, address, timeoutMs: START_TIMEOUT_MS, isAlive });
      return handle(options.namespace, address, server.origin, pid, claim);
    } catch (error) {
      const ended = !isAlive();
      if (!ended) await end(pid, 'SIGTERM');
      // One of its ports may have been taken between choosing and listening: that passes.
      if (ended && attempt < ATTEMPTS) continue;
      const last = (await readFile(log, 'utf8')).trim().split('\n').slice(-5).join('\n');
      throw new EngineError('TEMPORAL_START_FAILED', `Temporal did not start. The end of ${log}:\n${last}`, {
        cause: error,
      });
    }
  }
}

async function spawnServer(path: string, args: readonly string[], log: string): Promise<ChildProcess> {
  const output = await open(log, 'w', 0o600);
  try {
    // A group of its own: Ctrl-C in the terminal must reach us only, who stop things in order.
    const child = spawn(path, args, { detached: true, stdio: ['ignore', output.fd, output.fd] });
    child.once('error', () => undefined);
    child.unref();
    return child;
  } finally {
    await output.close();
  }
}

function handle(namespace: string, address: string, origin: string, pid: number, claim: Claim): RunningTemporal {
  let ended = false;
  const finish = async (name: NodeJS.Signals): Promise<void> => {
    // Once it is gone, its pid may be somebody else's.
    if (ended) return;
    await end(pid, name);
    ended = true;
    await claim.release();
  };
  return { address, namespace, origin, pid, stop: () => finish('SIGTERM'), kill9: () => finish('SIGKILL') };
}

async function end(pid: number, name: NodeJS.Signals): Promise<void> {
  signal(pid, name);
  if (await waitUntilGone(pid, STOP_PATIENCE_MS)) return;
  signal(pid, 'SIGKILL');
  await waitUntilGone(pid, STOP_PATIENCE_MS);
}
