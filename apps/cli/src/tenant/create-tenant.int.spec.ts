import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CliConfig, readCliConfig, readDemoConfig } from '@holdfast/config';
import { createEventStore, createPool } from '@holdfast/event-store';
import { createRegisterQueries, createRegisters, ensureTenant } from '@holdfast/registers';
import { createSealing } from '@holdfast/sealing';
import { startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { createOutput } from '../output/output.js';
import { run } from '../program.js';

const NOW = '2026-11-23T09:00:00.000Z';
const MASTER = Buffer.alloc(32, 7).toString('base64');
let database: TestDatabase;
let pool: ReturnType<typeof createPool>;
let superuser: ReturnType<typeof createPool>;
let number = 0;
let tenant: string;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  pool = createPool({ connectionString: database.appUrl, max: 2 });
  superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await superuser.end();
  await database.stop();
});
beforeEach(() => {
  tenant = `nordby-${(number += 1)}`;
});

const config = (change: Partial<CliConfig> = {}): CliConfig => ({
  ...readCliConfig({ HOLDFAST_MODE: 'production', DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: MASTER }),
  ...change,
});
async function holdfast(args: readonly string[], settings = config()) {
  const [out, err]: [string[], string[]] = [[], []];
  const output = createOutput({ write: (text) => out.push(text) }, { write: (text) => err.push(text) });
  const demoConfig = () => readDemoConfig({});
  const code = await run(args, { config: () => settings, demoConfig, output, now: () => NOW });
  return { code, out: out.join(''), err: err.join('') };
}
const OPTIONS = {
  name: 'Nordby Kommune',
  'fallback-mailbox': 'virksomhed@nordby.example',
  'admin-id': 'ida-k',
  'admin-name': 'Ida Krog',
  'admin-email': 'ida-k@nordby.example',
  'admin-subject': 'Q7_xF-4711',
};
const create = (change: Partial<typeof OPTIONS> = {}, settings = config()) => {
  const options = Object.entries({ ...OPTIONS, ...change }).flatMap(([name, value]) => [`--${name}`, value]);
  return holdfast(['tenant', 'create', tenant, ...options], settings);
};
const countOf = async (table: 'events' | 'tenant_keys'): Promise<number> => {
  const { rows } = await superuser.query(`select 1 from ${table} where tenant = $1`, [tenant]);
  return rows.length;
};
const made = () => Promise.all([countOf('events'), countOf('tenant_keys')]);

describe('holdfast tenant create', () => {
  it('gives a municipality its keys, its settings, the default policy and an admin whom the issuer’s name finds', async () => {
    const { code, out, err } = await create();
    expect([code, out, err]).toEqual([
      ...[0, ''],
      `${tenant} is set up: its keys, the default policy, and ida-k as its admin.\n`,
    ]);
    const queries = createRegisterQueries({ pool });
    expect(await queries.settings(tenant)).toEqual({
      ...{ name: 'Nordby Kommune', fallbackMailbox: 'virksomhed@nordby.example', actingOwnerId: null },
    });
    expect((await queries.policies.list(tenant)).map(({ version }) => version)).toEqual(['default-dk-2026']);
    expect(await queries.staff.idBySubject(tenant, 'Q7_xF-4711')).toBe('ida-k');
    expect(await queries.staff.get(tenant, 'ida-k')).toMatchObject({
      name: 'Ida Krog',
      roles: ['admin'],
      leftOn: null,
    });
    expect(await made()).toEqual([3, 1]);
    const sealing = createSealing({ pool, masterKey: MASTER });
    const subject = { type: 'citizen', id: '3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b' } as const;
    expect(await sealing.open(tenant, await sealing.seal(tenant, subject, 'Mette'))).toBe('Mette');
  });

  it('makes nothing anew when it is run again, and says so', async () => {
    await create();
    expect(await create()).toEqual({
      ...{ code: 0, out: '', err: `${tenant} was set up like this already: nothing to do.\n` },
    });
    expect(await made()).toEqual([3, 1]);
  });

  it.each([
    ['another name', { name: 'Sydby Kommune' }, 'the name "Nordby Kommune"'],
    ['another mailbox', { 'fallback-mailbox': 'x@nordby.example' }, 'virksomhed@nordby.example'],
    ['another admin', { 'admin-id': 'mallory', 'admin-subject': 'm' }, 'has an admin already: ida-k'],
    ['the same admin by another name', { 'admin-name': 'Ida Holm' }, 'ida-k on record who is not as you say'],
    ['the same admin linked to somebody else', { 'admin-subject': 'm' }, 'ida-k on record who is not as you say'],
  ])('refuses %s for one that is there, and changes nothing', async (_, change, said) => {
    await create();
    const { code, out, err } = await create(change);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(await made()).toEqual([3, 1]);
  });

  it('finishes what was broken off', async () => {
    const registers = createRegisters({ store: createEventStore(pool), pool });
    const settings = { name: OPTIONS.name, fallbackMailbox: OPTIONS['fallback-mailbox'] };
    await ensureTenant(registers, { tenant, now: NOW, settings });
    expect(await made()).toEqual([2, 0]);
    expect((await create()).code).toBe(0);
    expect(await made()).toEqual([3, 1]);
  });

  it('records nothing without the master key, or with one that is not that of the keys there', async () => {
    const { HOLDFAST_MASTER_KEY: _, ...without } = config();
    expect(await create({}, without)).toMatchObject({ code: 2, err: expect.stringContaining('HOLDFAST_MASTER_KEY') });
    expect(await made()).toEqual([0, 0]);
    await createSealing({ pool, masterKey: Buffer.alloc(32, 8).toString('base64') }).ensureTenantKeys(tenant);
    expect((await create()).code).toBe(1);
    expect(await made()).toEqual([0, 1]);
  });

  it.each([
    ['an id that is none', { 'admin-id': 'Ida K' }],
    ['an address that is none', { 'admin-email': 'ida' }],
    ['a mailbox that is none', { 'fallback-mailbox': 'nowhere' }],
    ['no name', { name: ' ' }],
  ])('refuses %s before anything is made', async (_, change) => {
    expect(await create(change)).toMatchObject({ code: 2, out: '' });
    expect(await made()).toEqual([0, 0]);
  });

  it('refuses an id that no municipality can have', async () => {
    tenant = 'Nordby';
    expect(await create()).toMatchObject({ code: 2, err: expect.stringContaining('a-z, 0-9') });
  });
});
