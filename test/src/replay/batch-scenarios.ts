import { setTimeout as pause } from 'node:timers/promises';
import {
  BACKGROUND_QUEUE,
  BATCH_CONTINUE_SIGNAL,
  BATCH_NEWS_SIGNAL,
  BATCH_PAUSE_SIGNAL,
  BATCH_PROGRESS_QUERY,
  BATCH_WORKFLOW,
  batchNewsWithStart,
  batchWorkflowId,
  type BatchActivities,
  type BatchTally,
} from '@holdfast/contracts';
import { startProcessWorker, type TestTemporal } from '@holdfast/testing';

const tenant = 'aarhus';
const ITEMS = 200;
const PAGE = 10;

/** Something a batch lives through; its history is replayed, today and after every change. */
export interface BatchScenario {
  readonly name: string;
  /** Lives it; answers the workflow's id. */
  live(temporal: TestTemporal): Promise<string>;
}

/** A store of so many items, without placements: every fourth page leaves one item to be tried again. */
function scriptedBatch(notBeforeMs: number): BatchActivities & { readonly pages: () => number } {
  const begins = new Date(Date.now() + notBeforeMs).toISOString();
  let done = 0;
  let pages = 0;
  let paused = false;
  const tally = (): BatchTally => ({ total: ITEMS, waiting: ITEMS - done, done, refused: 0, skipped: 0 });
  return {
    pages: () => pages,
    prepareBatch: async ({ now }) => {
      await pause(15);
      return { tally: tally(), notBefore: now < begins ? begins : null };
    },
    workBatchPage: async () => {
      await pause(20);
      pages += 1;
      const postponed = paused || pages % 4 !== 0 ? 0 : 1;
      done += paused ? 0 : Math.min(PAGE - postponed, ITEMS - done);
      return { tally: tally(), paused, postponed };
    },
    setBatchPaused: async (input) => {
      await pause(10);
      paused = input.paused;
    },
  };
}

async function lived(
  { address, namespace, client }: TestTemporal,
  subject: string,
  activities: BatchActivities,
  meanwhile: (handle: ReturnType<typeof client.workflow.getHandle>) => Promise<void>,
): Promise<string> {
  const worker = await startProcessWorker({ address, namespace, activities, taskQueue: BACKGROUND_QUEUE });
  try {
    await client.workflow.signalWithStart(BATCH_WORKFLOW, batchNewsWithStart({ tenant, subject }));
    const workflowId = batchWorkflowId(tenant, subject);
    const handle = client.workflow.getHandle(workflowId);
    await meanwhile(handle);
    await handle.result();
    return workflowId;
  } finally {
    await worker.stop();
  }
}

/** Page by page to its end, with pages that others were in the way of. */
export const undisturbedBatch: BatchScenario = {
  name: 'batch-undisturbed',
  live: (temporal) => lived(temporal, 'adopt-policy/scripted', scriptedBatch(0), () => Promise.resolve()),
};

/** It waits for a day that comes soon; stopped, told to go on, told to look and asked at every moment. */
export const besiegedBatch: BatchScenario = {
  name: 'batch-besieged',
  live: async (temporal) => {
    const activities = scriptedBatch(1_500);
    return lived(temporal, 'owner-left/scripted', activities, async (handle) => {
      const until = Date.now() + 6_000;
      const besiege = async (everyMs: number, work: (turn: number) => Promise<unknown>): Promise<void> => {
        for (let turn = 0; Date.now() < until; turn += 1) {
          // It may be over by now.
          await work(turn).catch(() => undefined);
          await pause(everyMs);
        }
      };
      await Promise.all([
        besiege(7, () => handle.query(BATCH_PROGRESS_QUERY)),
        besiege(90, () => handle.signal(BATCH_NEWS_SIGNAL)),
        besiege(170, (turn) => handle.signal(turn % 3 === 0 ? BATCH_PAUSE_SIGNAL : BATCH_CONTINUE_SIGNAL)),
      ]);
      await handle.signal(BATCH_CONTINUE_SIGNAL).catch(() => undefined);
    });
  },
};

/** What the replay tests of batches live through. */
export const batchScenarios: readonly BatchScenario[] = [undisturbedBatch, besiegedBatch];
