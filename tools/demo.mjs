/**
 * `npm run demo`: makes a fresh clone ready (packages, build), then starts everything with the demo data. Whatever stands
 * after `--` is passed on: `npm run demo -- --check` lives one case and ends, `-- --help` tells the rest.
 */
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root, run } from './test/set-up.mjs';

const OLDEST_NODE = [20, 20];
/** What the demo runs; what these need is built along with them. */
const PROGRAMS = ['@holdfast/api', '@holdfast/worker', '@holdfast/cli', '@holdfast/web'];
const SOURCES = ['libs', 'workflows', 'activities', 'apps'];
/** Its time says when everything was last built. */
const stamp = join(root, 'node_modules/.cache/holdfast/built-for-demo');

process.exitCode = await main(process.argv.slice(2));

async function main(args) {
  if (!isNewEnough(process.versions.node)) {
    console.error(`Holdfast needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
    return 1;
  }
  if (!(await install())) {
    console.error('The packages could not be installed; what npm said stands above.');
    return 1;
  }
  if (!isBuilt() && !(await build())) {
    console.error('The build failed; what it said stands above.');
    return 1;
  }
  return start(args);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** Whether nothing has changed since the last build. Asking Nx the same takes seconds. */
function isBuilt() {
  const built = statSync(stamp, { throwIfNoEntry: false });
  if (built === undefined) return false;
  const mains = ['api/dist/main.js', 'worker/dist/main.js', 'cli/dist/main.js', 'web/dist/index.html'].map((file) =>
    join(root, 'apps', file),
  );
  if (!mains.every((file) => existsSync(file))) return false;
  const changed = (file) => statSync(file).mtimeMs > built.mtimeMs;
  if (['package-lock.json', 'tsconfig.base.json', 'nx.json'].some((name) => changed(join(root, name)))) return false;
  return !SOURCES.some((folder) => someFile(join(root, folder), changed));
}

function someFile(folder, holds) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return false;
    const path = join(folder, entry.name);
    return entry.isDirectory() ? someFile(path, holds) : holds(path);
  });
}

async function build() {
  console.log('Building (a minute at first, seconds from then on) ...');
  const started = new Date();
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const quiet = { NX_DAEMON: 'false', NX_TUI: 'false', NX_SKIP_REMOTE_CACHE: 'true' };
  const args = [nx, 'run-many', '-t', 'build', '-p', PROGRAMS.join(','), '--outputStyle=static'];
  if ((await run(process.execPath, args, quiet)) !== 0) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  // What changed while it was building is built next time.
  utimesSync(stamp, started, started);
  return true;
}

/** Hands over to the command line, in this very process: it hears Ctrl-C itself and stops everything in order. */
async function start(args) {
  const main = join(root, 'apps/cli/dist/main.js');
  process.argv = [process.argv[0], main, 'demo', ...args];
  await import(pathToFileURL(main));
  return process.exitCode;
}
