import { execFile, spawn } from 'node:child_process';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EngineError } from '../engine-error.js';
import { type Claim, claimFolder } from '../process/claim.js';
import { delay } from '../process/processes.js';
import { GO_OLDEST, isAtLeast, TEMPORAL_SERVER_VERSION } from './versions.js';

const run = promisify(execFile);
const PACKAGE = 'go.temporal.io/server/cmd/server';
/** Seen from `src/temporal` and from `dist/temporal` alike. */
const moduleDir = join(dirname(fileURLToPath(import.meta.url)), '../../../../tools/temporal');

/** Where a built server is kept. It is run before it is trusted, so another machine's binary is built anew. */
export function builtServerPath(cacheDir: string): string {
  const name = `temporal-server-${TEMPORAL_SERVER_VERSION}`;
  return join(cacheDir, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** Whether there is a built server of the right version that runs on this machine. */
export async function hasBuiltServer(path: string): Promise<boolean> {
  const said = await run(path, ['--version']).catch(() => null);
  return said?.stdout.includes(TEMPORAL_SERVER_VERSION) === true;
}

/** The version of the Go tool on PATH that can build the server; null if there is none, or it is too old. */
export async function usableGo(go = 'go'): Promise<string | null> {
  // The Go that is there, not one that it would fetch because the module asks for a newer one.
  const said = await run(go, ['env', 'GOVERSION'], { cwd: '/' }).catch(() => null);
  const version = said?.stdout.trim() ?? '';
  return isAtLeast(version, GO_OLDEST) ? version : null;
}

/**
 * Builds the official Temporal server from `tools/temporal/go.mod` into the cache: about six minutes once on two cores.
 * Two processes take turns; the second finds what the first has built.
 *
 * @throws EngineError `TEMPORAL_BUILD_FAILED` with the end of what Go said
 */
export async function buildServer(cacheDir: string, tell: (step: string) => void): Promise<string> {
  const path = builtServerPath(cacheDir);
  const claim = await claimBuild(`${path}.build`, tell);
  try {
    if (await hasBuiltServer(path)) return path;
    tell(`building the Temporal server ${TEMPORAL_SERVER_VERSION} with Go (about six minutes, once)`);
    const unfinished = `${path}.${process.pid}`;
    await go(['build', '-trimpath', '-ldflags=-s -w', '-o', unfinished, PACKAGE]);
    await rename(unfinished, path);
    return path;
  } finally {
    await claim.release();
    await rm(`${path}.build`, { recursive: true, force: true });
  }
}

async function claimBuild(folder: string, tell: (step: string) => void): Promise<Claim> {
  await mkdir(folder, { recursive: true });
  for (;;) {
    try {
      return await claimFolder(folder, 'build');
    } catch (error) {
      if (!(error instanceof EngineError) || error.code !== 'DATA_IN_USE') throw error;
      tell('waiting for another process that is building the Temporal server');
      await delay(1_000);
    }
  }
}

async function go(args: readonly string[]): Promise<void> {
  await access(join(moduleDir, 'go.mod'));
  const child = spawn('go', args, { cwd: moduleDir, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  if (code !== 0) {
    throw new EngineError(
      'TEMPORAL_BUILD_FAILED',
      `The Temporal server could not be built (go ended with ${String(code)}):\n${said.trim()}`,
    );
  }
}
