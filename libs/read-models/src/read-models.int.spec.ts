import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addDays,
  decide,
  defaultPolicy,
  fold,
  type Actor,
  type PlacementCommand,
  type PlacementState,
} from '@holdfast/domain';
import {
  createdId,
  createEventStore,
  createPool,
  StoreUnavailableError,
  withTenant,
  type EventStore,
} from '@holdfast/event-store';
import { startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { createReadModels, type ReadModels } from './create-read-models.js';
import { DIRECTORY as directory, TEAMS, withAbsence } from './directory.fixtures.js';
import { namesFromTables } from './my-day/my-day.fixtures.js';
import { rowsOfCommand } from './projections.js';
import { BadCursorError } from './shared/cursor.js';
import { placementRecords } from './shared/projection.js';
import { tellTimeline } from './timeline/read-timeline.js';
import { createTenantReader } from './shared/tenant-reader.js';
import { asOfInstant, stateAsOf } from './as-of/as-of.js';

const FJORDBY = 'fjordby';
const SUNDBY = 'sundby';
const { calendar } = defaultPolicy;
const sealed = { sealed: 'x' };
/** What a day is asked with besides the person and the time. */
const inOneDay = () => ({
  calendar,
  directory: withAbsence(directory, 'bo', { from: '2026-02-02', until: '2026-02-13', coverId: 'anna' }),
  namesOf: namesFromTables(pool),
});
const citizenId = (n: number): string => createdId(FJORDBY, 'citizen', String(n));
const companyId = (n: number): string => createdId(FJORDBY, 'company', String(n));
const placementId = (n: number): string => createdId(FJORDBY, 'placement', String(n));

let database: TestDatabase;
let pool: Pool;
let store: EventStore;
let models: ReadModels;
let commands = 0;

async function send(tenant: string, id: string, now: string, who: string | null, command: PlacementCommand) {
  const loaded = await store.load(tenant, 'placement', id);
  const before = loaded.state as PlacementState;
  const actor: Actor = who === null ? { kind: 'system' } : { kind: 'person', staffId: who, roles: [] };
  const events = decide(command, before, { now, actor, directory, policy: defaultPolicy });
  const state = fold(events, before);
  if (state === null) throw new Error('nothing was decided');
  const answer = await store.append({
    ...{ tenant, streamType: 'placement', streamId: id, expectedVersion: loaded.version, headHash: loaded.headHash },
    ...{ settledVersion: who === null ? loaded.settledVersion : loaded.version + events.length, bodyHmac: null },
    ...{ commandId: createdId(tenant, 'command', String((commands += 1))), events, state, outbox: [] },
    rows: (stored) => rowsOfCommand(before, state, placementRecords(stored)),
  });
  expect(answer.kind).toBe('appended');
}

/** A placement with wages from day one: follow-up, stage-end decision and after-care are owed. */
async function place(tenant: string, n: number, ownerId: string, proposedOn: string, company = n): Promise<void> {
  const startsOn = addDays(proposedOn, 7);
  const plan = {
    stage: 'paid-hours',
    purpose: 'ordinary-job',
    startsOn,
    weeklyHours: 20,
    jobFunction: 'lager',
  } as const;
  const at = `${proposedOn}T09:00:0${n}.000Z`;
  const ids = { placementId: placementId(n), citizenId: citizenId(n), companyId: companyId(company) };
  await send(tenant, placementId(n), at, ownerId, {
    type: 'propose-placement',
    data: { ...ids, ownerId, secondPersonId: 'ole', mentor: sealed, plan: [plan] },
  });
  await send(tenant, placementId(n), at, ownerId, {
    type: 'decide-match',
    data: { decision: 'go', because: { reason: 'good-match' } },
  });
  await send(tenant, placementId(n), at, ownerId, {
    type: 'receive-paper',
    data: { paper: 'contract', receivedOn: proposedOn },
  });
  await send(tenant, placementId(n), at, ownerId, {
    type: 'start-stage',
    data: { ...plan, plannedEnd: addDays(startsOn, 60) },
  });
}

async function register(tenant: string): Promise<void> {
  await withTenant(pool, tenant, async (client) => {
    for (const [staffId, teamId] of Object.entries(TEAMS)) {
      const away = staffId === 'bo' ? [{ from: '2026-02-02', until: '2026-02-13', coverId: 'anna' }] : [];
      await client.query(
        `insert into register_staff values ($1, $2, $3, 'x@example.invalid', $4, '[]', '[]', null, $5, 1, now(), now())`,
        [tenant, staffId, `${staffId} name`, teamId, JSON.stringify(away)],
      );
    }
    for (const n of [1, 2, 3]) {
      await client.query(
        `insert into register_citizens (tenant, citizen_id, name, version, registered_at, changed_at)
         values ($1, $2, $3, 1, now(), now())`,
        [tenant, citizenId(n), JSON.stringify({ sealed: `citizen ${n}` })],
      );
      await client.query(
        `insert into register_companies (tenant, company_id, cvr, name, production_units, version, registered_at, changed_at)
         values ($1, $2, $3, $4, '[]', 1, now(), now())`,
        [tenant, companyId(n), `1000000${n}`, ['Tømrer Bæk', 'Hotel 100 %', 'Lager & Co.'][n - 1]],
      );
    }
    await client.query(`insert into search_tokens values ($1, 'citizen', $2, 'name', $3)`, [
      tenant,
      citizenId(2),
      ['t1', 't2'],
    ]);
  });
}

beforeAll(async () => {
  database = await startTestDatabase({
    migrations: testMigrations,
  });
  pool = createPool({ connectionString: database.appUrl });
  store = createEventStore(pool);
  models = createReadModels({ url: database.appUrl, poolMax: 2 });
  await register(FJORDBY);
  await place(FJORDBY, 1, 'anna', '2026-01-12');
  await place(FJORDBY, 2, 'bo', '2026-01-12');
  await place(FJORDBY, 3, 'anna', '2026-01-19', 1);
  // Started on 19 January; the follow-up of the 26th is not held: told on the 27th, and the second person on the 28th.
  for (const at of ['2026-01-18T23:00:00.000Z', '2026-01-27T07:00:00.000Z', '2026-01-28T07:00:00.000Z']) {
    await send(FJORDBY, placementId(1), at, null, { type: 'ring-alarm', data: {} });
  }
  await send(FJORDBY, placementId(2), '2026-01-18T23:00:00.000Z', null, { type: 'ring-alarm', data: {} });
});
afterAll(async () => {
  await models.close();
  await pool.end();
  await database.stop();
});

const numbers = (items: readonly { readonly id: string }[]): readonly number[] =>
  items.map(({ id }) => [1, 2, 3].find((n) => placementId(n) === id) ?? 0);
const listed = async (filter: Parameters<ReadModels['placements']>[1]): Promise<readonly number[]> =>
  numbers((await models.placements(FJORDBY, filter)).items);

describe('the list of placements', () => {
  it('names people and company, and shows the newest first', async () => {
    const { items } = await models.placements(FJORDBY, {});
    expect(numbers(items)).toEqual([3, 2, 1]);
    expect(items[2]).toMatchObject({
      ...{ stage: 'paid-hours', citizen: { id: citizenId(1), name: { sealed: 'citizen 1' } } },
      ...{ company: { id: companyId(1), name: 'Tømrer Bæk' }, owner: { id: 'anna', name: 'anna name' } },
      ...{ firstPaidDay: '2026-01-19', openedAt: '2026-01-12T09:00:01.000Z', closedOn: null },
      next: { kind: 'follow-up', dueOn: '2026-01-26', owedBy: 'anna', alarmStep: 'team-lead' },
    });
  });

  it.each<readonly [string, Parameters<ReadModels['placements']>[1], readonly number[]]>([
    ['owner', { owner: 'anna' }, [3, 1]],
    ['stage', { stage: 'preparing' }, [3]],
    ['team of the owner', { team: 'byen' }, [2]],
    ['company', { company: companyId(1) }, [3, 1]],
    ['citizen', { citizen: citizenId(2) }, [2]],
    ['all filters at once', { owner: 'anna', company: companyId(1), stage: 'paid-hours' }, [1]],
  ])('narrows by %s', async (_what, filter, expected) => {
    expect(await listed(filter)).toEqual(expected);
  });

  it('finds the citizen by every typed word, and the company by its name as it is written', async () => {
    expect(await listed({ q: { tokens: ['t1', 't2'], text: 'me ha' } })).toEqual([2]);
    expect(await listed({ q: { tokens: ['t1', 't3'], text: 'me xx' } })).toEqual([]);
    expect(await listed({ q: { tokens: ['t9'], text: 'bæk' } })).toEqual([3, 1]);
    expect(await listed({ q: { tokens: [], text: '100 %' } })).toEqual([2]);
    expect(await listed({ q: { tokens: [], text: '_' } })).toEqual([]);
  });

  it('goes on where the last page ended, until there is no more', async () => {
    const first = await models.placements(FJORDBY, { limit: 2 });
    expect(numbers(first.items)).toEqual([3, 2]);
    const second = await models.placements(FJORDBY, { limit: 2, cursor: first.nextCursor ?? '' });
    expect([numbers(second.items), second.nextCursor]).toEqual([[1], null]);
  });

  it('refuses a cursor that is not its own', async () => {
    await expect(models.placements(FJORDBY, { cursor: 'x' })).rejects.toThrow(BadCursorError);
  });

  it('shows a tenant nothing of another', async () => {
    expect((await models.placements(SUNDBY, {})).items).toEqual([]);
    const reckoning = { today: '2026-02-04', calendar };
    expect(await models.placement(SUNDBY, placementId(1), reckoning)).toBeNull();
    expect((await models.obligations(SUNDBY, {}, reckoning)).items).toEqual([]);
    expect((await models.inbox(SUNDBY, 'anna', { today: '2026-02-02' })).items).toEqual([]);
  });
});

describe('the header of a placement', () => {
  it('has its plan, what was said at the proposal, what is owed, and the version people made last', async () => {
    const header = await models.placement(FJORDBY, placementId(1), { today: '2026-02-02', calendar });
    const { state, settledVersion, version } = await store.load(FJORDBY, 'placement', placementId(1));
    expect(header).toMatchObject({
      ...{ plan: (state as NonNullable<PlacementState>).plan, considerations: [], details: { mentor: sealed } },
      ...{ version, settledVersion, openObligations: 5 },
    });
    expect(settledVersion).toBeLessThan(version);
    expect(header?.obligations.map(({ kind, lateBy }) => [kind, lateBy])).toEqual([
      ['follow-up', 5],
      ['after-care', 0],
      ['stage-end-decision', 0],
      ['after-care', 0],
      ['after-care', 0],
    ]);
  });
});

describe('obligations', () => {
  const reckoning = { today: '2026-02-02', calendar };
  const kinds = async (filter: Parameters<ReadModels['obligations']>[1]) =>
    (await models.obligations(FJORDBY, filter, reckoning)).items.map(({ kind, status }) => `${kind} ${status}`);

  it('are there open and ended, each with how it ended', async () => {
    const of = { placementId: placementId(1) };
    expect((await kinds({ ...of, status: 'met' })).sort()).toEqual([
      'match-decision met',
      'papers met',
      'start-or-replan met',
    ]);
    const [papers] = (await models.obligations(FJORDBY, { ...of, kind: 'papers' }, reckoning)).items;
    expect(papers).toMatchObject({ metOn: '2026-01-12', endedAt: '2026-01-12T09:00:01.000Z', lateBy: 0 });
  });

  it('narrow by person, team, kind, status and day', async () => {
    const late = { status: 'open', dueBefore: '2026-02-02' } as const;
    expect(await kinds({ ...late, owedBy: 'anna', kind: 'follow-up' })).toEqual(['follow-up open']);
    expect(await kinds({ ...late, team: 'byen' })).toEqual(['follow-up open']);
    expect(await kinds({ ...late, owedBy: 'lis' })).toEqual([]);
  });

  it('come page by page, earliest due first, each once', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Awaited<ReturnType<ReadModels['obligations']>> = await models.obligations(
        FJORDBY,
        { limit: 4, ...(cursor === '' ? {} : { cursor }) },
        reckoning,
      );
      seen.push(...page.items.map(({ placementId: id, obligationId, dueOn }) => `${dueOn} ${id} ${obligationId}`));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.map((key) => key.slice(0, 10))).toEqual(seen.map((key) => key.slice(0, 10)).sort());
    expect(seen.length).toBeGreaterThan(16);
  });
});

describe('the inbox', () => {
  it('shows each person told their own message, newest first', async () => {
    const { items } = await models.inbox(FJORDBY, 'ole', { today: '2026-02-02' });
    expect(items).toMatchObject([
      { kind: 'follow-up', step: 'overdue', reason: 'second-person', at: '2026-01-28T07:00:00.000Z', readAt: null },
    ]);
    expect((await models.inbox(FJORDBY, 'anna', { today: '2026-02-02' })).items.map(({ step }) => step)).toEqual([
      'due',
    ]);
  });
});

describe('my day', () => {
  it('shows what is late, what came since the working day before, and what I cover', async () => {
    const { day } = await models.myDay(FJORDBY, {
      staffId: 'anna',
      now: '2026-02-02T07:30:00.000Z',
      ...inOneDay(),
    });
    expect(day.overdue.map(({ kind, lateBy }) => [kind, lateBy])).toEqual([
      ['start-or-replan', 5],
      ['follow-up', 5],
    ]);
    // The same as the list shows them, which reads them another way.
    const listed = await models.obligations(
      FJORDBY,
      { owedBy: 'anna', status: 'open', dueBefore: '2026-02-02' },
      { today: '2026-02-02', calendar },
    );
    expect(day.overdue).toEqual(listed.items);
    expect(day.overdue.map(({ citizen, company }) => [citizen.name, company.name])).not.toContainEqual([null, null]);
    expect(day.newSinceYesterday).toEqual([]);
    expect(day.coveringFor).toMatchObject([
      { colleague: { id: 'bo', name: 'bo name' }, until: '2026-02-13', overdue: [{ owedBy: { id: 'bo' } }] },
    ]);
    expect(day.offeredToMe).toEqual([]);
  });

  it('shows messages since the working day before: on Monday those of Friday', async () => {
    const { day } = await models.myDay(FJORDBY, {
      staffId: 'anna',
      now: '2026-01-28T07:30:00.000Z',
      ...inOneDay(),
    });
    expect(day.newSinceYesterday.map((item) => [item.what, item.at])).toEqual([
      ['message', '2026-01-27T07:00:00.000Z'],
    ]);
    const { day: monday } = await models.myDay(FJORDBY, {
      staffId: 'anna',
      now: '2026-01-19T12:00:00.000Z',
      ...inOneDay(),
    });
    expect(monday.newSinceYesterday).toMatchObject([{ what: 'placement', placementId: placementId(3) }]);
  });

  it('shows rungs that end within four weeks', async () => {
    const { day: early } = await models.myDay(FJORDBY, {
      staffId: 'anna',
      now: '2026-02-02T07:30:00.000Z',
      ...inOneDay(),
    });
    const { day: later } = await models.myDay(FJORDBY, {
      staffId: 'anna',
      now: '2026-03-02T07:30:00.000Z',
      ...inOneDay(),
    });
    expect(early.expiring).toEqual([]);
    expect(later.expiring).toMatchObject([{ what: 'stage', endsOn: '2026-03-20', placementId: placementId(1) }]);
  });
});

describe('as of', () => {
  it('is the case as it stood at the end of that day', async () => {
    const stageAt = async (day: string) => {
      const { events } = await store.history(FJORDBY, 'placement', placementId(1), asOfInstant(day));
      return stateAsOf(placementId(1), placementRecords(events), asOfInstant(day))?.state.stage ?? null;
    };
    expect(await Promise.all(['2026-01-18', '2026-01-19', '2026-01-11'].map(stageAt))).toEqual([
      'preparing',
      'paid-hours',
      null,
    ]);
  });
});

describe('the timeline', () => {
  it('is told up to the end of a day, with only what was on record by then', async () => {
    const asked: string[] = [];
    const asOf = asOfInstant('2026-01-26');
    const { events } = await store.history(FJORDBY, 'placement', placementId(1), asOf);
    const timeline = await tellTimeline(placementId(1), placementRecords(events), asOf, (needs) => {
      asked.push(...needs.staffIds);
      const names = { staff: (id: string) => id, citizen: () => 'M. H.', company: () => 'Tømrer Bæk' };
      return Promise.resolve({ language: 'da', names, open: () => 'åbnet', calendar: () => calendar });
    });
    expect(asked).toEqual(['anna', 'ole']);
    expect(timeline?.asOf).toBe('2026-01-26T22:59:59.999Z');
    expect(timeline?.lines[0]?.what).toBe('M. H. foreslået hos Tømrer Bæk. Ansvarlig: anna');
    expect(timeline?.lines.at(-1)).toMatchObject({ version: timeline?.version, at: '2026-01-18T23:00:00.000Z' });
  });
});

describe('a read', () => {
  it('cannot write: its transaction is read-only', async () => {
    const reader = createTenantReader({ url: database.appUrl });
    const write = reader.read(FJORDBY, (manager) => manager.query('update placements set version = 0'));
    await expect(write).rejects.toMatchObject({ cause: { code: '25006' } });
    await reader.close();
  });

  it('connects anew after the server has ended its connections', async () => {
    await models.placements(FJORDBY, {});
    const admin = createPool({ connectionString: database.superuserUrl, max: 1 });
    const ended = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'holdfast-read' and datname = current_database()`,
    );
    await admin.end();
    expect(ended.rowCount).toBeGreaterThan(0);
    const answers = await Promise.allSettled([1, 2, 3].map(() => models.placements(FJORDBY, {})));
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(StoreUnavailableError);
    }
    expect((await models.placements(FJORDBY, {})).items).toHaveLength(3);
  });

  it('says that the store is away when nobody answers, every time it is asked', async () => {
    const away = new URL(database.appUrl);
    away.port = '1';
    const reader = createReadModels({ url: away.href });
    await expect(reader.placements(FJORDBY, {})).rejects.toThrow(StoreUnavailableError);
    await expect(reader.placements(FJORDBY, {})).rejects.toThrow(StoreUnavailableError);
    await reader.close();
  });
});
