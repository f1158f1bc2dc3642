import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CliConfig, readCliConfig, readDemoConfig } from '@holdfast/config';
import { createPool } from '@holdfast/event-store';
import { createSigningKey, exportRecord } from '@holdfast/proof';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { createOutput } from '../output/output.js';
import { run } from '../program.js';

const masterKey = Buffer.alloc(32, 7).toString('base64');
const CHECKPOINT_KEY = generateKeyPairSync('ed25519')
  .privateKey.export({ format: 'der', type: 'pkcs8' })
  .toString('base64');
const key = createSigningKey(CHECKPOINT_KEY);
const stranger = generateKeyPairSync('ed25519').publicKey;
let database: TestDatabase;
let folder: string;
let bundle: string;
let config: CliConfig;

/** What `holdfast` says and how it ends; a command that reads the configuration although it must not is told so. */
async function holdfast(args: readonly string[], settings: CliConfig | null = null) {
  const [out, err]: [string[], string[]] = [[], []];
  const output = createOutput({ write: (text) => out.push(text) }, { write: (text) => err.push(text) });
  const code = await run(args, {
    config: () => {
      if (settings === null) throw new Error('No configuration is needed for this.');
      return settings;
    },
    demoConfig: () => readDemoConfig({}),
    output,
    now: () => '2026-01-12T09:00:00.000Z',
  });
  return { code, out: out.join(''), err: err.join('') };
}

async function fileOf(content: string): Promise<string> {
  const file = join(folder, 'other.jsonl');
  await writeFile(file, content);
  return file;
}

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  folder = await mkdtemp(join(tmpdir(), 'holdfast-verify-'));
  await seedTenant(database.appUrl, masterKey, fjordby);
  config = readCliConfig({ HOLDFAST_MODE: 'test', DATABASE_URL: database.appUrl, CHECKPOINT_KEY });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.stop();
});

describe('holdfast checkpoint', () => {
  it('signs what the record is, once a day', async () => {
    const first = await holdfast(['checkpoint'], config);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toMatch(/^1 2026-01-12 [0-9a-f]{64}\n$/);
    const second = await holdfast(['checkpoint'], config);
    expect([second.out, second.err]).toEqual([first.out, expect.stringContaining('It was there already.')]);
    expect((await holdfast(['checkpoint', '--again'], config)).out).toMatch(/^2 /);
  });

  it('shows the public key, and does nothing without a key', async () => {
    expect((await holdfast(['checkpoint', '--show-key'], config)).out).toBe(`${key.keyId} ${key.publicKey}\n`);
    const { CHECKPOINT_KEY: _, ...without } = config;
    expect(await holdfast(['checkpoint'], without)).toMatchObject({
      code: 2,
      err: expect.stringContaining('CHECKPOINT_KEY'),
    });
  });
});

describe('holdfast verify', () => {
  beforeAll(async () => {
    const pool = createPool({ connectionString: database.appUrl, max: 1 });
    const scope = { kind: 'tenant' } as const;
    const now = '2026-01-12T10:00:00.000Z';
    let text = '';
    for await (const piece of await exportRecord({ pool, key, tenant: 'fjordby', scope, streams: null, now }))
      text += piece;
    await pool.end();
    bundle = join(folder, 'fjordby.jsonl');
    await writeFile(bundle, text);
  });

  it('ends with 0 on an intact bundle, and names who signed it', async () => {
    const { code, out } = await holdfast(['verify', bundle]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Intact: everything of fjordby, \d+ events in \d+ streams/);
    expect(out).toContain('Checkpoint 2 of 2026-01-12T09:00:00.000Z vouches for');
    expect(out).toContain(`Signed by ${key.keyId}.\nCompare this fingerprint`);
  });

  it('takes the trusted key as a fingerprint, as base64 and as a file', async () => {
    const pem = await fileOf(`-----BEGIN PUBLIC KEY-----\n${key.publicKey}\n-----END PUBLIC KEY-----\n`);
    for (const given of [key.keyId, key.publicKey, pem]) {
      expect((await holdfast(['verify', bundle, '--key', given])).out).toContain('the key that was given');
    }
    const theirs = stranger.export({ format: 'der', type: 'spki' }).toString('base64');
    const { code, out } = await holdfast(['verify', bundle, '--key', theirs]);
    expect([code, out]).toEqual([1, expect.stringMatching(/^wrong-key: \(line 1\): it is signed with/)]);
    expect((await holdfast(['verify', bundle, '--key', 'no-such-file'])).code).toBe(2);
  });

  it('ends with 1 on a broken bundle, and says which stream, which version and what', async () => {
    const lines = (await readFile(bundle, 'utf8')).split('\n');
    const index = lines.findIndex((line) => line.includes('"streamId":"anna-b"') && line.startsWith('{"event"'));
    const altered = await fileOf(lines.with(index, (lines[index] ?? '').replace('"at":"20', '"at":"21')).join('\n'));
    const { code, out } = await holdfast(['verify', altered]);
    expect([code, out]).toEqual([
      1,
      `altered: staff anna-b version 1 (line ${index + 1}): its content does not give its hash\n`,
    ]);
  });

  it('ends with 2 on what is no bundle, or no file', async () => {
    expect((await holdfast(['verify', await fileOf('hello\n')])).err).toContain('Not a bundle of Holdfast');
    expect((await holdfast(['verify', await fileOf('hello\n')])).code).toBe(2);
    expect(await holdfast(['verify', join(folder, 'none')])).toMatchObject({
      code: 2,
      err: 'The file cannot be read (ENOENT).\n',
    });
  });
});
