import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliConfig, readCliConfig, readDemoConfig } from '@holdfast/config';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import { decodeJwt } from 'jose';
import { createOutput } from './output/output.js';
import { run } from './program.js';

let database: TestDatabase;
let folder: string;
let config: CliConfig;
let hour = 0;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: [] });
  folder = await mkdtemp(join(tmpdir(), 'holdfast-cli-'));
  config = readCliConfig({
    HOLDFAST_MODE: 'test',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_IMPORT_URL: database.importUrl,
    HOLDFAST_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    DEV_TOKEN_SECRET: 'a secret of at least thirty-two characters',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
  });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.stop();
});

async function running(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return runningWith(config, ...args);
}
async function runningWith(config: CliConfig, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const output = createOutput({ write: (text) => out.push(text) }, { write: (text) => err.push(text) });
  const now = () => new Date(Date.UTC(2026, 10, 23, (hour += 1))).toISOString();
  const code = await run(args, { config: () => config, demoConfig: () => readDemoConfig({}), output, now });
  return { code, out: out.join(''), err: err.join('') };
}
async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

describe('a new municipality, from the command line', () => {
  it('begins with the schema, which a second run finds up to date', async () => {
    const first = await running('migrate');
    expect(first.code).toBe(0);
    expect(first.out).toContain('applied registers-001-tables');
    expect(await running('migrate')).toEqual({ code: 0, out: '', err: 'The schema is up to date.\n' });
  });

  it('must be set up before anything is imported', async () => {
    const staff = await file('early.csv', 'staff_id;name;email;roles\nanna-b;Anna;a@fjordby.example;consultant\n');
    expect(await running('import', 'staff', staff)).toMatchObject({ code: 2, out: '' });
    const setUp = ['tenant', '--name', 'Fjordby Kommune', '--fallback-mailbox', 'virksomhed@fjordby.example'];
    expect(await running(...setUp)).toMatchObject({ code: 0, err: 'fjordby is set up.\n' });
    expect((await running(...setUp)).err).toContain('nothing to do');
    expect(await running(...setUp, '--acting-owner', 'anna-b')).toMatchObject({ code: 2 });
    expect(await running('import', 'staff', staff)).toMatchObject({ code: 0 });
    expect((await running(...setUp, '--acting-owner', 'anna-b')).err).toContain('changed');
  });

  it('ends an import that refused rows with 3: the reasons on one stream, the sum on the other', async () => {
    const citizens = await file('citizens.csv', 'key;name;email\nb-1;Mette Kvistgaard;\nb-2;;nonsense\n');
    const { code, out, err } = await running('import', 'citizens', citizens);
    expect(code).toBe(3);
    expect(out).toBe(
      'refused: line 3, column name: this must be filled in\nrefused: line 3, column email: this is no e-mail address\n',
    );
    expect(err).toContain('citizens: 1 added, 0 there already, 1 refused.');
    expect(out + err).not.toMatch(/Mette|nonsense/);
  });

  it('takes a CPR number without modulus 11, and says which line to look at again', async () => {
    const rows = 'b-3;Ib Nord;070761-4285\nb-4;Bo Syd;070761-4286\nb-5;Pia Vest;\n';
    const { code, out, err } = await running('import', 'citizens', await file('odd.csv', `key;name;cpr\n${rows}`));
    expect([code, out]).toEqual([
      0,
      'look again: line 3, column cpr: it does not meet modulus 11, as numbers given out since 2007 need not\n',
    ]);
    expect(err).toContain('citizens: 3 added, 0 there already, 0 refused, 1 with a CPR number to look at again.');
  });

  it('keeps the placements when no process can be started, and says how to go on', async () => {
    await running('import', 'companies', await file('companies.csv', 'key;cvr;name\nv-1;99000001;Tømrer Bæk ApS\n'));
    const headings = 'key;citizen;company;owner;stands;proposed_on;ended_on;outcome\n';
    const placements = await file('p.csv', `${headings}f-1;b-1;v-1;anna-b;closed;2026-10-01;2026-11-02;part-time\n`);
    const { code, err } = await running('import', 'placements', placements);
    expect(code).toBe(1);
    expect(err).toContain('placements: 1 added');
    expect(err).toContain('holdfast rehydrate');
    const again = await running('import', 'placements', placements, '--no-start');
    expect(again).toMatchObject({ code: 0, err: 'placements: 0 added, 1 there already, 0 refused.\n' });
  });

  it('gives out tokens for its staff only, with the roles on record', async () => {
    const { code, out } = await running('token', '--as', 'anna-b');
    expect(code).toBe(0);
    expect(decodeJwt(out.trim())).toMatchObject({ sub: 'anna-b', tenant: 'fjordby', roles: ['consultant'] });
    expect(await running('token', '--as', 'nobody')).toMatchObject({ code: 2, out: '' });
  });
});

describe('the token of a program', () => {
  it('is printed once and alone, listed without it, and revoked', async () => {
    const issued = await running('service-token', 'issue', '--name', 'bi', '--role', 'auditor', '--days', '30');
    expect(issued).toMatchObject({ code: 0, out: expect.stringMatching(/^hfs_fjordby_[0-9a-f]{32}_[0-9a-f]{64}\n$/) });
    const [, tokenId = ''] = /Its id is (.*)\./.exec(issued.err) ?? [];
    const list = await running('service-token', 'list');
    expect(list.out).toMatch(new RegExp(`${tokenId} +bi +auditor +2026-12-2.* never`));
    expect(list.out).not.toContain(issued.out.trim());
    expect((await running('service-token', 'revoke', tokenId)).err).toBe('It is revoked.\n');
    expect((await running('service-token', 'revoke', tokenId)).err).toContain('nothing to do');
    expect((await running('service-token', 'list')).out).toMatch(/never +2026-11-2/);
  });

  it.each([
    ['a role that there is not', ['issue', '--name', 'bi', '--role', 'emperor']],
    ['more days than a year', ['issue', '--name', 'bi', '--role', 'auditor', '--days', '367']],
    ['a name that is none', ['issue', '--name', 'B I', '--role', 'auditor']],
    ['a municipality that is not set up', ['issue', '--name', 'bi', '--role', 'auditor', '--tenant', 'aakirke']],
    ['a token that there is not', ['revoke', '3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b']],
  ])('is refused for %s: nothing is printed', async (_, args) => {
    expect(await running('service-token', ...args)).toMatchObject({ code: 2, out: '' });
  });
});

describe('the keys, from the command line', () => {
  it('are rotated with progress, and refused by the wrong master key', async () => {
    const rotated = await running('tenant', 'rotate-key', '--tenant', 'fjordby');
    expect(rotated).toMatchObject({ code: 0, out: '' });
    expect(rotated.err).toMatch(/^rotating the key of fjordby (\d+)\/\1\nfjordby: \1 keys are wrapped by key 2 now/);
    expect((await running('tenant', 'rotate-key', '--all-tenants')).err).toContain('wrapped by key 3 now');
    const headings = 'key;name;cpr\n';
    const citizens = await file('later.csv', `${headings}b-9;Hans Holm;0401900004\n`);
    expect(await running('import', 'citizens', citizens)).toMatchObject({ code: 0 });
    const wrong = { ...config, HOLDFAST_MASTER_KEY: Buffer.alloc(32, 8).toString('base64') };
    expect(await runningWith(wrong, 'tenant', 'rotate-key')).toMatchObject({ code: 1, out: '' });
    expect(await running('tenant', 'rotate-key', '--tenant', 'nordby')).toMatchObject({ code: 2 });
  });

  it('go from one master key to the next', async () => {
    const next = Buffer.alloc(32, 9).toString('base64');
    const both = { ...config, HOLDFAST_MASTER_KEY: next, HOLDFAST_MASTER_KEY_PREVIOUS: config.HOLDFAST_MASTER_KEY };
    const rewrapped = await runningWith(both, 'tenant', 'rewrap-key', '--all-tenants');
    expect(rewrapped).toEqual({ code: 0, out: '', err: 'fjordby: wrapped by the new master key.\n' });
    expect((await running('tenant', 'rotate-key')).code).toBe(1);
    const alone = { ...config, HOLDFAST_MASTER_KEY: next };
    expect((await runningWith(alone, 'tenant', 'rotate-key')).code).toBe(0);
  });
});

describe('a database that is away', () => {
  it('ends every command with 1 and one line', async () => {
    const nowhere = 'postgres://nobody@127.0.0.1:1/none';
    const away = { ...config, DATABASE_URL: nowhere, DATABASE_OWNER_URL: nowhere };
    for (const args of [
      ['token', '--as', 'anna-b'],
      ['tenant', 'rotate-key'],
      ['import', 'staff', await file('s.csv', 'a;b\n1;2\n')],
    ]) {
      const { code, out, err } = await runningWith(away, ...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toBe('PostgreSQL cannot be reached or did not answer in time.\n');
    }
  });
});
