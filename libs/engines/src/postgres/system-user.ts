import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { chmod, cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EngineError } from '../engine-error.js';
import { program } from './binaries.js';

const run = promisify(execFile);

/** Whom the server runs as. Empty: as whoever runs us. */
export interface SystemUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then the system user `postgres` runs it, made if it is not there. */
export async function serverUser(): Promise<SystemUser> {
  if (process.getuid?.() !== 0) return {};
  try {
    return await lookUp();
  } catch {
    try {
      await run('groupadd', ['--force', 'postgres']);
      await run('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
      return await lookUp();
    } catch (error) {
      throw new EngineError(
        'POSTGRES_USER_MISSING',
        'PostgreSQL does not run as root, and the system user `postgres` could not be made. ' +
          'Run as another user, or make it: useradd --system postgres.',
        { cause: error },
      );
    }
  }
}

async function lookUp(): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Where binaries and data stand, so that the server's user can reach both. */
export interface Places {
  readonly home: string;
  readonly dataRoot: string;
}

/**
 * A clone under a home folder that others may not enter hides binaries and data from the user `postgres`. What it cannot
 * reach goes to a cache that all may enter: the binaries are copied, the data lives there. A file in the data folder says
 * where, so that removing the folder starts afresh.
 */
export async function reachablePlaces(
  user: SystemUser,
  home: string,
  dataRoot: string,
  cache: string,
): Promise<Places> {
  await mkdir(dataRoot, { recursive: true, mode: 0o755 });
  if (user.uid === undefined) return { home, dataRoot };
  const elsewhere = join(dataRoot, 'data-lies-in.txt');
  const kept = (await readFile(elsewhere, 'utf8').catch(() => '')).trim();
  const [seesHome, seesData] = await Promise.all([canRun(user, home), kept === '' && canEnter(user, dataRoot)]);
  if (seesHome && seesData) return { home, dataRoot };
  await makeOpen(cache);
  const reachable = seesHome ? home : await copyBinaries(home, cache);
  if (seesData) return { home: reachable, dataRoot };
  const folder = kept === '' ? join(cache, `data-${randomUUID()}`) : kept;
  await makeOpen(folder);
  await writeFile(elsewhere, `${folder}\n`);
  return { home: reachable, dataRoot: folder };
}

async function canRun(user: SystemUser, home: string): Promise<boolean> {
  return run(program(home, 'postgres'), ['--version'], { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

async function canEnter(user: SystemUser, folder: string): Promise<boolean> {
  return run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

async function copyBinaries(home: string, cache: string): Promise<string> {
  const { mtimeMs, size } = await stat(program(home, 'postgres'));
  const version = createHash('sha256').update(`${size}-${mtimeMs}`).digest('hex').slice(0, 16);
  const copy = join(cache, `postgres-${version}`);
  if (await stat(copy).catch(() => null)) return copy;
  const unfinished = `${copy}.${String(process.pid)}`;
  await cp(home, unfinished, { recursive: true, verbatimSymlinks: true });
  await chmod(unfinished, 0o755);
  // Two processes may copy at once: the first rename wins, the other copy goes.
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }));
  return copy;
}

async function makeOpen(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
}
