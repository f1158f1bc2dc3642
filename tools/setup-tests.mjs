/**
 * Starts what a test run shares: one PostgreSQL for the tiers that need a database. Every suite makes its own database
 * in it. An address given from outside is used as it is; then nothing is started here.
 */
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export default async function setup() {
  const stops = [];
  globalThis.holdfastTestStops = stops;
  const pids = [];
  // A run that is broken off must not leave servers behind.
  process.once('exit', () => pids.forEach(interrupt));
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => process.exit(130));
  if (process.env.TEST_POSTGRES_SUPERUSER_URL === undefined) {
    const { startPostgres } = await engines();
    const dataDir = await temporaryFolder('postgres');
    const server = await startPostgres({ dataDir, unsafeFast: true });
    process.env.TEST_POSTGRES_SUPERUSER_URL = server.superuserUrl;
    pids.push(server.pid);
    stops.push(async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    });
  }
}

function interrupt(pid) {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // Stopped already.
  }
}

/** The engines as built: Jest does not compile what runs before it. */
async function engines() {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'libs/engines'], { cwd: root });
  return import('../libs/engines/dist/index.js');
}

async function temporaryFolder(name) {
  const folder = await mkdtemp(join(tmpdir(), `holdfast-test-${name}-`));
  await chmod(folder, 0o755);
  return folder;
}
