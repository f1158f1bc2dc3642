import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '@holdfast/domain';
import {
  applyRowsMigration,
  createdId,
  createEventStore,
  createPool,
  eventStoreMigrations,
} from '@holdfast/event-store';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import {
  createContextPort,
  createRegisterQueries,
  createRegisters,
  ensureTenant,
  registerMigrations,
  type RegisterMeta,
  type RegisterQueries,
  registerRowTables,
  type Registers,
} from './index.js';

const NOW = '2026-11-23T09:00:00.000Z';
const settings = { name: 'Fjordby Kommune', fallbackMailbox: 'virksomhed@fjordby.example' };
let database: TestDatabase;
let pool: Pool;
let registers: Registers;
let queries: RegisterQueries;
let tenant: string;
let tenants = 0;

beforeAll(async () => {
  database = await startTestDatabase({
    migrations: [...eventStoreMigrations, ...registerMigrations, applyRowsMigration('apply-rows', registerRowTables)],
  });
  pool = createPool({ connectionString: database.appUrl });
  registers = createRegisters({ store: createEventStore(pool), pool });
  queries = createRegisterQueries({ pool });
});
afterAll(async () => {
  await pool.end();
  await database.stop();
});
beforeEach(async () => {
  tenant = `tenant-${(tenants += 1)}`;
  await ensureTenant(registers, { tenant, now: NOW, settings });
});

const meta = (key: string, more: Partial<RegisterMeta> = {}): RegisterMeta => ({
  tenant,
  now: NOW,
  actor: { kind: 'person', staffId: 'anna-b', roles: ['admin', 'consultant'] },
  commandId: createdId(tenant, 'command', key),
  bodyHmac: `hmac of ${key}`,
  ...more,
});
const idOf = (type: string, key: string): string => createdId(tenant, type, key);
const sealed = (text: string) => ({ sealed: `sealed ${text}` });
const citizen = (key: string, cprHash: string, tokens: readonly string[] = [key]) =>
  ({
    type: 'register-citizen',
    citizenId: idOf('citizen', key),
    details: { name: sealed(key), cpr: sealed(cprHash) },
    lookup: { nameTokens: tokens, cprHash },
  }) as const;

describe('citizens', () => {
  it('are found by the beginning of each word of their name, and by CPR number', async () => {
    await registers.citizen(citizen('mette', 'h1', ['me', 'mette', 'ha', 'hansen']), meta('1'));
    await registers.citizen(citizen('ole', 'h2', ['ol', 'ole', 'ha', 'hansen']), meta('2'));
    const idsFor = async (filter: Parameters<typeof queries.citizens.list>[1]) =>
      (await queries.citizens.list(tenant, filter, {})).items.map(({ citizenId }) => citizenId);
    expect(await idsFor({ nameTokens: ['me', 'hansen'] })).toEqual([idOf('citizen', 'mette')]);
    expect(await idsFor({ nameTokens: ['ha'] })).toHaveLength(2);
    expect(await idsFor({ cprHash: 'h2' })).toEqual([idOf('citizen', 'ole')]);
    expect(await idsFor({ cprHash: 'h3' })).toEqual([]);
  });

  it('are listed in pages, each once', async () => {
    for (const key of ['a', 'b', 'c', 'd', 'e']) await registers.citizen(citizen(key, `h ${key}`), meta(key));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await queries.citizens.list(tenant, {}, { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map(({ citizenId }) => citizenId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(5);
    expect(new Set(seen)).toEqual(new Set(['a', 'b', 'c', 'd', 'e'].map((key) => idOf('citizen', key))));
    await expect(queries.citizens.list(tenant, {}, { cursor: 'bm8' })).rejects.toMatchObject({ code: 'MALFORMED' });
  });

  it('belong to one tenant only', async () => {
    await registers.citizen(citizen('mette', 'h1'), meta('1'));
    expect(await queries.citizens.get('another-tenant', idOf('citizen', 'mette'))).toBeNull();
    expect((await queries.citizens.get(tenant, idOf('citizen', 'mette')))?.name).toEqual(sealed('mette'));
  });

  it('with one CPR number registered by two at once are one', async () => {
    const outcomes = await Promise.allSettled(
      ['x', 'y', 'z'].map((key) => registers.citizen(citizen(key, 'same'), meta(key))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'ALREADY_EXISTS', pointer: '/cpr' });
    }
    expect((await queries.citizens.list(tenant, {}, {})).items).toHaveLength(1);
  });

  it('keep the day they were registered when they are corrected', async () => {
    await registers.citizen(citizen('mette', 'h1'), meta('1'));
    const correct = {
      type: 'correct-citizen',
      citizenId: idOf('citizen', 'mette'),
      changes: { phone: sealed('00 00 00 01') },
      lookup: {},
    } as const;
    await registers.citizen(correct, meta('2', { now: '2026-12-01T10:00:00.000Z', ifMatch: 1 }));
    const entry = await queries.citizens.get(tenant, idOf('citizen', 'mette'));
    expect(entry).toMatchObject({ version: 2, registeredAt: NOW, changedAt: '2026-12-01T10:00:00.000Z' });
    expect(await queries.citizens.idByCpr(tenant, 'h1')).toBe(idOf('citizen', 'mette'));
    await expect(registers.citizen(correct, meta('3', { ifMatch: 1 }))).rejects.toMatchObject({
      code: 'VERSION_MISMATCH',
    });
  });
});

describe('a repeated key', () => {
  it('gets the first answer, and with another body a refusal', async () => {
    const first = await registers.citizen(citizen('mette', 'h1'), meta('1'));
    expect(first).toMatchObject({ id: idOf('citizen', 'mette'), version: 1, repeated: false });
    expect(await registers.citizen(citizen('mette', 'h1'), meta('1'))).toEqual({ ...first, repeated: true });
    await expect(registers.citizen(citizen('mette', 'h1'), meta('1', { bodyHmac: 'other' }))).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('is tried afresh after a refusal', async () => {
    const team = { type: 'register-team', teamId: 'nord', details: { name: 'Nord', leadId: 'anna-b' } } as const;
    await expect(registers.team(team, meta('team'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const details = { name: 'Anna B.', email: 'anna-b@fjordby.example', roles: ['consultant'] } as const;
    await registers.staff({ type: 'register-staff', staffId: 'anna-b', details }, meta('anna'));
    expect(await registers.team(team, meta('team'))).toMatchObject({ id: 'nord', version: 1, repeated: false });
  });
});

describe('companies', () => {
  it('answer with their contacts, and are found by name, town, CVR number and contact', async () => {
    const companyId = idOf('company', 'bæk');
    const contactId = idOf('contact', 'bæk');
    const details = { cvr: '99000001', name: 'Tømrer Bæk 100 % ApS', city: 'Fjordby' };
    const contact = { contactId, details: { name: sealed('Bo Bæk') }, lookup: { nameTokens: ['bo'] } };
    await registers.company({ type: 'register-company', companyId, details, contacts: [contact] }, meta('1'));
    expect(await queries.companies.get(tenant, companyId)).toMatchObject({
      ...details,
      contacts: [{ contactId, name: sealed('Bo Bæk'), title: null }],
    });
    const countOf = async (filter: Parameters<typeof queries.companies.list>[1]) =>
      (await queries.companies.list(tenant, filter, {})).items.length;
    expect(await countOf({ text: 'bæk' })).toBe(1);
    expect(await countOf({ text: 'FJORD' })).toBe(1);
    expect(await countOf({ text: '9900' })).toBe(1);
    expect(await countOf({ text: '0 %' })).toBe(1);
    expect(await countOf({ text: '_' })).toBe(0);
    expect(await countOf({ text: 'nothing', contactTokens: ['bo'] })).toBe(1);
    expect(await countOf({ contactTokens: ['ib'] })).toBe(0);
    expect(await queries.companies.exists(tenant, companyId, contactId)).toBe(true);
    expect(await queries.companies.exists(tenant, companyId, companyId)).toBe(false);
  });
});

describe('the context of decisions', () => {
  it('follows the registers stamp, and reads once for each', async () => {
    const store = createEventStore(pool);
    const context = createContextPort({ pool });
    const stampNow = async () => (await store.load(tenant, 'placement', idOf('placement', 'p'))).registersStamp;
    const before = await stampNow();
    expect((await context.directory(tenant, before)).staff).toEqual({});
    const details = { name: 'Anna B.', email: 'anna-b@fjordby.example', roles: ['consultant'] } as const;
    await registers.staff({ type: 'register-staff', staffId: 'anna-b', details }, meta('anna'));
    expect((await context.directory(tenant, before)).staff).toEqual({});
    const after = await stampNow();
    expect(after).not.toBe(before);
    expect(await context.directory(tenant, after)).toEqual({
      staff: {
        'anna-b': {
          staffId: 'anna-b',
          name: 'Anna B.',
          teamId: null,
          roles: ['consultant'],
          leftOn: null,
          absences: [],
        },
      },
      teams: {},
      actingOwnerId: null,
      fallbackMailbox: settings.fallbackMailbox,
    });
    expect(await context.directory(tenant, after)).toBe(await context.directory(tenant, after));
  });

  it('gives a new tenant the default policy, once', async () => {
    const context = createContextPort({ pool });
    expect(await ensureTenant(registers, { tenant, now: NOW, settings: { ...settings, name: 'Another' } })).toBe(false);
    expect(await queries.settings(tenant)).toMatchObject({ name: 'Fjordby Kommune' });
    expect(await context.currentPolicy(tenant, '2026-11-23', '2')).toEqual(defaultPolicy);
    expect(await context.policy(tenant, 'no-such-version', '2')).toBeNull();
    await expect(context.currentPolicy(tenant, '2000-01-01', '2')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(context.directory('not-set-up', '0')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('changes to a new policy version on the day it is valid from', async () => {
    const context = createContextPort({ pool });
    const document = { ...defaultPolicy, version: 'fjordby-2027', validFrom: '2027-01-01' };
    const manager = { kind: 'person', staffId: 'lone-k', roles: ['manager'] } as const;
    await expect(registers.policy({ type: 'publish-policy', document }, meta('p'))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const answer = await registers.policy({ type: 'publish-policy', document }, meta('p', { actor: manager }));
    expect(answer).toMatchObject({ id: 'fjordby-2027', version: 1 });
    expect((await context.currentPolicy(tenant, '2026-12-31', '3')).version).toBe('default-dk-2026');
    expect((await context.currentPolicy(tenant, '2027-01-01', '3')).version).toBe('fjordby-2027');
    expect((await queries.policies.list(tenant)).map(({ version, publishedBy }) => [version, publishedBy])).toEqual([
      ['fjordby-2027', 'lone-k'],
      ['default-dk-2026', null],
    ]);
    const again = { ...document, version: 'fjordby-2026', validFrom: '2026-06-01' };
    await expect(
      registers.policy({ type: 'publish-policy', document: again }, meta('q', { actor: manager })),
    ).rejects.toMatchObject({ code: 'DATES_ORDER', pointer: '/validFrom' });
  });
});
