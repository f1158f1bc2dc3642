import { describe, expect, it } from '@jest/globals';
import {
  decide,
  defaultPolicy,
  fold,
  type Actor,
  type Directory,
  type PlacementCommand,
  type PlacementState,
} from '@holdfast/domain';
import { NO_HASH, prepareEvents } from '@holdfast/event-store';
import { readModelRowTables, rowsOfCommand, rowsOfStream } from './projections.js';
import { placementRecords, type PlacementRecord } from './shared/projection.js';

const ID = '0d3f6c1e-8a52-5d5e-9c3a-1f2b3c4d5e6f';
const sealed = { sealed: 'x' };
const staff = (staffId: string, role: 'consultant' | 'caseworker' | 'team-lead' | 'manager') => ({
  ...{ staffId, name: staffId, teamId: 't', roles: [role], leftOn: null, absences: [] },
});
const directory: Directory = {
  staff: {
    anna: staff('anna', 'consultant'),
    ole: staff('ole', 'caseworker'),
    lis: staff('lis', 'team-lead'),
    mads: staff('mads', 'manager'),
  },
  teams: { t: { teamId: 't', name: 'T', leadId: 'lis', managerId: 'mads' } },
  actingOwnerId: null,
  fallbackMailbox: 'post@example.invalid',
};
const as = (staffId: string): Actor => ({ kind: 'person', staffId, roles: directory.staff[staffId]?.roles ?? [] });
const clock: Actor = { kind: 'system' };
const ring: PlacementCommand = { type: 'ring-alarm', data: {} };

type Act = readonly [at: string, actor: Actor, command: PlacementCommand];

/** Proposed in January, papers late, internship, a move, a new owner, closed in March. */
const ACTS: readonly Act[] = [
  [
    '2026-01-05T09:00:00.000Z',
    as('anna'),
    {
      type: 'propose-placement',
      data: {
        ...{ placementId: ID, citizenId: ID, companyId: ID, ownerId: 'anna', secondPersonId: 'ole' },
        ...{ mentor: sealed, vitasCaseId: 'V-1' },
        plan: [
          {
            ...{ stage: 'internship', purpose: 'ordinary-job', startsOn: '2026-01-19', plannedEnd: '2026-03-13' },
            ...{ weeklyHours: 25, jobFunction: 'lager' },
          },
        ],
      },
    },
  ],
  [
    '2026-01-06T09:00:00.000Z',
    as('anna'),
    { type: 'decide-match', data: { decision: 'go', because: { reason: 'good-match' } } },
  ],
  ['2026-01-12T07:00:00.000Z', clock, ring],
  [
    '2026-01-13T09:00:00.000Z',
    as('anna'),
    { type: 'receive-paper', data: { paper: 'grant', receivedOn: '2026-01-13' } },
  ],
  [
    '2026-01-13T10:00:00.000Z',
    as('anna'),
    { type: 'receive-paper', data: { paper: 'signatures', receivedOn: '2026-01-13' } },
  ],
  [
    '2026-01-13T10:30:00.000Z',
    as('anna'),
    { type: 'receive-paper', data: { paper: 'plan-entry', receivedOn: '2026-01-13' } },
  ],
  [
    '2026-01-13T11:00:00.000Z',
    as('anna'),
    {
      type: 'start-stage',
      data: {
        ...{ stage: 'internship', purpose: 'ordinary-job', startsOn: '2026-01-19', plannedEnd: '2026-03-13' },
        ...{ grantEnds: '2026-04-30', weeklyHours: 25, jobFunction: 'lager' },
      },
    },
  ],
  ['2026-01-18T23:00:00.000Z', clock, ring],
  ['2026-01-23T07:00:00.000Z', clock, ring],
  ['2026-01-26T07:00:00.000Z', clock, ring],
  [
    '2026-01-26T09:00:00.000Z',
    as('ole'),
    { type: 'make-promise', data: { what: sealed, to: sealed, owedBy: 'ole', dueOn: '2026-02-02' } },
  ],
  [
    '2026-01-27T09:00:00.000Z',
    as('lis'),
    { type: 'assign-owner', data: { staffId: 'lis', because: { reason: 'workload' } } },
  ],
  [
    '2026-03-02T09:00:00.000Z',
    as('lis'),
    { type: 'close-placement', data: { endedOn: '2026-03-02', endedEarly: { reason: 'illness', note: sealed } } },
  ],
];

interface Step {
  readonly before: PlacementState;
  readonly after: NonNullable<PlacementState>;
  readonly events: readonly PlacementRecord[];
}

function live(acts: readonly Act[]): readonly Step[] {
  const steps: Step[] = [];
  let before: PlacementState = null;
  let chain = { version: 0, headHash: NO_HASH };
  acts.forEach(([now, actor, command], index) => {
    const events = decide(command, before, { now, actor, directory, policy: defaultPolicy });
    const prepared = prepareEvents({
      ...{ tenant: 'fjordby', streamType: 'placement', streamId: ID, expectedVersion: chain.version },
      ...{ headHash: chain.headHash, commandId: `00000000-0000-5000-8000-${String(index).padStart(12, '0')}`, events },
    });
    const after = fold(events, before);
    if (after === null || events.length === 0) throw new Error(`Nothing came of ${command.type} at ${now}`);
    steps.push({ before, after, events: placementRecords(prepared.events) });
    before = after;
    chain = prepared;
  });
  return steps;
}

type Row = Readonly<Record<string, unknown>>;
type Tables = Map<string, Map<string, Row>>;

/** What PostgreSQL does with the rows of one append: written here a second time, on purpose. */
function upsert(tables: Tables, { before, after, events }: Step): void {
  const batch = rowsOfCommand(before, after, events);
  for (const { table, key, columns, keep = [] } of readModelRowTables) {
    const rows = tables.get(table) ?? new Map<string, Row>();
    for (const row of batch[table] ?? []) {
      const id = key.map((column) => String(row[column])).join('/');
      const held = rows.get(id);
      const whole = columns.map((column) => [
        column,
        keep.includes(column) ? (row[column] ?? held?.[column] ?? null) : (row[column] ?? null),
      ]);
      rows.set(id, Object.fromEntries(whole) as Row);
    }
    tables.set(table, rows);
  }
}

const life = live(ACTS);
const tables: Tables = new Map();
for (const step of life) upsert(tables, step);
const rowsOf = (table: string): readonly Row[] => [...(tables.get(table)?.values() ?? [])];
const obligations = (kind: string): readonly Row[] => rowsOf('obligations').filter((row) => row['kind'] === kind);

describe('the rows of a placement', () => {
  it('are the same whether appends wrote them or a rebuild', () => {
    const rebuilt = rowsOfStream(life.flatMap(({ events }) => events));
    for (const { table, columns } of readModelRowTables) {
      const whole = (rebuilt[table] ?? []).map((row) => Object.fromEntries(columns.map((c) => [c, row[c] ?? null])));
      expect(whole).toEqual(rowsOf(table));
    }
  });

  it('do not change when everything is applied a second time', () => {
    const twice: Tables = structuredClone(tables);
    for (const step of life) upsert(twice, step);
    expect(twice).toEqual(tables);
  });

  it('hold every column of their table and no other', () => {
    for (const { before, after, events } of life) {
      const batch = rowsOfCommand(before, after, events);
      for (const { table, columns, keep = [] } of readModelRowTables) {
        for (const row of batch[table] ?? []) {
          expect([...new Set([...Object.keys(row), ...keep])].sort()).toEqual([...columns].sort());
        }
      }
    }
  });

  it('name a key once in an append, as PostgreSQL demands', () => {
    for (const { before, after, events } of life) {
      const batch = rowsOfCommand(before, after, events);
      for (const { table, key } of readModelRowTables) {
        const keys = (batch[table] ?? []).map((row) => key.map((column) => row[column]).join('/'));
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  it('write only the obligations that a command changed', () => {
    const promise = life[10];
    if (promise === undefined) throw new Error('no such step');
    const written = rowsOfCommand(promise.before, promise.after, promise.events)['obligations'] ?? [];
    expect(written.map((row) => row['kind'])).toEqual(['promise']);
  });
});

describe('the row of a placement', () => {
  const at = (index: number): Row => {
    const step = life[index];
    if (step === undefined) throw new Error('no such step');
    return rowsOfCommand(step.before, step.after, step.events)['placements']?.[0] ?? {};
  };

  it('says on a running rung what runs, until when, and what is owed next', () => {
    expect(at(7)).toMatchObject({
      ...{ stage: 'internship', planned_end: '2026-03-13', grant_ends: '2026-04-30', owner_id: 'anna' },
      ...{ next_kind: 'follow-up', next_due_on: '2026-01-22', next_alarm_at: '2026-01-23T07:00:00.000Z' },
    });
  });

  it('keeps what was said at the proposal, and since when the owner is the owner', () => {
    expect(rowsOf('placements')).toMatchObject([
      {
        ...{ opened_at: '2026-01-05T09:00:00.000Z', owner_since: '2026-01-27T09:00:00.000Z', owner_id: 'lis' },
        details: { mentor: sealed, vitasCaseId: 'V-1' },
      },
    ]);
  });

  it('owes nothing when it is closed, and says how it ended', () => {
    expect(rowsOf('placements')).toMatchObject([
      {
        stage: 'closed',
        open_obligations: 0,
        next_kind: null,
        closed_on: '2026-03-02',
        ended_early: 'illness',
        main: null,
      },
    ]);
  });
});

describe('the row of an obligation', () => {
  it('remembers when it was made, which rung rang last and when it was met', () => {
    expect(obligations('papers')).toMatchObject([
      {
        ...{ status: 'met', due_on: '2026-01-14', met_on: '2026-01-13', made_at: '2026-01-05T09:00:00.000Z' },
        ...{ last_rung_step: 'reminder', last_rung_at: '2026-01-12T07:00:00.000Z', next_alarm_at: null },
        detail: { rung: 'internship', missing: [] },
      },
    ]);
  });

  it('follows the person who owes it, and says why it ended', () => {
    expect(obligations('follow-up')).toMatchObject([
      {
        ...{ owed_by: 'lis', status: 'cancelled', ended_because: { reason: 'placement-closed' }, met_on: null },
        ...{ last_rung_step: 'overdue', ended_at: '2026-03-02T09:00:00.000Z' },
      },
    ]);
  });
});

describe('the inbox', () => {
  it('holds one message for each person told, with the rung, the reason and the due day', () => {
    const told = rowsOf('inbox').map((row) => [
      row['recipient'],
      row['kind'],
      row['step'],
      row['about'],
      row['due_on'],
    ]);
    expect(told).toEqual([
      ['anna', 'papers', 'reminder', null, '2026-01-14'],
      ['anna', 'follow-up', 'due', null, '2026-01-22'],
      ['ole', 'follow-up', 'overdue', null, '2026-01-22'],
      ['lis', null, null, 'assigned-to-you', null],
    ]);
  });

  it('names a message by its event and its reader', () => {
    expect(rowsOf('inbox').every((row) => /^[0-9a-f-]{36}:(anna|ole|lis)$/.test(String(row['message_id'])))).toBe(true);
  });
});
