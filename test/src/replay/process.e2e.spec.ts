import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsPerAlarm } from './event-count.js';
import { startProcessHouse, type ProcessHouse } from './process-house.js';
import { replayAll, type Replayable } from './replay.js';
import { besieged, continued, mornings, stale, storeAway, undisturbed } from './scenarios.js';

let house: ProcessHouse;
beforeAll(async () => {
  house = await startProcessHouse();
}, 120_000);
afterAll(() => house.stop());

const minute = (instant: string): string => instant.slice(0, 16);

/** The history of the latest run, and the run before it if there is one. */
async function latestRun(placementId: string): Promise<Replayable & { readonly before: string }> {
  const workflowId = house.workflowId(placementId);
  const history = await house.temporal.client.workflow.getHandle(workflowId).fetchHistory();
  const before = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? '';
  return { name: workflowId, history, before };
}

/** Every alarm that was rung, rung once and in its minute. */
function expectOnTime(placementId: string, count: number): void {
  const rings = house.ringsOf(placementId);
  expect(rings.map(({ now }) => minute(now))).toEqual(rings.map(({ alarm }) => minute(alarm)));
  expect(new Set(rings.map(({ alarm }) => alarm)).size).toBe(count);
  expect(rings).toHaveLength(count);
}

describe('the process of a placement on the real server', () => {
  it('rings each alarm once at its minute, through all phases to the end, with at most 8 events an alarm', async () => {
    const placementId = await undisturbed.live(house);
    expectOnTime(placementId, 16);
    const answer = await house.process.ask(house.tenant, placementId);
    expect(answer).toMatchObject({ phase: 'closed', wakeAt: null, staleWakes: 0 });
    const counts = await eventsPerAlarm(house.temporal.client, house.workflowId(placementId));
    console.log(`history events per alarm: ${counts.join(' ')}`);
    expect(counts).toHaveLength(16);
    expect(Math.max(...counts)).toBeLessThanOrEqual(8);
    expect(await replayAll([await latestRun(placementId)])).toEqual([]);
  }, 60_000);

  it('replays whatever came at whatever moment: questions and news during every look and ring', async () => {
    const placementId = await besieged.live(house);
    expect(new Set(house.ringsOf(placementId).map(({ alarm }) => alarm)).size).toBe(12);
    expect(house.ringsOf(placementId)).toHaveLength(12);
    expect(await replayAll([await latestRun(placementId)])).toEqual([]);
  }, 60_000);

  it('counts a wake that finds nothing due, and rings at the later moment', async () => {
    const placementId = await stale.live(house);
    expectOnTime(placementId, 1);
    expect((await house.process.ask(house.tenant, placementId)).staleWakes).toBe(1);
    expect(await replayAll([await latestRun(placementId)])).toEqual([]);
  }, 60_000);

  it('rings late, once, and with the time it is then, when the store was away', async () => {
    const placementId = await storeAway.live(house);
    const [ring, ...more] = house.ringsOf(placementId);
    expect(more).toEqual([]);
    const late = Date.parse(ring!.now) - Date.parse(ring!.alarm);
    expect(late).toBeGreaterThan(2_000);
    expect(late).toBeLessThan(20_000);
    expect(await replayAll([await latestRun(placementId)])).toEqual([]);
  }, 60_000);

  it('goes on in a new run when its history is long, by the same clock', async () => {
    const placementId = await continued.live(house);
    expectOnTime(placementId, 10);
    const run = await latestRun(placementId);
    expect(run.before).not.toBe('');
    expect(await replayAll([run])).toEqual([]);
  }, 60_000);

  it('is taken up by a worker that knows nothing of it', async () => {
    const placementId = house.newPlacement('2026-01-05T09:00:00.000Z');
    house.change(placementId, { alarms: mornings('2026-01-06', 10) });
    await house.process.fastForward(house.tenant, placementId, '2026-01-10T12:00:00.000Z');
    await house.renewWorker();
    await house.process.fastForward(house.tenant, placementId, '2026-01-14T12:00:00.000Z');
    expectOnTime(placementId, 9);
  }, 60_000);

  it("shows in Temporal's own UI what is owed, and is found there by stage and owner", async () => {
    const placementId = house.newPlacement('2026-01-05T09:00:00.000Z');
    house.change(placementId, { alarms: mornings('2026-01-06', 3), ownerId: 'ida-h', stage: 'wage-subsidy' });
    await house.process.fastForward(house.tenant, placementId, '2026-01-06T12:00:00.000Z');
    const handle = house.temporal.client.workflow.getHandle(house.workflowId(placementId));
    const { currentDetails } = await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(currentDetails).toContain('**wage-subsidy**');
    expect(currentDetails).toContain('| follow-up | ida-h | 2026-01-07 | overdue | 2026-01-07T07:00:00.000Z |');
    const query = `HoldfastStage = 'wage-subsidy' AND HoldfastOwner = 'ida-h' AND HoldfastNextAlarm < '2026-01-08T00:00:00Z'`;
    const found: string[] = [];
    for (let tries = 0; found.length === 0 && tries < 50; tries += 1) {
      for await (const { workflowId } of house.temporal.client.workflow.list({ query })) found.push(workflowId);
    }
    expect(found).toEqual([house.workflowId(placementId)]);
  }, 60_000);
});
