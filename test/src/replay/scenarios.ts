import { setTimeout as pause } from 'node:timers/promises';
import type { ProcessHouse } from './process-house.js';

/** Something a process lives through; its history is replayed, today and after every change. */
export interface Scenario {
  readonly name: string;
  /** Lives it; answers the placement. */
  live(house: ProcessHouse): Promise<string>;
}

/** 08:00 on so many days in winter, from a day on. */
export function mornings(from: string, count: number, everyDays = 1): readonly { readonly at: string }[] {
  const first = Date.parse(`${from}T07:00:00.000Z`);
  return Array.from({ length: count }, (_, n) => ({ at: new Date(first + n * everyDays * 86_400_000).toISOString() }));
}

const BEGINS = '2026-01-05T09:00:00.000Z';

/** Through every phase to its end, with nobody in between. */
export const undisturbed: Scenario = {
  name: 'undisturbed',
  live: async (house) => {
    const placementId = house.newPlacement(BEGINS);
    const closing = [{ at: '2026-02-13T07:00:00.000Z', kind: 'closing-decision' }] as const;
    const checkIn = [{ at: '2026-02-06T07:00:00.000Z', kind: 'after-care', then: { alarms: closing } }] as const;
    house.change(placementId, {
      alarms: [
        ...mornings('2026-01-06', 3),
        { at: '2026-01-11T23:00:00.000Z', then: { stage: 'internship' } },
        ...mornings('2026-01-12', 8),
        { at: '2026-01-25T23:00:00.000Z', then: { stage: 'paid-hours', afterCare: true } },
        { at: '2026-01-30T07:00:00.000Z', then: { alarms: checkIn } },
      ],
    });
    await house.process.fastForward(house.tenant, placementId, '2026-03-01T12:00:00.000Z');
    return placementId;
  },
};

/**
 * News and questions at every moment, also while it looks and rings. Questions are what once split a task between an
 * activity and what follows it, so that a replay saw the two in another order.
 */
export const besieged: Scenario = {
  name: 'besieged',
  live: async (house) => {
    const placementId = house.newPlacement(BEGINS);
    const { process, tenant } = house;
    const alarms = (from: number) =>
      Array.from({ length: 12 }, (_, n) => ({ at: new Date(Date.parse(BEGINS) + from + n * 250).toISOString() }));
    await house.tell(placementId, { alarms: [...alarms(500), ...mornings('2026-06-01', 1)] });
    const until = Date.now() + 4_000;
    const besiege = async (everyMs: number, work: () => Promise<unknown>): Promise<void> => {
      while (Date.now() < until) {
        await work().catch(() => undefined);
        await pause(everyMs);
      }
    };
    await Promise.all([
      besiege(7, () => process.ask(tenant, placementId)),
      besiege(11, () => process.ask(tenant, placementId)),
      besiege(60, () => house.tell(placementId, {})),
    ]);
    // On a busy machine the last of them may ring after the siege.
    const patience = Date.now() + 30_000;
    while (house.ringsOf(placementId).length < 12 && Date.now() < patience) await pause(50);
    return placementId;
  },
};

/** The alarm moved to a later day and nobody told: the old moment passes, nothing is due. */
export const stale: Scenario = {
  name: 'stale-wake',
  live: async (house) => {
    const placementId = house.newPlacement(BEGINS);
    await house.tell(placementId, { alarms: [{ at: new Date(Date.parse(BEGINS) + 1_500).toISOString() }] });
    while ((await house.process.ask(house.tenant, placementId)).view === null) await pause(20);
    house.change(placementId, { alarms: mornings('2026-01-12', 2) });
    for (let answer = await house.process.ask(house.tenant, placementId); answer.staleWakes === 0;) {
      await pause(100);
      answer = await house.process.ask(house.tenant, placementId);
    }
    await house.process.fastForward(house.tenant, placementId, '2026-01-12T12:00:00.000Z');
    return placementId;
  },
};

/** The store is away when it should ring. */
export const storeAway: Scenario = {
  name: 'store-away',
  live: async (house) => {
    const placementId = house.newPlacement(BEGINS);
    await house.tell(placementId, {
      alarms: [{ at: new Date(Date.parse(BEGINS) + 1_000).toISOString() }, ...mornings('2026-02-02', 1)],
    });
    await pause(700);
    house.cases.down = true;
    await pause(4_000);
    house.cases.down = false;
    while (house.ringsOf(placementId).length === 0) await pause(100);
    return placementId;
  },
};

/** Its history grew too long: it goes on in a new run, on its own clock. */
export const continued: Scenario = {
  name: 'continued-as-new',
  live: async (house) => {
    const placementId = house.newPlacement(BEGINS);
    const { process, tenant, temporal } = house;
    house.change(placementId, { alarms: mornings('2026-01-06', 20) });
    await process.fastForward(tenant, placementId, '2026-01-10T12:00:00.000Z');
    const handle = temporal.client.workflow.getHandle(house.workflowId(placementId));
    const { runId } = await handle.describe();
    // The server suggests a new run at 4 MB as it does at 4,096 events.
    const padding = 'x'.repeat(450_000);
    for (let count = 0; count < 10; count += 1) await handle.signal('news', { version: 1, padding });
    while ((await handle.describe()).runId === runId) {
      await handle.signal('news', { version: 1 });
      await pause(100);
    }
    await process.fastForward(tenant, placementId, '2026-01-15T12:00:00.000Z');
    return placementId;
  },
};

/** What the replay tests live through. */
export const scenarios: readonly Scenario[] = [undisturbed, besieged, stale, storeAway, continued];
