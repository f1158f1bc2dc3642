import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createPlacementActivities } from '@holdfast/activities';
import type { CaseClock, EventStore } from '@holdfast/event-store';
import { placementWorkflowId } from '@holdfast/contracts';
import { createScriptedCases, startProcessWorker, startTestTemporal } from '@holdfast/testing';
import type { ProcessWorker, ScriptedCases, TestTemporal } from '@holdfast/testing';
import type { ProcessPort } from '../wiring/process-port.js';
import { createProcessClient } from './create-process-client.js';

const tenant = 'aarhus';
const JANUARY = '2026-01-05T09:00:00.000Z';
const days = (from: string, count: number, every = 1): { at: string }[] =>
  Array.from({ length: count }, (_, day) => ({
    at: new Date(Date.parse(from) + day * every * 86_400_000).toISOString(),
  }));

let temporal: TestTemporal;
let worker: ProcessWorker;
let cases: ScriptedCases;
let client: ProcessPort;
let placementId: string;
const offsets = new Map<string, number>();
/** The table of the cases' clocks, without a database. */
const clock: CaseClock = {
  offsetOf: async (_, id) => Promise.resolve(offsets.get(id) ?? 0),
  setOffset: async (_, id, offset) => Promise.resolve(void offsets.set(id, offset)),
  addOffset: async (_, id, by) => Promise.resolve(offsets.set(id, (offsets.get(id) ?? 0) + by).get(id) ?? 0),
  hasNewsOnItsWay: () => Promise.resolve(false),
};
const store = {
  load: async (of: string, _: string, id: string) => Promise.resolve({ version: cases.versionOf(of, id) }),
} as unknown as Pick<EventStore, 'load'>;

beforeAll(async () => {
  temporal = await startTestTemporal();
  cases = createScriptedCases();
  worker = await startProcessWorker({
    address: temporal.address,
    namespace: temporal.namespace,
    activities: createPlacementActivities({ cases, spreadSeconds: 0 }),
  });
  client = createProcessClient({ address: temporal.address, namespace: temporal.namespace, dev: { clock, store } });
}, 120_000);
afterAll(async () => {
  await client.close();
  await worker.stop();
  await temporal.stop();
});
beforeEach(() => {
  placementId = randomUUID();
  offsets.set(placementId, Date.parse(JANUARY) - Date.now());
});

const change = (script: Parameters<ScriptedCases['put']>[2], id = placementId): number => cases.put(tenant, id, script);
const ringsOf = (id = placementId) => cases.rings.filter((ring) => ring.placementId === id);
const caseNow = () => Date.now() + offsets.get(placementId)!;
const minute = (instant: string): string => instant.slice(0, 16);

describe('telling and asking', () => {
  it('starts the process of a placement that has none, and asks it what it waits for', async () => {
    const version = change({ alarms: days('2026-01-12T07:00:00.000Z', 1) });
    await client.tell({ tenant, placementId, version });
    let answer = await client.ask(tenant, placementId);
    while (answer.view === null) answer = await client.ask(tenant, placementId);
    expect(answer).toMatchObject({ phase: 'preparing', wakeAt: '2026-01-12T07:00:00.000Z', view: { version } });
    expect(Math.abs(Date.parse(answer.now) - Date.parse(JANUARY))).toBeLessThan(5_000);
  });

  it('says PROCESS_UNAVAILABLE of a placement that has no process', async () => {
    await expect(client.ask(tenant, placementId)).rejects.toMatchObject({ code: 'PROCESS_UNAVAILABLE' });
  });

  it('says that Temporal and the worker are up', async () => {
    expect(await client.health()).toEqual({ temporal: 'up', worker: 'up', relay: 'up' });
  });

  it('of a server that is away fails within seconds, and health says degraded', async () => {
    const nobody = createProcessClient({ address: '127.0.0.1:9', namespace: 'holdfast' });
    const begun = Date.now();
    await expect(nobody.tell({ tenant, placementId, version: 1 })).rejects.toMatchObject({
      code: 'PROCESS_UNAVAILABLE',
    });
    await expect(nobody.ask(tenant, placementId)).rejects.toMatchObject({ code: 'PROCESS_UNAVAILABLE' });
    expect(await nobody.health()).toEqual({ temporal: 'degraded', worker: 'degraded', relay: 'degraded' });
    expect(Date.now() - begun).toBeLessThan(7_000);
    await nobody.close();
  });
});

describe('living a case on', () => {
  it('rings each alarm once, at its minute, and moves the case’s clock with the process', async () => {
    change({ alarms: days('2026-01-06T07:00:00.000Z', 60) });
    const { now } = await client.fastForward(tenant, placementId, '2026-02-04T12:00:00.000Z');
    expect(minute(now)).toBe('2026-02-04T12:00');
    expect(ringsOf().map((ring) => minute(ring.now))).toEqual(
      days('2026-01-06T07:00:00.000Z', 30).map(({ at }) => minute(at)),
    );
    expect(Math.abs(caseNow() - Date.parse('2026-02-04T12:00:00.000Z'))).toBeLessThan(5_000);
    await client.fastForward(tenant, placementId, '2026-03-31T12:00:00.000Z');
    expect(new Set(ringsOf().map(({ alarm }) => alarm)).size).toBe(60);
    expect(ringsOf()).toHaveLength(60);
  });

  it('sees what was changed just before, also when nobody told the process', async () => {
    change({ alarms: days('2026-03-02T07:00:00.000Z', 1) });
    await client.tell({ tenant, placementId, version: 1 });
    change({ alarms: [...days('2026-01-08T07:00:00.000Z', 1), ...days('2026-03-02T07:00:00.000Z', 1)] });
    await client.fastForward(tenant, placementId, '2026-01-31T12:00:00.000Z');
    expect(ringsOf().map((ring) => minute(ring.now))).toEqual(['2026-01-08T07:00']);
  });

  it('is not disturbed by news that comes meanwhile', async () => {
    change({ alarms: days('2026-01-06T07:00:00.000Z', 60) });
    const lived = client.fastForward(tenant, placementId, '2026-02-14T12:00:00.000Z');
    const told = Array.from({ length: 20 }, () => client.tell({ tenant, placementId, version: 1 }));
    await Promise.all([lived, ...told]);
    expect(ringsOf()).toHaveLength(40);
    expect(ringsOf().every(({ alarm, now }) => minute(alarm) === minute(now))).toBe(true);
  });

  it('waits for the later day when an alarm has moved and nobody told the process', async () => {
    change({ alarms: days('2026-01-12T07:00:00.000Z', 1) });
    await client.fastForward(tenant, placementId, '2026-01-06T12:00:00.000Z');
    change({ alarms: days('2026-01-19T07:00:00.000Z', 2, 7) });
    await client.fastForward(tenant, placementId, '2026-01-20T12:00:00.000Z');
    expect(ringsOf().map((ring) => minute(ring.now))).toEqual(['2026-01-19T07:00']);
  });

  it('past the end of the case is its end, and its clock goes on all the same', async () => {
    change({ alarms: days('2026-01-12T07:00:00.000Z', 1) });
    const { now } = await client.fastForward(tenant, placementId, '2026-06-01T12:00:00.000Z');
    expect(minute(now)).toBe('2026-06-01T12:00');
    expect(minute(new Date(caseNow()).toISOString())).toBe('2026-06-01T12:00');
    const { status } = await temporal.client.workflow.getHandle(placementWorkflowId(tenant, placementId)).describe();
    expect(status.name).toBe('COMPLETED');
  });

  it('over years, to a single alarm 30 months away', async () => {
    change({ alarms: days('2028-09-01T06:00:00.000Z', 2) });
    await client.fastForward(tenant, placementId, '2028-09-01T06:00:00.000Z');
    expect(ringsOf().map((ring) => minute(ring.now))).toEqual(['2028-09-01T06:00']);
  });

  it('waits for a store that is away for a while', async () => {
    change({ alarms: days('2026-01-12T07:00:00.000Z', 2) });
    await client.fastForward(tenant, placementId, '2026-01-06T12:00:00.000Z');
    const handle = cases.handle.bind(cases);
    let refused = 0;
    cases.handle = async (command) => {
      refused += 1;
      cases.down = refused <= 4;
      return handle(command).finally(() => (cases.down = false));
    };
    await client.fastForward(tenant, placementId, '2026-01-12T12:00:00.000Z');
    cases.handle = handle;
    expect(refused).toBe(5);
    expect(ringsOf().map((ring) => minute(ring.now))).toEqual(['2026-01-12T07:00']);
  });

  it('refuses to live backwards', async () => {
    change({ alarms: days('2026-01-12T07:00:00.000Z', 1) });
    await expect(client.fastForward(tenant, placementId, '2026-01-05T08:00:00.000Z')).rejects.toMatchObject({
      code: 'DATE_IN_PAST',
    });
  });
});
