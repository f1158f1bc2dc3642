import { beforeEach, describe, expect, it } from '@jest/globals';
import { defaultPolicy, RuleViolation, type Directory } from '@holdfast/domain';
import type { MyDay, MyDayRequest } from '@holdfast/read-models';
import { DEFAULT_PREFERENCES, type Preferences, type StaffEntry } from '@holdfast/registers';
import { createDigestActivities, createDigestReader, type DigestPorts } from './create-digest-activities.js';

const tenant = 'fjordby';
/** 07:30 on Monday 12 January 2026. */
const MONDAY = '2026-01-12T06:30:00.000Z';

function person(staffId: string, given: Partial<StaffEntry> = {}): StaffEntry {
  return {
    ...{ staffId, name: staffId, email: `${staffId}@fjordby.example`, teamId: null, roles: ['consultant'] },
    ...{ subject: null, workingDays: [1, 2, 3, 4, 5], leftOn: null, absences: [], version: 1 },
    ...{ registeredAt: MONDAY, changedAt: MONDAY },
    ...given,
  };
}

let staff: readonly StaffEntry[];
let preferences: Readonly<Record<string, Preferences>>;
let asked: MyDayRequest[];
let weeklyAsked: unknown[];
let directory: Directory;

beforeEach(() => {
  [staff, preferences, asked, weeklyAsked] = [[person('anna'), person('bo')], {}, [], []];
  directory = { staff: {}, teams: {}, actingOwnerId: 'bo', fallbackMailbox: 'x@fjordby.example' };
});

const ports = (given: Partial<DigestPorts> = {}): DigestPorts => ({
  tenants: async () => Promise.resolve(['aakirke', tenant]),
  registers: {
    staff: { list: async () => Promise.resolve({ items: staff, nextCursor: null }) } as never,
    preferencesOf: async (_tenant, staffId) => Promise.resolve(preferences[staffId] ?? DEFAULT_PREFERENCES),
    namesOf: async () => Promise.resolve({ citizens: new Map(), companies: new Map() }),
  },
  context: {
    currentPolicy: async () => Promise.resolve(defaultPolicy),
    directory: async () => Promise.resolve(directory),
  },
  readModels: {
    myDay: async (_tenant, request) => {
      asked.push(request);
      return Promise.resolve({ day: { staffId: request.staffId } as MyDay, registersStamp: '0' });
    },
  },
  weeklyList: async (...args) => {
    weeklyAsked.push(args);
    return Promise.resolve([]);
  },
  ...given,
});
const page = (now = MONDAY, given: Partial<DigestPorts> = {}) =>
  createDigestActivities(ports(given)).digestPage({ tenant, now, after: null });

describe("who gets the day's list", () => {
  it('is everybody who is at work and has not turned it off', async () => {
    preferences = { bo: { ...DEFAULT_PREFERENCES, digest: false } };
    expect(await page()).toEqual({ day: '2026-01-12', staffIds: ['anna'], next: null });
  });

  it('is nobody who is away, has left, or does not work on that day', async () => {
    const absence = { absenceId: 'a', from: '2026-01-12', until: null, coverId: null };
    staff = [
      person('away', { absences: [absence] }),
      person('left', { leftOn: '2026-01-12' }),
      person('leaves-tomorrow', { leftOn: '2026-01-13' }),
      person('tuesdays', { workingDays: [2] }),
    ];
    expect((await page()).staffIds).toEqual(['leaves-tomorrow']);
  });

  it.each([
    ['Sunday', '2026-01-11T06:30:00.000Z'],
    ['Maundy Thursday', '2026-04-02T05:30:00.000Z'],
    ['the day before Christmas', '2026-12-24T06:30:00.000Z'],
  ])("is nobody on a day that is none of the policy's working days: %s", async (_, now) => {
    expect((await page(now)).staffIds).toEqual([]);
  });

  it('is nobody where no policy is valid yet: the other tenants are not held up', async () => {
    const missing = () => Promise.reject(new RuleViolation('NOT_FOUND', 'none'));
    expect((await page(MONDAY, { context: { ...ports().context, currentPolicy: missing } })).staffIds).toEqual([]);
  });

  it('is asked tenant by tenant', async () => {
    expect(await createDigestActivities(ports()).digestTenants()).toEqual(['aakirke', tenant]);
  });
});

describe("somebody's list", () => {
  it('is of the day as it stands at half past seven there, summer and winter', async () => {
    const read = createDigestReader(ports());
    await read(tenant, 'anna', '2026-01-12');
    await read(tenant, 'anna', '2026-07-13');
    expect(asked.map(({ now }) => now)).toEqual([MONDAY, '2026-07-13T05:30:00.000Z']);
  });

  it('holds the weekly list on Mondays only, of the week that has passed', async () => {
    const read = createDigestReader(ports());
    await read(tenant, 'mads', '2026-01-12');
    await read(tenant, 'mads', '2026-01-13');
    const week = { from: '2026-01-04T23:00:00.000Z', to: '2026-01-12T23:00:00.000Z' };
    expect(weeklyAsked).toEqual([[tenant, 'mads', week]]);
  });

  it('holds what leavers owed, for whoever acts for them', async () => {
    const gone = { staffId: 'gone', name: 'Gone', teamId: null, roles: [], leftOn: '2026-01-05', absences: [] };
    const bo = { ...gone, staffId: 'bo', name: 'Bo', leftOn: null };
    directory = { ...directory, staff: { gone, bo } };
    await createDigestReader(ports())(tenant, 'bo', '2026-01-12');
    expect(asked[0]?.leavers).toEqual({ gone: { id: 'bo', name: 'Bo' } });
  });
});
