import { chmod, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { postgresHome } from './binaries.js';
import { withClient } from './provision.js';
import { startPostgres } from './start-postgres.js';
import { reachablePlaces, serverUser } from './system-user.js';

/** Only root has to hand the server over to another user, from whom a home folder may be hidden. */
const isRoot = process.getuid?.() === 0;

let folder: string;
let hidden: string;
let cache: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdfast-places-'));
  await chmod(folder, 0o755);
  hidden = join(folder, 'home');
  cache = join(folder, 'cache');
  await mkdir(hidden, { mode: 0o700 });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a clone under a home folder that others may not enter', () => {
  it('starts PostgreSQL all the same, and finds its data again', async () => {
    const start = () =>
      startPostgres({ dataDir: join(hidden, '.holdfast', 'postgres'), openCacheDir: cache, unsafeFast: true });
    const first = await start();
    await withClient(first.ownerUrl, (client) => client.query('CREATE TABLE note (text text)'));
    await first.stop();

    const second = await start();
    try {
      const found = await withClient(second.ownerUrl, (client) => client.query('SELECT text FROM note'));
      expect(found.rowCount).toBe(0);
    } finally {
      await second.stop();
    }
  });

  it('starts afresh when its data folder is removed', async () => {
    const dataDir = join(hidden, '.holdfast', 'postgres');
    const start = () => startPostgres({ dataDir, openCacheDir: cache, unsafeFast: true });
    const first = await start();
    await withClient(first.ownerUrl, (client) => client.query('CREATE TABLE note (text text)'));
    await first.stop();
    await rm(dataDir, { recursive: true });

    const second = await start();
    try {
      const asking = withClient(second.ownerUrl, (client) => client.query('SELECT text FROM note'));
      await expect(asking).rejects.toThrow('does not exist');
    } finally {
      await second.stop();
    }
  });

  it('has its binaries and data in a cache that the server can reach', async () => {
    const home = join(hidden, 'native');
    await cp(await postgresHome(), home, { recursive: true, verbatimSymlinks: true });
    const data = join(hidden, 'data');

    const places = await reachablePlaces(await serverUser(), home, data, cache);
    const again = await reachablePlaces(await serverUser(), home, data, cache);

    expect(places.home.startsWith(isRoot ? cache : hidden)).toBe(true);
    expect(places.dataRoot.startsWith(isRoot ? cache : hidden)).toBe(true);
    expect(again).toEqual(places);
  });
});
