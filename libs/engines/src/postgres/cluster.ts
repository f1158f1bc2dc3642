import { spawn } from 'node:child_process';
import { access, chown, mkdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineError } from '../engine-error.js';
import { processStart } from '../process/processes.js';
import { program } from './binaries.js';
import { type Passwords, readPasswords, superuser, writePasswords } from './passwords.js';
import type { SystemUser } from './system-user.js';

/** Where one cluster stands and who runs it. */
export interface ClusterPlace {
  readonly home: string;
  readonly user: SystemUser;
  readonly cluster: string;
  readonly passwordFile: string;
}

/** The cluster's passwords; a new cluster is made where none is. @throws EngineError */
export async function ensureCluster(place: ClusterPlace, tell: (step: string) => void): Promise<Passwords> {
  const { home, user, cluster, passwordFile } = place;
  const kept = await readPasswords(passwordFile);
  const present = await access(cluster).then(
    () => true,
    () => false,
  );
  if (present && kept !== null) return kept;
  if (present) {
    throw new EngineError(
      'POSTGRES_PASSWORDS_MISSING',
      `The data in ${cluster} is there, but its passwords (${passwordFile}) are not. ` +
        'Put the file back, or remove both to start with an empty database.',
    );
  }
  tell('making a new PostgreSQL data folder');
  const passwords = await writePasswords(passwordFile);
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await initdb(home, user, unfinished, passwords.postgres);
  await rename(unfinished, cluster);
  return passwords;
}

async function initdb(home: string, user: SystemUser, folder: string, password: string): Promise<void> {
  const passwordFile = join(tmpdir(), `holdfast-initdb-${String(process.pid)}-${String(Date.now())}`);
  await writeFile(passwordFile, password, { mode: 0o600 });
  try {
    if (user.uid !== undefined && user.gid !== undefined) {
      await chown(passwordFile, user.uid, user.gid);
      await mkdir(folder, { mode: 0o700 });
      await chown(folder, user.uid, user.gid);
    }
    // Order of bytes by default: names are sorted where they are listed, with da-x-icu.
    const flags = [
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--encoding=UTF8',
      '--no-sync',
    ];
    const child = spawn(
      program(home, 'initdb'),
      [`--pgdata=${folder}`, '--auth=scram-sha-256', `--username=${superuser}`, `--pwfile=${passwordFile}`, ...flags],
      { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
    if (code !== 0) {
      throw new EngineError('POSTGRES_START_FAILED', `initdb failed (${String(code)}): ${said.trim()}`);
    }
  } finally {
    await unlink(passwordFile).catch(() => undefined);
  }
}

/**
 * After `kill -9` the pid file stays. PostgreSQL sees through it unless another process has been given the same pid: then it
 * refuses to start, so the file is taken away when that process is no PostgreSQL.
 */
export async function clearStalePidFile(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || (await processStart(pid)) === null) return;
  const command = await readFile(`/proc/${String(pid)}/comm`, 'utf8').catch(() => 'postgres');
  if (!command.startsWith('postgres')) await rm(file, { force: true });
}
