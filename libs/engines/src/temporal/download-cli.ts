import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TEMPORAL_CLI_VERSION } from './versions.js';

const run = promisify(execFile);

/** How long a download may take before we look for another way. It fails at once where the network is closed. */
const PATIENCE_MS = 120_000;

/** Folder that the SDK downloads Temporal's command line tool into. */
function downloadDir(cacheDir: string): string {
  return join(cacheDir, 'download', `temporal-cli-${TEMPORAL_CLI_VERSION}`);
}

/** The command line tool that an earlier start has downloaded, if it runs here; null if there is none. */
export async function downloadedCli(cacheDir: string): Promise<string | null> {
  const folder = downloadDir(cacheDir);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const said = await run(path, ['--version']).catch(() => null);
    if (said?.stdout.includes(TEMPORAL_CLI_VERSION) === true) return path;
  }
  return null;
}

/**
 * Lets Temporal's SDK download the command line tool (by version: its own default may be older than time skipping needs)
 * and answers where it lies. The SDK starts what it has downloaded; that first server is stopped again, ours is started by us.
 */
export async function downloadCli(cacheDir: string): Promise<string> {
  const folder = downloadDir(cacheDir);
  await mkdir(folder, { recursive: true });
  const server = {
    executable: { type: 'cached-download', version: `v${TEMPORAL_CLI_VERSION}`, downloadDir: folder },
  } as const;
  // Loaded only here: it brings the worker's native core along.
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const first = TestWorkflowEnvironment.createLocal({ server });
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`the download took longer than ${String(PATIENCE_MS / 1_000)} s`));
    }, PATIENCE_MS);
  });
  // Whatever comes too late must neither run on nor be an unhandled rejection.
  const stopped = first.then(
    (environment) => environment.teardown(),
    () => undefined,
  );
  try {
    await Promise.race([first, tooLong]);
    await stopped;
  } finally {
    clearTimeout(timer);
  }
  const path = await downloadedCli(cacheDir);
  if (path === null) throw new Error('the download left no program behind');
  return path;
}
