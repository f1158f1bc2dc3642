import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addDays,
  dayOf,
  defaultPolicy,
  fold,
  isRuleViolation,
  type Actor,
  type Directory,
  type PlacementCommand,
  type PlacementState,
  type PolicyDocument,
  type Role,
} from '@holdfast/domain';
import {
  applyRowsMigration,
  createdId,
  createEventStore,
  createPool,
  eventStoreMigrations,
  verifyStream,
  withTenant,
  type EventStore,
} from '@holdfast/event-store';
import { placementRecords, readModelMigrations, readModelRowTables, rowsOfStream } from '@holdfast/read-models/rows';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { createCaseHandling, type RunningCaseHandling } from './create-case-handling.js';
import { ConflictError, KeyReusedError, VersionMismatchError, type HandleCommand } from './types.js';

const TENANT = 'fjordby';
const NOW = '2026-01-05T09:00:00.000Z';
const ROLES: Readonly<Record<string, Role>> = {
  anna: 'consultant',
  ole: 'caseworker',
  lis: 'team-lead',
  mads: 'manager',
};
const directory: Directory = {
  staff: Object.fromEntries(
    Object.entries(ROLES).map(([staffId, role]) => [
      staffId,
      { staffId, name: staffId, teamId: 't', roles: [role], leftOn: null, absences: [] },
    ]),
  ),
  teams: { t: { teamId: 't', name: 'T', leadId: 'lis', managerId: 'mads' } },
  actingOwnerId: null,
  fallbackMailbox: 'post@example.invalid',
};
const later: PolicyDocument = { ...defaultPolicy, version: 'later', validFrom: '2026-02-01' };
const context = {
  directory: () => Promise.resolve(directory),
  policy: (_tenant: string, version: string) =>
    Promise.resolve([defaultPolicy, later].find((policy) => policy.version === version) ?? null),
  currentPolicy: (_tenant: string, day: string) => Promise.resolve(day < later.validFrom ? defaultPolicy : later),
};
const sealed = { sealed: 'x' };
const because = { reason: 'other' };
const as = (staffId: string): Actor => ({ kind: 'person', staffId, roles: [ROLES[staffId] ?? 'auditor'] });
const note: PlacementCommand = { type: 'add-note', data: { note: sealed } };
const ring: PlacementCommand = { type: 'ring-alarm', data: {} };
const go: PlacementCommand = { type: 'decide-match', data: { decision: 'go', because } };

let database: TestDatabase;
let pool: Pool;
let store: EventStore;
let cases: RunningCaseHandling;
let placementId: string;
let keys = 0;

beforeAll(async () => {
  database = await startTestDatabase({
    migrations: [...eventStoreMigrations, ...readModelMigrations, applyRowsMigration('apply-rows', readModelRowTables)],
  });
  pool = createPool({ connectionString: database.appUrl });
  store = createEventStore(pool);
  cases = createCaseHandling({ store, context, tell: { tell: () => Promise.resolve() } });
});
afterAll(async () => {
  await cases.idle();
  await pool.end();
  await database.stop();
});
beforeEach(() => {
  placementId = createdId(TENANT, 'placement', String((keys += 1)));
});

const newKey = (): string => createdId(TENANT, 'command', String((keys += 1)));

function request(command: PlacementCommand, more: Partial<HandleCommand> = {}): HandleCommand {
  const by: Actor = command.type === 'ring-alarm' ? { kind: 'system' } : as('anna');
  return { tenant: TENANT, placementId, command, actor: by, now: NOW, commandId: newKey(), bodyHmac: 'h', ...more };
}

function proposal(startsOn = '2026-01-19'): PlacementCommand {
  const plan = { stage: 'internship', purpose: 'ordinary-job', startsOn, plannedEnd: addDays(startsOn, 53) } as const;
  return {
    type: 'propose-placement',
    data: {
      ...{ placementId, citizenId: placementId, companyId: placementId, ownerId: 'anna', secondPersonId: 'ole' },
      plan: [{ ...plan, weeklyHours: 25, jobFunction: 'lager' }],
    },
  };
}

async function stream() {
  return store.readStream(TENANT, 'placement', placementId);
}

/** What the row tables hold of the placement, without the tenant and the columns that are the reader's. */
async function rowsHeld() {
  return withTenant(pool, TENANT, async (client) => {
    const held: Record<string, unknown[]> = {};
    for (const { table, columns } of readModelRowTables) {
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from ${table} t where placement_id = $1`,
        [placementId],
      );
      held[table] = rows.map(({ row }) => comparable(row, columns));
    }
    return sorted(held);
  });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
function comparable(row: Readonly<Record<string, unknown>>, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map((column) => {
      const value = row[column] ?? null;
      return [column, typeof value === 'string' && INSTANT.test(value) ? new Date(value).toISOString() : value];
    }),
  );
}

function sorted(tables: Readonly<Record<string, readonly unknown[]>>) {
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      rows.map((row) => JSON.parse(JSON.stringify(row)) as unknown).sort((a, b) => key(a).localeCompare(key(b))),
    ]),
  );
}
const key = (row: unknown): string => {
  const { obligation_id: obligation, message_id: message } = row as Record<string, unknown>;
  return `${String(message)} ${String(obligation)}`;
};

async function rowsRebuilt() {
  const rebuilt = rowsOfStream(placementRecords(await stream()));
  return sorted(
    Object.fromEntries(
      readModelRowTables.map(({ table, columns }) => [
        table,
        (rebuilt[table] ?? []).map((row) => comparable(row, columns)),
      ]),
    ),
  );
}

async function expectWholeRecord(): Promise<void> {
  const events = await stream();
  const { state, version } = await store.load(TENANT, 'placement', placementId);
  expect(state).toEqual(fold(placementRecords(events)));
  expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1));
  expect(version).toBe(events.length);
  expect(verifyStream(events)).toMatchObject({ intact: true });
  expect(await rowsHeld()).toEqual(await rowsRebuilt());
}

type Outcome = 'done' | 'refused' | 'conflict';
async function outcomeOf(command: HandleCommand): Promise<Outcome> {
  try {
    await cases.handle(command);
    return 'done';
  } catch (error) {
    if (isRuleViolation(error)) return 'refused';
    if (error instanceof ConflictError) return 'conflict';
    throw error;
  }
}

/** A command out of numbers: whatever fits or does not fit the state. */
function anyCommand(state: PlacementState, today: string, choice: number, n: number): PlacementCommand {
  const open = Object.keys(state?.obligations ?? {});
  const obligationId = open[n % Math.max(open.length, 1)] ?? 'o1';
  const terms = { purpose: 'ordinary-job', weeklyHours: 20, jobFunction: 'A' } as const;
  const startsOn = addDays(today, n % 20);
  const choices: readonly (() => PlacementCommand)[] = [
    () => go,
    () => ({ type: 'receive-paper', data: { paper: n % 2 === 0 ? 'grant' : 'signatures', receivedOn: today } }),
    () => ({ type: 'waive-paper', data: { paper: 'plan-entry', because: { reason: 'not-needed-here' } } }),
    () => ({
      type: 'start-stage',
      data: { ...terms, stage: 'internship', startsOn, plannedEnd: addDays(startsOn, 40), deviationBecause: because },
    }),
    () => ({
      type: 'start-stage',
      data: { ...terms, stage: 'paid-hours', startsOn, deviationBecause: because, backBecause: because },
    }),
    () => ({
      type: 'record-follow-up',
      data: {
        ...{ occurredOn: addDays(today, -(n % 4)), channel: 'call', participants: sealed, findings: sealed },
        nextStep: { kind: 'dated', what: sealed, owedBy: 'ole', dueOn: addDays(today, n % 9) },
      },
    }),
    () => ({
      type: 'book-follow-up',
      data: { obligationId, at: `${addDays(today, n % 5)}T11:00:00.000Z`, place: sealed },
    }),
    () => ({ type: 'move-obligation', data: { obligationId, dueOn: addDays(today, n % 15), because } }),
    () => ({ type: 'cancel-obligation', data: { obligationId, because } }),
    () => ({ type: 'make-promise', data: { what: sealed, to: sealed, owedBy: 'anna', dueOn: addDays(today, n % 12) } }),
    () => ({ type: 'keep-promise', data: { obligationId, how: sealed } }),
    () => ({ type: 'assign-owner', data: { staffId: n % 2 === 0 ? 'lis' : 'anna', because } }),
    () => ({ type: 'end-stage', data: { endedOn: addDays(today, n % 6), because, purposeMet: 'yes' } }),
    () => note,
    () => (n % 3 === 0 ? { type: 'close-placement', data: { endedOn: today, outcome: 'purpose-met' } } : note),
  ];
  return choices[choice % choices.length]?.() ?? note;
}

describe('the record of a placement', () => {
  it('is one: the state row is the fold, the rows are those of a rebuild, the chain holds, over random lives', async () => {
    const steps = fc.array(
      fc.record({ hours: fc.nat({ max: 72 }), choice: fc.nat({ max: 999 }), n: fc.nat({ max: 99 }) }),
      {
        minLength: 15,
        maxLength: 30,
      },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (life) => {
        placementId = createdId(TENANT, 'placement', String((keys += 1)));
        await cases.handle(request(proposal()));
        await cases.handle(request(go));
        let ms = Date.parse(NOW);
        for (const { hours, choice, n } of life) {
          ms += hours * 3_600_000;
          const now = new Date(ms).toISOString();
          await outcomeOf(request(ring, { now }));
          const { state } = await store.load(TENANT, 'placement', placementId);
          const command = anyCommand(state as PlacementState, dayOf(now), choice, n);
          await outcomeOf(request(command, { now, actor: as(n % 4 === 0 ? 'anna' : 'lis') }));
        }
        await expectWholeRecord();
      }),
      { numRuns: 25 },
    );
  });
});

describe('fifty commands on one placement at once', () => {
  it('each end as done, as a refusal or as a conflict, and none is applied twice', async () => {
    await cases.handle(request(proposal()));
    const { state } = await store.load(TENANT, 'placement', placementId);
    const today = dayOf(NOW);
    const commands = Array.from({ length: 50 }, (_, n) =>
      request(anyCommand(state as PlacementState, today, n, n), { actor: as(n % 2 === 0 ? 'anna' : 'lis') }),
    );
    const outcomes = await Promise.all(commands.map(outcomeOf));
    const written = new Set((await stream()).map((event) => event.commandId));
    const done = commands.filter((_, n) => outcomes[n] === 'done').map(({ commandId }) => commandId);
    expect(done.length).toBeGreaterThan(5);
    expect(commands.map(({ commandId }) => written.has(commandId))).toEqual(
      outcomes.map((outcome) => outcome === 'done'),
    );
    await expectWholeRecord();
  });

  it('with one and the same key are one command with one answer', async () => {
    await cases.handle(request(proposal()));
    const same = request(note);
    const answers = await Promise.all(Array.from({ length: 50 }, () => cases.handle(same)));
    expect(new Set(answers.map(({ version, events }) => JSON.stringify([version, events]))).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect((await stream()).filter(({ type }) => type === 'note-added')).toHaveLength(1);
  });
});

describe('a repeated key', () => {
  it('gets the first answer again, whatever has happened since', async () => {
    const propose = request(proposal());
    const first = await cases.handle(propose);
    await cases.handle(request(note));
    const again = await cases.handle({ ...propose, ifMatch: 1 });
    expect(again).toEqual({ ...first, repeated: true, view: null });
  });

  it('with another body is refused', async () => {
    const first = request(proposal());
    await cases.handle(first);
    await expect(cases.handle({ ...first, bodyHmac: 'other' })).rejects.toThrow(KeyReusedError);
  });

  it('after a refusal is tried afresh', async () => {
    const early = request(note);
    await expect(cases.handle(early)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stream()).toEqual([]);
    await cases.handle(request(proposal()));
    expect((await cases.handle(early)).repeated).toBe(false);
  });
});

describe('If-Match', () => {
  it('passes when only alarms lie between, and fails when a person has written since', async () => {
    const { version } = await cases.handle(request(proposal()));
    const rung = await cases.handle(request(ring, { now: '2026-01-12T07:00:00.000Z' }));
    expect(rung.version).toBeGreaterThan(version);
    const matched = await cases.handle(request(note, { now: '2026-01-12T08:00:00.000Z', ifMatch: version }));
    await expect(cases.handle(request(note, { ifMatch: version }))).rejects.toThrow(VersionMismatchError);
    await expect(cases.handle(request(note, { ifMatch: matched.version + 1 }))).rejects.toThrow(VersionMismatchError);
    expect((await stream()).length).toBe(matched.version);
  });
});

describe('a placement', () => {
  it('is proposed once: another key finds it there', async () => {
    await cases.handle(request(proposal()));
    await expect(cases.handle(request(proposal()))).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  it('keeps the policy it began with, and a new one takes the policy of its day', async () => {
    await cases.handle(request(proposal()));
    await cases.handle(request(note, { now: '2026-02-02T09:00:00.000Z' }));
    expect(new Set((await stream()).map((event) => event.policyVersion))).toEqual(new Set(['default-dk-2026']));
    placementId = newKey();
    await cases.handle(request(proposal('2026-02-16'), { now: '2026-02-02T09:00:00.000Z' }));
    expect(new Set((await stream()).map((event) => event.policyVersion))).toEqual(new Set(['later']));
  });

  it('is looked at on its freshest state; one that is not there is null', async () => {
    expect(await cases.look(TENANT, placementId)).toBeNull();
    const { version } = await cases.handle(request(proposal()));
    expect(await cases.look(TENANT, placementId)).toMatchObject({
      placementId,
      version,
      open: true,
      stage: 'proposed',
    });
    expect(await cases.look('sundby', placementId)).toBeNull();
  });
});

describe('the outbox', () => {
  const waiting = async () =>
    withTenant(pool, TENANT, async (client) => {
      const { rows } = await client.query<{ n: number }>('select count(*)::int as n from outbox where subject = $1', [
        placementId,
      ]);
      return rows[0]?.n;
    });

  it('holds the news while the workflow cannot be told, and is empty of what was told', async () => {
    const deaf = createCaseHandling({ store, context, tell: { tell: () => Promise.reject(new Error('away')) } });
    await deaf.handle(request(proposal()));
    await deaf.idle();
    expect(await waiting()).toBe(1);
    await cases.handle(
      request({ type: 'close-placement', data: { endedOn: '2026-01-05', endedEarly: { reason: 'moved' } } }),
    );
    await cases.idle();
    expect(await waiting()).toBe(1);
  });
});
