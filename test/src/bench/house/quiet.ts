import { setTimeout as pause } from 'node:timers/promises';
import { NAMESPACE } from './settings.js';
import type { House, TemporalOfBench } from './start-house.js';

/** Temporal's name for the kind of task queue that workflows use. */
const WORKFLOW_TASKS = 1;
const LOOK_EVERY = 250;

/**
 * Waits until nothing more is going on: no news in the outbox, no task waiting in a queue, twice in a row. Answers how long it
 * took, in seconds. @throws Error when it is not quiet after so long (milliseconds)
 */
export async function quiet(house: House, queue: string, withinMs = 300_000): Promise<number> {
  const temporal = await house.temporal();
  const began = performance.now();
  let calm = 0;
  while (performance.now() - began < withinMs) {
    const still = (await newsLeft(house)) === 0 && (await backlog(temporal, queue)) === 0;
    calm = still ? calm + 1 : 0;
    if (calm === 4) return (performance.now() - began) / 1_000;
    await pause(LOOK_EVERY);
  }
  throw new Error(`Not quiet after ${withinMs / 1_000} s: ${await newsLeft(house)} news in the outbox.`);
}

/** News that nobody has told yet; what an import leaves to the relay for later is not waited for. */
async function newsLeft({ ownerPool }: House): Promise<number> {
  const soon = "select count(*)::int as count from outbox where send_after < now() + interval '60 s'";
  return (await ownerPool.query<{ count: number }>(soon)).rows[0]?.count ?? 0;
}

/** Workflow tasks that wait for a worker. */
export async function backlog({ connection }: TemporalOfBench, queue: string): Promise<number> {
  const { stats } = await connection.workflowService.describeTaskQueue({
    ...{ namespace: NAMESPACE, taskQueue: { name: queue }, taskQueueType: WORKFLOW_TASKS, reportStats: true },
  });
  return Number(stats?.approximateBacklogCount ?? 0);
}
