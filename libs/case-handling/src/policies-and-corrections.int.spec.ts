import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  defaultPolicy,
  isRuleViolation,
  type Actor,
  type Directory,
  type Placement,
  type PlacementCommand,
  type PolicyDocument,
} from '@holdfast/domain';
import {
  applyRowsMigration,
  createdId,
  createEventStore,
  createPool,
  eventStoreMigrations,
  verifyStream,
  type EventStore,
} from '@holdfast/event-store';
import { readModelMigrations, readModelRowTables } from '@holdfast/read-models/rows';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { createCaseHandling, type RunningCaseHandling } from './create-case-handling.js';
import type { HandleCommand } from './types.js';

const TENANT = 'fjordby';
const NOW = '2026-01-05T09:00:00.000Z';
const directory: Directory = {
  staff: {
    anna: { staffId: 'anna', name: 'anna', teamId: null, roles: ['consultant'], leftOn: null, absences: [] },
  },
  teams: {},
  actingOwnerId: null,
  fallbackMailbox: 'post@example.invalid',
};
const next: PolicyDocument = {
  ...{ ...defaultPolicy, version: 'horsens-2027' },
  dueAfter: { ...defaultPolicy.dueAfter, matchDecision: 8 },
};
const context = {
  directory: () => Promise.resolve(directory),
  policy: (_tenant: string, version: string) =>
    Promise.resolve([defaultPolicy, next].find((policy) => policy.version === version) ?? null),
  currentPolicy: () => Promise.resolve(defaultPolicy),
};
const anna: Actor = { kind: 'person', staffId: 'anna', roles: ['consultant'] };
const adopt = (version: string): PlacementCommand => ({ type: 'adopt-policy', data: { version } });

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
beforeEach(async () => {
  placementId = createdId(TENANT, 'placement', String((keys += 1)));
  const ids = { placementId, citizenId: placementId, companyId: placementId, ownerId: 'anna' };
  const plan = {
    stage: 'paid-hours',
    purpose: 'ordinary-job',
    startsOn: '2026-01-19',
    weeklyHours: 25,
    jobFunction: 'x',
  };
  await send({ type: 'propose-placement', data: { ...ids, plan: [plan] } } as PlacementCommand);
});

async function send(command: PlacementCommand, more: Partial<HandleCommand> = {}) {
  const commandId = createdId(TENANT, 'command', String((keys += 1)));
  const actor: Actor = command.type === 'adopt-policy' ? { kind: 'system' } : anna;
  return cases.handle({ tenant: TENANT, placementId, command, actor, now: NOW, commandId, bodyHmac: null, ...more });
}

async function state(): Promise<Placement> {
  return (await store.load(TENANT, 'placement', placementId)).state as Placement;
}

async function codeOf(step: Promise<unknown>): Promise<string> {
  const error: unknown = await step.then(
    () => null,
    (caught: unknown) => caught,
  );
  return isRuleViolation(error) ? `${error.code} ${error.pointer ?? ''}` : 'accepted';
}

describe('a correction on record', () => {
  it('reads the history it corrects, twice, and the chain holds', async () => {
    const attempt = await send({
      type: 'record-attempt',
      data: { occurredOn: '2026-01-05', channel: 'call', who: { sealed: 'x' } },
    });
    const eventId = attempt.events[0]?.eventId ?? '';
    const correct = (correction: Record<string, unknown>): PlacementCommand => ({
      type: 'correct-record',
      data: { eventId, because: { reason: 'typing-error' }, correction },
    });
    const first = await send(correct({ attemptedOn: '2026-01-02' }));
    const second = await send(correct({ channel: 'message' }));
    expect([first, second].map(({ events }) => events.map(({ type }) => type))).toEqual([
      ['record-corrected'],
      ['record-corrected'],
    ]);
    expect((await send(correct({ attemptedOn: '2026-01-02' }))).events).toEqual([]);
    const stream = await store.readStream(TENANT, 'placement', placementId);
    expect(verifyStream(stream).intact).toBe(true);
    expect(stream.filter(({ type }) => type === 'attempt-recorded').map(({ data }) => data)).toEqual([
      { attemptedOn: '2026-01-05', channel: 'call', who: { sealed: 'x' } },
    ]);
  });

  it("does not find another case's event", async () => {
    const correction = { note: { sealed: 'y' } };
    const data = { eventId: '7c1d7a52-1a3c-4d5e-9a39-2f0d6f3b1c44', because: { reason: 'typing-error' }, correction };
    expect(await codeOf(send({ type: 'correct-record', data }))).toBe('NOT_FOUND /eventId');
  });
});

describe('a policy version adopted', () => {
  it('counts from then on, and is adopted once', async () => {
    const adopted = await send(adopt('horsens-2027'));
    expect(adopted.events.map(({ type }) => type)).toEqual([
      'policy-adopted',
      'obligation-superseded',
      'obligation-made',
    ]);
    const { policyVersion, obligations } = await state();
    expect(policyVersion).toBe('horsens-2027');
    expect(Object.values(obligations).find(({ kind }) => kind === 'match-decision')?.dueOn).toBe('2026-01-15');
    expect((await send(adopt('horsens-2027'))).events).toEqual([]);
  });

  it('is refused when nobody has published it', async () => {
    expect(await codeOf(send(adopt('nowhere-1')))).toBe('NOT_FOUND /version');
  });

  it('is not for people', async () => {
    expect(await codeOf(send(adopt('horsens-2027'), { actor: anna }))).toMatch('NOT_ALLOWED');
  });
});
