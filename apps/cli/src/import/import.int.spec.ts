import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEventStore, createPool, verifyStream } from '@holdfast/event-store';
import {
  createRegisterQueries,
  createRegisters,
  ensureTenant,
  type RegisterQueries,
  readDirectory,
} from '@holdfast/registers';
import { createSealing, type KeyedSealing } from '@holdfast/sealing';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { allMigrations } from '../migrate/all-migrations.js';
import { DEMO_ANCHOR } from './demo-anchor.js';
import { IMPORT_KINDS, type ImportKind, importText } from './import.command.js';
import type { ImportContext } from './import-context.js';
import { reportLines, rowsRefused } from './report.js';

const NOW = '2026-11-23T09:00:00.000Z';
const STAFF = `staff_id;name;email;roles;team_id;team_name;manages
anna-b;Anna Bech;anna-b@fjordby.example;consultant;havn;Team Havn;
karen-m;Karen Munk;karen-m@fjordby.example;team-lead;havn;;
lone-k;Lone Kjær;lone-k@fjordby.example;manager;;;havn
`;
const COMPANIES = `key;cvr;name;contact_name;contact_title
v-1;99000001;Tømrer Bæk ApS;Bo Bæk;mester
`;
const CITIZENS = `key;name;cpr;phone
b-1;Mette Kvistgaard;010150-5001;00 00 00 01
b-2;Ole Kvistgaard;;
`;
const PLACEMENTS =
  'key;citizen;company;owner;second_person;stands;proposed_on;rung;purpose;job_function;weekly_hours;starts_on;planned_end;follow_ups_held;last_follow_up\n';
const ON_TIME =
  'f-1;b-1;v-1;anna-b;karen-m;running;2026-10-01;internship;train-skills;lager;20;2026-11-02;2027-01-29;3;2026-11-20\n';
const OVERDUE =
  'f-2;b-2;v-1;anna-b;;running;2026-10-01;internship;train-skills;lager;20;2026-11-02;2027-01-29;1;2026-11-05\n';

let database: TestDatabase;
let appPool: Pool;
let importPool: Pool;
let sealing: KeyedSealing;
let queries: RegisterQueries;
let context: ImportContext;
let tenants = 0;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: allMigrations({ dev: true }) });
  appPool = createPool({ connectionString: database.appUrl });
  importPool = createPool({ connectionString: database.importUrl });
  sealing = createSealing({ pool: appPool, masterKey: Buffer.alloc(32, 7) });
  queries = createRegisterQueries({ pool: appPool });
});
afterAll(async () => {
  await appPool.end();
  await importPool.end();
  await database.stop();
});
beforeEach(async () => {
  const tenant = `tenant-${(tenants += 1)}`;
  const progress = () => ({ add: () => undefined, done: () => undefined });
  context = { tenant, now: NOW, appPool, importPool, sealing, progress, dryRun: false };
  const registers = createRegisters({ store: createEventStore(appPool), pool: appPool });
  await ensureTenant(registers, {
    tenant,
    now: NOW,
    settings: { name: 'Fjordby', fallbackMailbox: 'v@fjordby.example' },
  });
});

const take = (kind: ImportKind, text: string, more: Partial<ImportContext> = {}) =>
  importText({ ...context, ...more }, kind, text);
async function takeRegisters(): Promise<void> {
  await take('staff', STAFF);
  await take('companies', COMPANIES);
  await take('citizens', CITIZENS);
}
/** Everything that an import may write, counted. */
async function counts(): Promise<Record<string, number>> {
  const tables = [
    'events',
    'streams',
    'command_results',
    'outbox',
    'search_tokens',
    'placements',
    'obligations',
    'subject_keys',
  ];
  const found: Record<string, number> = {};
  for (const table of tables) {
    const sql = `select count(*)::int as n from ${table} where tenant = $1`;
    found[table] = (await importPool.query<{ n: number }>(sql, [context.tenant])).rows[0]?.n ?? 0;
  }
  return found;
}

describe('staff', () => {
  it('come with their teams, each with its lead and its manager', async () => {
    expect(await take('staff', STAFF)).toMatchObject({ added: 3, thereAlready: 0, problems: [] });
    const { directory } = await readDirectory(appPool, context.tenant);
    expect(directory.teams['havn']).toEqual({
      teamId: 'havn',
      name: 'Team Havn',
      leadId: 'karen-m',
      managerId: 'lone-k',
    });
    expect(directory.staff['anna-b']).toMatchObject({ name: 'Anna Bech', teamId: 'havn', roles: ['consultant'] });
  });

  it('make a directory that was read before stale', async () => {
    const store = createEventStore(appPool);
    const stampNow = async () => (await store.load(context.tenant, 'staff', 'anna-b')).registersStamp;
    const before = await stampNow();
    await take('staff', STAFF);
    expect(await stampNow()).not.toBe(before);
  });

  it('are refused row by row: the same person twice, a second lead, a team nobody names', async () => {
    const bad = `${STAFF}anna-b;Anna;a@fjordby.example;consultant;;;
per-x;Per;p@fjordby.example;team-lead;havn;;
ida-x;Ida;i@fjordby.example;consultant;skov;;
eva-x;Eva;e@fjordby.example;manager;;;eng
kim-x;Kim;k@fjordby.example;boss;;;
`;
    const report = await take('staff', bad);
    expect(report.added).toBe(3);
    expect(report.problems.map(({ line, column }) => [line, column])).toEqual([
      [5, 'staff_id'],
      [6, 'roles'],
      [7, 'team_id'],
      [8, 'manages'],
      [9, 'roles'],
    ]);
  });
});

describe('citizens and companies', () => {
  it('are sealed: nothing of a person stands in the database in the clear', async () => {
    await takeRegisters();
    const [citizen] = (await queries.citizens.list(context.tenant, {}, { limit: 1 })).items;
    expect(await sealing.open(context.tenant, citizen?.name ?? { sealed: '' })).toMatch(/Kvistgaard$/);
    const dump = await importPool.query<{ text: string }>(
      `select coalesce(string_agg(t::text, ''), '') as text from (
         select e::text as t from events e union all select s::text from streams s
         union all select c::text from register_citizens c union all select k::text from register_company_contacts k
         union all select s::text from search_tokens s) all_rows`,
    );
    for (const secret of ['Kvistgaard', 'kvistgaard', '0101505001', '010150', '00 00 00 01', 'Bo Bæk']) {
      expect(dump.rows[0]?.text).not.toContain(secret);
    }
  });

  it('are found by the beginning of a name and by CPR number', async () => {
    await takeRegisters();
    const token = await sealing.searchToken(context.tenant, 'kvist');
    expect((await queries.citizens.list(context.tenant, { nameTokens: [token] }, {})).items).toHaveLength(2);
    const cprHash = await sealing.keyedHash(context.tenant, 'cpr', '0101505001');
    expect((await queries.citizens.list(context.tenant, { cprHash }, {})).items).toHaveLength(1);
  });

  it('with a number that another entry has are refused, in the file and on record', async () => {
    await takeRegisters();
    const again = 'key;name;cpr\nb-3;Per;010150-5001\nb-4;Ida;020250-5002\nb-5;Eva;0202505002\n';
    const report = await take('citizens', again);
    expect(report.problems).toEqual([
      { line: 2, column: 'cpr', reason: 'a citizen with this CPR number is on record already' },
      { line: 4, column: 'cpr', reason: 'line 3 has the same' },
    ]);
    expect(report.added).toBe(1);
    expect((await take('companies', 'key;cvr;name\nv-2;99000001;Other\n')).problems).toMatchObject([
      { line: 2, column: 'cvr' },
    ]);
  });
});

describe('placements', () => {
  it('open at their rung with what they owe armed; what is overdue is listed and rings on the next working day', async () => {
    await takeRegisters();
    const report = await take('placements', PLACEMENTS + ON_TIME + OVERDUE);
    expect(report).toMatchObject({ added: 2, problems: [] });
    expect(reportLines(report)).toEqual([
      'overdue: line 3, f-2: follow-up was due 2026-11-12; anna-b is told on 2026-11-24',
    ]);
    const { rows } = await importPool.query<{ state: { stage: string; ownerId: string; obligations: object } }>(
      `select state from streams where tenant = $1 and stream_type = 'placement'`,
      [context.tenant],
    );
    for (const { state } of rows) {
      expect(state).toMatchObject({ stage: 'internship', ownerId: 'anna-b' });
      expect(Object.keys(state.obligations).length).toBeGreaterThan(0);
    }
    const { outbox } = await counts();
    expect(outbox).toBe(2);
  });

  it('are recorded as a chain that verifies', async () => {
    await takeRegisters();
    await take('placements', PLACEMENTS + ON_TIME);
    const { rows } = await importPool.query<{ id: string }>(
      `select stream_id as id from streams where tenant = $1 and stream_type = 'placement'`,
      [context.tenant],
    );
    const events = await createEventStore(appPool).readStream(context.tenant, 'placement', rows[0]?.id ?? '');
    expect(events[0]).toMatchObject({ type: 'placement-proposed', by: 'system', data: { imported: true } });
    expect(verifyStream(events)).toMatchObject({ intact: true, version: events.length });
  });

  it('keep the good rows and name the reason of every bad one', async () => {
    await takeRegisters();
    const row = (cells: Record<string, string>) => {
      const headings = PLACEMENTS.trim().split(';');
      const good = ON_TIME.trim().split(';');
      return `${headings.map((heading, index) => cells[heading] ?? good[index]).join(';')}\n`;
    };
    const report = await take(
      'placements',
      PLACEMENTS +
        row({ key: 'x-1', citizen: 'b-9' }) +
        row({ key: 'x-2', company: 'v-9' }) +
        row({ key: 'x-3', owner: 'nobody' }) +
        row({ key: 'x-4', planned_end: '' }) +
        row({ key: 'x-5', weekly_hours: '60' }) +
        row({ key: 'x-6', planned_end: '2026-11-20' }) +
        row({ key: 'x-7', last_follow_up: '2026-10-30' }) +
        row({ key: 'x-8', starts_on: '2026-12-01', last_follow_up: '', follow_ups_held: '' }) +
        row({ key: 'x-9', second_person: 'nobody' }) +
        ON_TIME +
        row({ key: 'F-1' }),
    );
    expect(report.problems.map(({ line, column, reason }) => [line, column, /\((\w+)\)$/.exec(reason)?.[1]])).toEqual([
      [2, 'citizen', undefined],
      [3, 'company', undefined],
      [4, 'owner', 'PERSON_NOT_ACTIVE'],
      [5, 'planned_end', 'PLANNED_END_REQUIRED'],
      [6, 'weekly_hours', 'HOURS_OVER_MAX'],
      [7, 'planned_end', undefined],
      [8, 'last_follow_up', undefined],
      [9, 'starts_on', 'DATE_IN_FUTURE'],
      [10, 'second_person', 'PERSON_NOT_ACTIVE'],
      [12, 'key', undefined],
    ]);
    expect(report.added).toBe(1);
    expect(rowsRefused(report)).toBe(10);
  });
});

describe('a second run', () => {
  it('changes nothing, also after the case has moved on', async () => {
    await takeRegisters();
    await take('placements', PLACEMENTS + ON_TIME);
    const before = await counts();
    for (const [kind, text, rows] of [
      ['staff', STAFF, 3],
      ['companies', COMPANIES, 1],
      ['citizens', CITIZENS.replace('Mette', 'Nanna'), 2],
      ['placements', PLACEMENTS + ON_TIME.replace('2026-11-20', '2026-11-19'), 1],
    ] as const) {
      const report = await take(kind, text, { now: '2026-12-01T09:00:00.000Z' });
      expect(report).toMatchObject({ added: 0, thereAlready: rows, problems: [], events: 0 });
    }
    expect(await counts()).toEqual(before);
  });

  it('takes the rows that have been put right since', async () => {
    await takeRegisters();
    const bad = 'key;name;email\nb-3;Per Toft;per\nb-4;Ida Bro;\n';
    expect(await take('citizens', bad)).toMatchObject({ added: 1, thereAlready: 0 });
    expect(await take('citizens', bad.replace('per\n', 'per@borger.example\n'))).toMatchObject({
      added: 1,
      thereAlready: 1,
    });
  });
});

describe('a dry run', () => {
  it('reports what would be and writes nothing, no key either', async () => {
    const before = await counts();
    expect(await take('staff', STAFF, { dryRun: true })).toMatchObject({ added: 3 });
    expect(await take('companies', COMPANIES, { dryRun: true })).toMatchObject({ added: 1 });
    expect(await take('citizens', CITIZENS, { dryRun: true })).toMatchObject({ added: 2 });
    expect(await counts()).toEqual(before);
  });
});

describe('the demo municipality', () => {
  const folder = join(import.meta.dirname, '../../../../demo-data');
  const takeAll = async (now: string) => {
    const outcome: unknown[] = [];
    for (const kind of IMPORT_KINDS) {
      const text = await readFile(join(folder, `${kind}.csv`), 'utf8');
      const { added, problems } = await importText({ ...context, now }, kind, text, DEMO_ANCHOR);
      outcome.push([kind, added, problems]);
    }
    return outcome;
  };

  // The last day of the week that the anchor begins, and days on which holidays lie.
  it.each(['2026-11-29T20:00:00.000Z', '2027-03-31T09:00:00.000Z', '2029-12-24T09:00:00.000Z'])(
    'does not rot: on %s it is imported without a bad row, and again without a change',
    async (now) => {
      expect(await takeAll(now)).toEqual([
        ['staff', 12, []],
        ['companies', 60, []],
        ['citizens', 150, []],
        ['placements', 150, []],
      ]);
      const before = await counts();
      await takeAll(now);
      expect(await counts()).toEqual(before);
    },
  );
});
