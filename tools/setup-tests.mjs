/**
 * Starts what a test run shares: one PostgreSQL, and for the e2e tier one Temporal server. Every suite makes its own
 * database and its own namespace in them. An address given from outside is used as it is; then nothing is started here.
 */
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
let built = false;

export default async function setup() {
  const stops = [];
  globalThis.holdfastTestStops = stops;
  const pids = [];
  // A run that is broken off must not leave servers behind.
  process.once('exit', () => pids.forEach(interrupt));
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => process.exit(130));
  const share = async (variable, name, start) => {
    if (process.env[variable] !== undefined) return;
    const dataDir = await temporaryFolder(name);
    const { server, address, stop } = await start(await engines(), dataDir);
    process.env[variable] = address;
    pids.push(server.pid);
    stops.push(async () => {
      await stop();
      pids.splice(pids.indexOf(server.pid), 1);
      await rm(dataDir, { recursive: true, force: true });
    });
  };
  await share('TEST_POSTGRES_SUPERUSER_URL', 'postgres', async ({ startPostgres }, dataDir) => {
    const server = await startPostgres({ dataDir, unsafeFast: true });
    return { server, address: server.superuserUrl, stop: server.stop };
  });
  if (process.env.TEST_TIER !== 'e2e') return;
  await share('TEST_TEMPORAL_ADDRESS', 'temporal', async ({ startTemporal }, dataDir) => {
    const options = { namespace: 'shared', searchAttributes: {}, timeSkipping: true, onProgress: console.log };
    const server = await startTemporal({ dataDir, ...options });
    // What it holds is thrown away, so it need not end gracefully.
    return { server, address: server.address, stop: server.kill9 };
  });
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
  if (!built) {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'libs/engines'], {
      cwd: root,
    });
    built = true;
  }
  return import('../libs/engines/dist/index.js');
}

async function temporaryFolder(name) {
  const folder = await mkdtemp(join(tmpdir(), `holdfast-test-${name}-`));
  await chmod(folder, 0o755);
  return folder;
}
