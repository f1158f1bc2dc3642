import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError } from '../engine-error.js';
import { processStart, signal, waitUntilGone } from './processes.js';

interface Claimant {
  readonly pid: number;
  readonly started: string;
}

interface ClaimFile {
  readonly supervisor: Claimant;
  readonly server?: Claimant;
}

/** A data folder held by this process: nobody else starts a server on it meanwhile. */
export interface Claim {
  /** Notes which server runs on the folder, so that it is found again should this process be killed. */
  noteServer(pid: number): Promise<void>;
  release(): Promise<void>;
}

async function isSame(claimant: Claimant): Promise<boolean> {
  return (await processStart(claimant.pid)) === claimant.started;
}

async function identify(pid: number): Promise<Claimant> {
  return { pid, started: (await processStart(pid)) ?? 'unknown' };
}

async function readClaim(file: string): Promise<ClaimFile | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ClaimFile;
  } catch {
    return null;
  }
}

/**
 * Takes a data folder for this process. A server left behind by a killed supervisor is stopped first.
 *
 * @throws EngineError `DATA_IN_USE` when a living supervisor holds the folder.
 */
export async function claimFolder(folder: string, engine: string): Promise<Claim> {
  const file = join(folder, `${engine.toLowerCase()}.claim.json`);
  await mkdir(folder, { recursive: true });
  const supervisor = await identify(process.pid);
  const draft = `${file}.${process.pid}`;
  // Whoever reads the claim finds all of it: it is written aside and put in its place in one step.
  const write = (claim: ClaimFile) => writeFile(draft, JSON.stringify(claim), { mode: 0o600 });
  await write({ supervisor });
  try {
    while (!(await take(draft, file))) await clearStaleClaim(file, folder, engine);
  } finally {
    await rm(draft, { force: true });
  }
  return {
    async noteServer(pid) {
      await write({ supervisor, server: await identify(pid) });
      await rename(draft, file);
    },
    async release() {
      await rm(file, { force: true });
    },
  };
}

/** Puts the claim in its place. False when there is one already. */
async function take(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

async function clearStaleClaim(file: string, folder: string, engine: string): Promise<void> {
  const held = await readClaim(file);
  const serverRuns = held?.server !== undefined && (await isSame(held.server));
  if (held !== null && (await isSame(held.supervisor))) {
    // Our own claim on a server that was killed is over; somebody else's living claim is not ours to break.
    if (held.supervisor.pid !== process.pid || serverRuns) {
      throw new EngineError(
        'DATA_IN_USE',
        `${engine} is already running on ${folder} (started by process ${String(held.supervisor.pid)}). Stop that one first.`,
      );
    }
  }
  if (held?.server !== undefined && serverRuns) {
    signal(held.server.pid, 'SIGINT');
    if (!(await waitUntilGone(held.server.pid, 10_000))) {
      signal(held.server.pid, 'SIGKILL');
      await waitUntilGone(held.server.pid, 5_000);
    }
  }
  await rm(file, { force: true });
}
