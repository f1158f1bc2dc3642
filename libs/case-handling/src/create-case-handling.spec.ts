import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  decide,
  defaultPolicy,
  fold,
  type Directory,
  type PlacementCommand,
  type PlacementState,
} from '@holdfast/domain';
import { NO_HASH, type AppendRequest, type EventStore, type LoadedStream } from '@holdfast/event-store';
import { createCaseHandling } from './create-case-handling.js';
import { ConflictError, type CaseLog, type HandleCommand, type TellPort } from './types.js';

/**
 * What does not need a database: when the workflow is told and what happens if that fails, how often a lost race is run again,
 * and what time a command is decided at. The store here answers as it is told to.
 */

const TENANT = 'fjordby';
const ID = '0d3f6c1e-8a52-5d5e-9c3a-1f2b3c4d5e6f';
const directory: Directory = {
  staff: {
    anna: { staffId: 'anna', name: 'Anna', teamId: null, roles: ['consultant'], leftOn: null, absences: [] },
  },
  teams: {},
  actingOwnerId: null,
  fallbackMailbox: 'post@example.invalid',
};
const context = {
  directory: () => Promise.resolve(directory),
  policy: () => Promise.resolve(defaultPolicy),
  currentPolicy: () => Promise.resolve(defaultPolicy),
};
const propose: PlacementCommand = {
  type: 'propose-placement',
  data: {
    ...{ placementId: ID, citizenId: ID, companyId: ID, ownerId: 'anna' },
    plan: [
      {
        ...{ stage: 'internship', purpose: 'ordinary-job', startsOn: '2026-01-19', plannedEnd: '2026-03-13' },
        ...{ weeklyHours: 25, jobFunction: 'lager' },
      },
    ],
  },
};
const note: PlacementCommand = { type: 'add-note', data: { note: { sealed: 'x' } } };
const anna = { kind: 'person', staffId: 'anna', roles: ['consultant'] } as const;
const AT = '2026-01-05T09:00:00.000Z';
const proposed = fold(
  decide(propose, null, { now: AT, actor: anna, directory, policy: defaultPolicy }),
) as NonNullable<PlacementState>;

function request(command: PlacementCommand, more: Partial<HandleCommand> = {}): HandleCommand {
  const commandId = '00000000-0000-5000-8000-000000000001';
  return { tenant: TENANT, placementId: ID, command, actor: anna, now: AT, commandId, bodyHmac: 'h', ...more };
}

let appended: AppendRequest[];
let forgotten: string[];
let told: { readonly version: number }[];
let warned: unknown[];
let conflicts: number;
let state: PlacementState;

beforeEach(() => {
  [appended, forgotten, told, warned, conflicts, state] = [[], [], [], [], 0, null];
});

const loaded = (): LoadedStream => ({
  ...{ state, version: state === null ? 0 : 7, headHash: NO_HASH, settledVersion: 7, registersStamp: '1' },
  remembered: null,
});
const store: EventStore = {
  load: () => Promise.resolve(loaded()),
  append: (asked) => {
    appended.push(asked);
    if (appended.length <= conflicts) return Promise.resolve({ kind: 'conflict' });
    const result = { id: ID, version: asked.expectedVersion + asked.events.length, events: [] };
    return Promise.resolve({ kind: 'appended', result, outboxIds: asked.outbox.map((_, index) => String(index)) });
  },
  history: () => Promise.resolve({ ...loaded(), events: [] }),
  readStream: () => Promise.resolve([]),
  readAll: () => Promise.resolve([]),
  forgetOutbox: (_tenant, ids) => {
    forgotten.push(...ids);
    return Promise.resolve();
  },
};
const log: CaseLog = { warn: (details) => warned.push(details) };

function cases(tell: TellPort['tell'] = (news) => Promise.resolve(void told.push(news))) {
  return createCaseHandling({ store, context, tell: { tell }, log });
}

describe('telling the workflow', () => {
  it('lies in the outbox with the append, is told after it, and is then taken out', async () => {
    const handling = cases();
    const { version } = await handling.handle(request(propose));
    await handling.idle();
    expect(appended[0]?.outbox).toEqual([{ kind: 'placement-news', subject: ID, version, delaySeconds: 5 }]);
    expect(told).toEqual([{ tenant: TENANT, placementId: ID, version }]);
    expect(forgotten).toEqual(['0']);
  });

  it('is left to the relay when it fails: the command stands, and the log names no person', async () => {
    const handling = cases(() => Promise.reject(new TypeError('Mette Hansen')));
    const handled = await handling.handle(request(propose));
    await handling.idle();
    expect(handled.version).toBeGreaterThan(0);
    expect(forgotten).toEqual([]);
    expect(warned).toEqual([{ tenant: TENANT, placementId: ID, version: handled.version, error: 'TypeError' }]);
  });

  it('never holds up the reply', async () => {
    let tellNow = (): void => undefined;
    const handling = cases(() => new Promise((resolve) => (tellNow = resolve)));
    await handling.handle(request(propose));
    expect(forgotten).toEqual([]);
    tellNow();
    await handling.idle();
    expect(forgotten).toEqual(['0']);
  });

  it('is spared when nothing changes what the workflow waits for', async () => {
    state = proposed;
    const handling = cases();
    await handling.handle(request(note));
    await handling.idle();
    expect(appended[0]?.outbox).toEqual([]);
    expect(told).toEqual([]);
  });

  it('is spared when the workflow itself rang: it has the view as its answer', async () => {
    state = proposed;
    const handling = cases();
    const rung = await handling.handle(
      request({ type: 'ring-alarm', data: {} }, { actor: { kind: 'system' }, now: '2026-01-12T07:00:00.000Z' }),
    );
    await handling.idle();
    expect(appended[0]?.outbox.filter(({ kind }) => kind === 'placement-news')).toEqual([]);
    expect(told).toEqual([]);
    expect(rung.view?.nextAlarm).toBe('2026-01-13T07:00:00.000Z');
  });
});

describe('a race', () => {
  it('that is lost is decided again on the state that won', async () => {
    conflicts = 2;
    const handled = await cases().handle(request(propose));
    expect(appended).toHaveLength(3);
    expect(handled.repeated).toBe(false);
  });

  it('that is lost five times is a conflict', async () => {
    conflicts = 99;
    await expect(cases().handle(request(propose))).rejects.toThrow(ConflictError);
    expect(appended).toHaveLength(5);
  });
});

describe('the settled version', () => {
  it('is moved by people and left alone by the clock', async () => {
    state = proposed;
    await cases().handle(request(note));
    await cases().handle(
      request({ type: 'ring-alarm', data: {} }, { actor: { kind: 'system' }, now: '2026-01-12T07:00:00.000Z' }),
    );
    expect(appended.map(({ settledVersion }) => settledVersion)).toEqual([8, 7]);
  });
});

describe('the time of a decision', () => {
  it('is never earlier than the last event', async () => {
    state = { ...proposed, lastAt: '2026-01-06T09:00:00.000Z' };
    await cases().handle(request(note, { now: '2026-01-05T12:00:00.000Z' }));
    expect(appended[0]?.events.map(({ at }) => at)).toEqual(['2026-01-06T09:00:00.000Z']);
  });
});

describe('a decision that nothing follows from', () => {
  it('appends nothing and answers the version as it is', async () => {
    state = proposed;
    const answer = await cases().handle(request({ type: 'ring-alarm', data: {} }, { actor: { kind: 'system' } }));
    expect(answer).toMatchObject({ id: ID, version: 7, events: [], repeated: false, view: { version: 7, open: true } });
    expect(appended).toEqual([]);
  });
});
