/** Makes a fresh clone ready: packages as the lock says, and everything built. Run on its own it does just that. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Whether the packages that are installed are those of the lock. Times are no measure: a checkout sets them as it likes.
 *
 * @param {{ packages: Record<string, object> }} lock package-lock.json
 * @param {{ packages: Record<string, object> } | null} installed node_modules/.package-lock.json, null when absent
 */
export function isInstalled(lock, installed) {
  if (installed === null) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const there = installed.packages[path];
    // Packages for other platforms are in the lock and never on the disk.
    if (there === undefined) return wanted.optional === true || wanted.devOptional === true || wanted.peer === true;
    return there.version === wanted.version && there.integrity === wanted.integrity;
  });
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** Runs a program in the root with its output shown. Resolves with its exit code; null when a signal ended it. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

/** Installs when the lock asks for it. @returns {Promise<boolean>} false when it did not succeed */
export async function install() {
  if (isInstalled(readJson(join(root, 'package-lock.json')), readJson(join(root, 'node_modules/.package-lock.json')))) {
    return true;
  }
  console.log('Installing packages (once, and whenever package-lock.json changes) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return (await run(npm, ['ci', '--no-audit', '--no-fund'])) === 0;
}

/**
 * Builds what changed.
 *
 * @param {string | null} project a project's folder: only it and what it uses; null for everything
 * @returns {Promise<boolean>} false when it did not succeed
 */
export async function build(project = null) {
  console.log('Building what changed ...');
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const quiet = { NX_DAEMON: 'false', NX_TUI: 'false', NX_SKIP_REMOTE_CACHE: 'true' };
  const only = project === null ? [] : ['-p', readJson(join(root, project, 'package.json')).name];
  const args = [nx, 'run-many', '-t', 'build', ...only, '--outputStyle=static'];
  return (await run(process.execPath, args, quiet)) === 0;
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await install()) ? 0 : 1;
