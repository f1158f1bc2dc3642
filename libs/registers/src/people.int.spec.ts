import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { resolveRecipients } from '@holdfast/domain';
import {
  applyRowsMigration,
  createdId,
  createEventStore,
  createOutboxQueue,
  createPool,
  eventStoreMigrations,
} from '@holdfast/event-store';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import {
  createContextPort,
  createRegisterQueries,
  createRegisters,
  DEFAULT_PREFERENCES,
  readDirectory,
  registerMigrations,
  type RegisterMeta,
  type RegisterQueries,
  registerRowTables,
  type Registers,
  type StaffCommand,
} from './index.js';

const NOW = '2026-11-23T09:00:00.000Z';
let database: TestDatabase;
let pool: Pool;
let relayPool: Pool;
let registers: Registers;
let queries: RegisterQueries;
let tenant: string;
let tenants = 0;
let commands = 0;

beforeAll(async () => {
  database = await startTestDatabase({
    migrations: [...eventStoreMigrations, ...registerMigrations, applyRowsMigration('apply-rows', registerRowTables)],
  });
  pool = createPool({ connectionString: database.appUrl });
  relayPool = createPool({ connectionString: database.relayUrl });
  registers = createRegisters({ store: createEventStore(pool), pool });
  queries = createRegisterQueries({ pool });
});
afterAll(async () => {
  await relayPool.end();
  await pool.end();
  await database.stop();
});
beforeEach(async () => {
  tenant = `people-${(tenants += 1)}`;
  const settings = { name: 'Fjordby Kommune', fallbackMailbox: 'virksomhed@fjordby.example' };
  await registers.settings({ type: 'set-up-tenant', settings }, meta());
  await registers.team({ type: 'register-team', teamId: 'nord', details: { name: 'Nord' } }, meta());
  for (const staffId of ['anna-b', 'ole-t', 'lis-k', 'mads-r']) {
    const details = {
      name: staffId,
      email: `${staffId}@fjordby.example`,
      roles: ['consultant'],
      teamId: 'nord',
    } as const;
    await does({ type: 'register-staff', staffId, details });
  }
  const changes = { leadId: 'lis-k', managerId: 'mads-r' };
  await registers.team({ type: 'correct-team', teamId: 'nord', changes }, meta());
});

const meta = (more: Partial<RegisterMeta> = {}): RegisterMeta => ({
  tenant,
  now: NOW,
  actor: { kind: 'system' },
  commandId: createdId(tenant, 'command', String((commands += 1))),
  bodyHmac: null,
  ...more,
});
const does = (command: StaffCommand, more: Partial<RegisterMeta> = {}) => registers.staff(command, meta(more));
const away = (staffId: string, from: string, until: string | null, coverId: string | null = null): StaffCommand => ({
  type: 'register-absence',
  staffId,
  absenceId: createdId(tenant, 'absence', `${staffId} ${from}`),
  from,
  until,
  coverId,
});

describe('absences', () => {
  it('reach decisions by the registers stamp, with whoever covers', async () => {
    const store = createEventStore(pool);
    const context = createContextPort({ pool });
    const stampOf = async () => (await store.load(tenant, 'staff', 'anna-b')).registersStamp;
    const before = await stampOf();
    await does(away('anna-b', '2026-11-24', null, 'ole-t'));
    const after = await stampOf();
    expect(after).not.toBe(before);
    expect((await context.directory(tenant, after)).staff['anna-b']?.absences).toMatchObject([
      { from: '2026-11-24', until: null, coverId: 'ole-t' },
    ]);
  });

  it('are answered with the person, and end as the stream says', async () => {
    await does(away('anna-b', '2026-11-24', null, 'ole-t'));
    const [absence] = (await queries.staff.get(tenant, 'anna-b'))?.absences ?? [];
    expect(absence).toMatchObject({ from: '2026-11-24', until: null, coverId: 'ole-t' });
    const absenceId = absence?.absenceId ?? '';
    await does({ type: 'change-absence', staffId: 'anna-b', absenceId, changes: { until: '2026-11-27' } });
    expect((await queries.staff.get(tenant, 'anna-b'))?.absences).toMatchObject([{ until: '2026-11-27' }]);
    await does({ type: 'call-off-absence', staffId: 'anna-b', absenceId });
    expect((await queries.staff.get(tenant, 'anna-b'))?.absences).toEqual([]);
    const events = await createEventStore(pool).readStream(tenant, 'staff', 'anna-b');
    expect(events.map(({ type }) => type)).toEqual([
      'staff-registered',
      'absence-registered',
      'absence-changed',
      'absence-called-off',
    ]);
  });

  it('registered by two at the same moment never make a circle of covers: one is refused', async () => {
    for (let round = 0; round < 10; round += 1) {
      const day = `2026-12-${String(round + 10)}`;
      const outcomes = await Promise.allSettled([
        does(away('anna-b', day, day, 'ole-t')),
        does(away('ole-t', day, day, 'anna-b')),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect(refused.reason).toMatchObject({ code: 'COVER_CIRCLE', pointer: '/coverId' });
    }
  });

  it('make a calendar of the team: who is away between two days, and who covers', async () => {
    await does(away('anna-b', '2026-11-30', '2026-12-04', 'ole-t'));
    await does(away('lis-k', '2026-12-03', null));
    await does(away('mads-r', '2026-11-01', '2026-11-27'));
    const names = async (from: string, to: string) =>
      (await queries.staff.absencesOf(tenant, 'nord', from, to)).map(({ staffId, from: since, coverName }) => [
        staffId,
        since,
        coverName,
      ]);
    expect(await names('2026-11-28', '2026-12-02')).toEqual([['anna-b', '2026-11-30', 'ole-t']]);
    expect(await names('2026-12-04', '2027-12-04')).toEqual([
      ['anna-b', '2026-11-30', 'ole-t'],
      ['lis-k', '2026-12-03', null],
    ]);
    expect(await names('2026-11-27', '2026-11-27')).toEqual([['mads-r', '2026-11-01', null]]);
    await does({ type: 'register-leave', staffId: 'lis-k', leftOn: '2026-12-02' });
    expect(await names('2026-12-05', '2027-12-04')).toEqual([]);
  });
});

describe('leaving', () => {
  it('starts the batch through the cases by the same transaction, and decisions know of it at once', async () => {
    const before = await createEventStore(pool).load(tenant, 'staff', 'anna-b');
    await does({ type: 'register-leave', staffId: 'anna-b', leftOn: '2026-11-23' });
    const after = await createEventStore(pool).load(tenant, 'staff', 'anna-b');
    expect(after.registersStamp).not.toBe(before.registersStamp);
    expect((await readDirectory(pool, tenant)).directory.staff['anna-b']?.leftOn).toBe('2026-11-23');
    const news = (await createOutboxQueue(relayPool).claim(100, 60)).filter((one) => one.tenant === tenant);
    expect(news).toMatchObject([{ kind: 'batch', subject: 'owner-left/anna-b', version: after.version }]);
  });

  it('that is taken back is as if it had not been, and both stand on record', async () => {
    await does({ type: 'register-leave', staffId: 'anna-b', leftOn: '2026-12-01' });
    await does({ type: 'take-back-leave', staffId: 'anna-b' });
    expect((await queries.staff.get(tenant, 'anna-b'))?.leftOn).toBeNull();
    const events = await createEventStore(pool).readStream(tenant, 'staff', 'anna-b');
    expect(events.map(({ type }) => type)).toEqual(['staff-registered', 'staff-left', 'leave-taken-back']);
  });

  it('hands what was theirs to the acting owner from that day on: the team lead, else the manager', async () => {
    const owners = { ownerId: 'anna-b', secondPersonId: null };
    const toldOn = async (day: string) => {
      const { directory } = await readDirectory(pool, tenant);
      return resolveRecipients(directory, ['owner'], 'anna-b', owners, day);
    };
    await does({ type: 'register-leave', staffId: 'anna-b', leftOn: '2026-11-30' });
    expect((await toldOn('2026-11-29')).recipients).toEqual([{ staffId: 'anna-b', reason: 'owner' }]);
    expect(await toldOn('2026-11-30')).toEqual({
      recipients: [{ staffId: 'lis-k', reason: 'acting-owner', insteadOf: 'anna-b' }],
      skipped: [{ staffId: 'anna-b', role: 'owner', why: 'left' }],
    });
    await does({ type: 'register-leave', staffId: 'lis-k', leftOn: '2026-11-30' });
    expect((await toldOn('2026-11-30')).recipients).toEqual([
      { staffId: 'mads-r', reason: 'acting-owner', insteadOf: 'anna-b' },
    ]);
  });
});

describe('an absence', () => {
  it('turns messages to the cover while it lasts, and back to the owner by itself the day after', async () => {
    await does(away('anna-b', '2026-11-24', '2026-11-26', 'ole-t'));
    const { directory } = await readDirectory(pool, tenant);
    const owners = { ownerId: 'anna-b', secondPersonId: null };
    const toldOn = (day: string) => resolveRecipients(directory, ['owner'], 'anna-b', owners, day).recipients;
    const owner = [{ staffId: 'anna-b', reason: 'owner' }];
    const cover = [{ staffId: 'ole-t', reason: 'cover', insteadOf: 'anna-b' }];
    expect(['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'].map(toldOn)).toEqual([owner, cover, cover, owner]);
  });
});

describe('teams', () => {
  it('get another lead and manager, and decisions turn to them from then on', async () => {
    await registers.team(
      { type: 'correct-team', teamId: 'nord', changes: { leadId: 'ole-t', managerId: null } },
      meta(),
    );
    const { directory } = await readDirectory(pool, tenant);
    expect(directory.teams['nord']).toMatchObject({ leadId: 'ole-t', managerId: null });
  });
});

describe('preferences and feeds', () => {
  const anna = { actor: { kind: 'person', staffId: 'anna-b', roles: ['consultant'] } } as const;

  it('are Danish and everything until somebody says otherwise', async () => {
    expect(await queries.preferencesOf(tenant, 'anna-b')).toEqual(DEFAULT_PREFERENCES);
    expect(await queries.preferencesOf(tenant, 'nobody')).toEqual(DEFAULT_PREFERENCES);
    const preferences = { language: 'en', mail: { reminder: false, due: true, told: false }, digest: false } as const;
    await does({ type: 'change-preferences', staffId: 'anna-b', preferences }, anna);
    expect(await queries.preferencesOf(tenant, 'anna-b')).toEqual(preferences);
    expect(await queries.preferencesOf('another-tenant', 'anna-b')).toEqual(DEFAULT_PREFERENCES);
  });

  it('a feed is known by its hash until it is revoked, and not once the person has left', async () => {
    const hashOn = (day: string) => queries.calendarHashOf(tenant, 'anna-b', day);
    await does({ type: 'open-calendar-feed', staffId: 'anna-b', tokenHash: 'h1' }, anna);
    expect(await hashOn('2026-11-23')).toBe('h1');
    await does({ type: 'register-leave', staffId: 'anna-b', leftOn: '2026-12-01' });
    expect([await hashOn('2026-11-30'), await hashOn('2026-12-01')]).toEqual(['h1', null]);
    await does({ type: 'revoke-calendar-feed', staffId: 'anna-b' }, anna);
    expect(await hashOn('2026-11-30')).toBeNull();
  });
});
