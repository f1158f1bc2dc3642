import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createCaseHandling, type RunningCaseHandling, type TellPort } from '@holdfast/case-handling';
import { createCaseClock, createEventStore, createPool, type CaseClock, type EventStore } from '@holdfast/event-store';
import { createContextPort } from '@holdfast/registers';
import { startHoldfast, type RunningHoldfast } from '@holdfast/testing';
import { createTeller, type Teller } from './temporal/create-teller.js';

const tenant = 'fjordby';
/** Proposed at noon on this day, so that the match decision is due five working days later. */
const PROPOSED = '2026-01-05T11:00:00.000Z';
/** The first alarm of that decision, 08:00 on the working day before. */
const REMINDER = '2026-01-09T07:00:00.000Z';

let holdfast: RunningHoldfast;
const said: string[] = [];
let store: EventStore;
let clock: CaseClock;
let teller: Teller;
let close: () => Promise<void>;
const nobody: TellPort = { tell: () => Promise.reject(new Error('nobody tells: it is left to the relay')) };
const handling = new Map<TellPort, RunningCaseHandling>();

beforeAll(async () => {
  holdfast = await startHoldfast({
    ownEngines: true,
    programs: ['worker'],
    onLine: (_, line) => said.push(line),
  });
  const pool = createPool({ connectionString: holdfast.database.appUrl });
  store = createEventStore(pool);
  clock = createCaseClock(pool);
  teller = createTeller({ ...holdfast.temporal, offsetOf: (of, id) => clock.offsetOf(of, id) });
  const context = createContextPort({ pool });
  for (const tell of [nobody, teller]) handling.set(tell, createCaseHandling({ store, context, tell }));
  close = async () => {
    for (const cases of handling.values()) await cases.idle();
    await teller.close();
    await pool.end();
  };
}, 120_000);
afterAll(async () => {
  await close();
  await holdfast.stop();
}, 60_000);

/** Proposes placements whose first alarm comes so many seconds from now by the wall clock. */
async function propose(count: number, alarmInSeconds: number, tell: TellPort): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const placementId of ids) {
    await clock.setOffset(tenant, placementId, Date.parse(REMINDER) - alarmInSeconds * 1_000 - Date.now());
    await handling.get(tell)!.handle({
      tenant,
      placementId,
      command: {
        type: 'propose-placement',
        data: {
          placementId,
          citizenId: randomUUID(),
          companyId: randomUUID(),
          ownerId: 'anna-b',
          plan: [
            {
              stage: 'internship',
              purpose: 'ordinary-job',
              startsOn: '2026-02-02',
              plannedEnd: '2026-03-27',
              weeklyHours: 25,
              jobFunction: 'Lager',
            },
          ],
        },
      },
      actor: { kind: 'person', staffId: 'anna-b', roles: ['consultant'] },
      now: PROPOSED,
      commandId: randomUUID(),
      bodyHmac: null,
    });
  }
  return ids;
}

/** How often each has rung, and when by its own clock. Waits until all have, at most so long. */
async function rung(ids: readonly string[], withinSeconds: number): Promise<readonly (readonly string[])[]> {
  const patience = Date.now() + withinSeconds * 1_000;
  for (;;) {
    const streams = await Promise.all(ids.map((id) => store.readStream(tenant, 'placement', id)));
    const rings = streams.map((events) => events.filter(({ type }) => type === 'alarm-rung').map(({ at }) => at));
    if (rings.every((ats) => ats.length > 0) || Date.now() > patience) return rings;
    await pause(200);
  }
}

async function ready(): Promise<number> {
  return (await fetch(`${holdfast.workerMetricsUrl}/health/ready`)).status;
}
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries === 150) throw new Error('it does not come true');
    await pause(200);
  }
}
const NEWS_TOLD = 'holdfast_relay_told_total{kind="placement-news"}';
async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${holdfast.workerMetricsUrl}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? 0);
}

/** Rung once each, on the minute or later. */
function expectOnce(rings: readonly (readonly string[])[]): void {
  expect(rings.map((ats) => ats.length)).toEqual(rings.map(() => 1));
  expect(rings.every(([at = '']) => at >= REMINDER)).toBe(true);
}

describe('the worker', () => {
  it('starts while neither server is up, says what it waits for, and works when they come', async () => {
    await holdfast.kill9('worker');
    await holdfast.kill9('postgres');
    await holdfast.kill9('temporal');
    said.length = 0;
    const restarting = holdfast.restart('worker');
    await until(async () => Promise.resolve(said.length >= 2));
    expect(await ready()).toBe(503);
    expect(said.join('\n')).toMatch(/PostgreSQL.*waiting for it to answer/);
    expect(said.join('\n')).toMatch(/Temporal at .*waiting for it to answer/);
    await holdfast.restart('postgres');
    await holdfast.restart('temporal');
    await restarting;
    expect(await ready()).toBe(200);
  }, 90_000);

  it('relays news that nobody has told, and not before it is due', async () => {
    const before = await metric(NEWS_TOLD);
    const ids = await propose(5, 8, nobody);
    await pause(2_000);
    expect(await metric(NEWS_TOLD)).toBe(before);
    expectOnce(await rung(ids, 30));
    expect(await metric(NEWS_TOLD)).toBe(before + 5);
    await until(async () => (await metric('holdfast_relay_backlog')) === 0);
  }, 60_000);

  it('rings once what fell due while Temporal was killed', async () => {
    const ids = await propose(5, 6, teller);
    await pause(2_000);
    await holdfast.kill9('temporal');
    await pause(6_000);
    await holdfast.restart('temporal');
    expectOnce(await rung(ids, 60));
  }, 120_000);

  it('rings once what fell due while PostgreSQL was killed, late and with the time it was then', async () => {
    const ids = await propose(5, 5, teller);
    await pause(2_000);
    await holdfast.kill9('postgres');
    await pause(8_000);
    await holdfast.restart('postgres');
    const rings = await rung(ids, 60);
    expectOnce(rings);
    expect(said.join('\n')).toMatch(/STORE_UNAVAILABLE.*an activity failed/);
    const late = rings.map(([at = '']) => Date.parse(at) - Date.parse(REMINDER));
    expect(Math.min(...late)).toBeGreaterThan(4_000);
    await until(async () => (await metric('holdfast_worker_up{part="relay"}')) === 1);
  }, 120_000);

  it('rings once what fell due while it was killed itself, in the middle of a storm', async () => {
    const ids = await propose(60, 8, teller);
    await rung(ids.slice(0, 1), 15);
    await holdfast.kill9('worker');
    await holdfast.restart('worker');
    expectOnce(await rung(ids, 60));
  }, 120_000);

  it('stops as asked, with nothing lost: workflows wait on in the server', async () => {
    const ids = await propose(2, 4, teller);
    await holdfast.halt('worker');
    await pause(4_000);
    await holdfast.restart('worker');
    expectOnce(await rung(ids, 30));
  }, 60_000);
});
