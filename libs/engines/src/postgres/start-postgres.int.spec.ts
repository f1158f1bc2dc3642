import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { processStart } from '../process/processes.js';
import { withClient } from './provision.js';
import { type RunningPostgres, startPostgres } from './start-postgres.js';

let folder: string;
let running: RunningPostgres[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdfast-postgres-'));
  await chmod(folder, 0o755);
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(dataDir = folder): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir, unsafeFast: true });
  running.push(server);
  return server;
}

const writeNote = (url: string) =>
  withClient(url, async (client) => {
    await client.query("CREATE TABLE note (text text); INSERT INTO note VALUES ('still here')");
  });
const readNote = (url: string) =>
  withClient(url, async (client) => (await client.query<{ text: string }>('SELECT text FROM note')).rows[0]?.text);

describe('embedded PostgreSQL', () => {
  it('stops cleanly, and a second start finds its data again', async () => {
    const first = await start();
    await writeNote(first.ownerUrl);
    await first.stop();
    expect(await readFile(join(folder, 'postgres.log'), 'utf8')).toContain('database system is shut down');

    const second = await start();
    expect(await readNote(second.ownerUrl)).toBe('still here');
  });

  it('comes back with everything committed after kill -9', async () => {
    const first = await start();
    await writeNote(first.ownerUrl);
    await first.kill9();

    const second = await start();
    expect(await readNote(second.ownerUrl)).toBe('still here');
  });

  it('gives each role its own login and only the import the right to pass row-level security', async () => {
    const server = await start();
    const attributes = await withClient(server.superuserUrl, async (client) => {
      const { rows } = await client.query<{ rolname: string; rolsuper: boolean; rolbypassrls: boolean }>(
        "SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname LIKE 'holdfast%' ORDER BY rolname",
      );
      return rows;
    });
    expect(attributes).toEqual([
      { rolname: 'holdfast_app', rolsuper: false, rolbypassrls: false },
      { rolname: 'holdfast_import', rolsuper: false, rolbypassrls: true },
      { rolname: 'holdfast_owner', rolsuper: false, rolbypassrls: false },
      { rolname: 'holdfast_relay', rolsuper: false, rolbypassrls: false },
    ]);
    for (const url of [server.appUrl, server.relayUrl, server.importUrl]) {
      const database = await withClient(url, (client) => client.query('SELECT current_database() AS name'));
      expect(database.rows).toEqual([{ name: 'holdfast' }]);
    }
  });

  it('sorts Danish names as a Dane would', async () => {
    const server = await start();
    const sorted = await withClient(server.appUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT name FROM unnest(ARRAY['Århus', 'Ærø', 'Odense', 'Østerbro', 'Aalborg']) AS name
         ORDER BY name COLLATE "da-x-icu"`,
      );
      return rows.map((row) => row.name);
    });
    expect(sorted).toEqual(['Odense', 'Ærø', 'Østerbro', 'Aalborg', 'Århus']);
  });

  it('keeps the passwords where only their owner may read them', async () => {
    await start();
    expect((await stat(join(folder, 'passwords.json'))).mode & 0o777).toBe(0o600);
  });

  it('refuses a folder that a running server holds, and says so', async () => {
    await start();
    await expect(startPostgres({ dataDir: folder })).rejects.toMatchObject({ code: 'DATA_IN_USE' });
  });

  it('takes over from a supervisor that was killed and has left its server behind', async () => {
    const engines = JSON.stringify(join(process.cwd(), 'libs/engines/dist/index.js'));
    const script = join(folder, 'supervisor.mjs');
    await writeFile(
      script,
      `import { startPostgres } from ${engines};
       const { pid, ownerUrl } = await startPostgres({ dataDir: ${JSON.stringify(folder)}, unsafeFast: true });
       console.log(JSON.stringify({ pid, ownerUrl })); setInterval(() => undefined, 1000);`,
    );
    const supervisor = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const left = await new Promise<{ pid: number; ownerUrl: string }>((resolve) => {
      supervisor.stdout.on('data', (chunk: Buffer) => resolve(JSON.parse(chunk.toString()) as typeof left));
    });
    await writeNote(left.ownerUrl);
    supervisor.kill('SIGKILL');
    await new Promise((resolve) => supervisor.once('exit', resolve));
    expect(await processStart(left.pid)).not.toBeNull();

    const server = await start();
    expect(await processStart(left.pid)).toBeNull();
    expect(await readNote(server.ownerUrl)).toBe('still here');
  });

  it('refuses data whose passwords are lost, and names the file', async () => {
    const server = await start();
    await server.stop();
    await rm(join(folder, 'passwords.json'));
    await expect(startPostgres({ dataDir: folder })).rejects.toMatchObject({
      code: 'POSTGRES_PASSWORDS_MISSING',
      message: expect.stringContaining('passwords.json'),
    });
  });
});
