import {
  ActivityFailure,
  ApplicationFailure,
  condition,
  continueAsNew,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { NO_SUCH_BATCH } from '@holdfast/contracts';
import type { BatchActivities, BatchProgress, BatchTally, BatchWorkflowInput } from '@holdfast/contracts';
import { batchDetails } from './batch/describe.js';
import { continueSignal, newsSignal, pauseSignal, progressQuery } from './batch/handlers.js';

/** Tried for ever: a store that is down comes back. A worker that is killed is missed by its heartbeat. */
const { prepareBatch, workBatchPage, setBatchPaused } = proxyActivities<BatchActivities>({
  startToCloseTimeout: '10m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', maximumInterval: '1m', nonRetryableErrorTypes: [NO_SUCH_BATCH] },
});

/** Between two tries at placements that others are changing at the same time. */
const POSTPONED_WAIT_MS = 1_000;

/** What the process holds. What is to be done, and what came of it, is on record in the store. */
interface Batch {
  readonly input: BatchWorkflowInput;
  tally: BatchTally | null;
  paused: boolean;
  /** Somebody asked for the batch again, or changed it: look. */
  news: boolean;
  /** Somebody asked by signal to stop for the time being (true), or to go on (false). */
  wish: boolean | null;
}

/** The same command to many placements, page by page: one that is refused stops nobody else. Decides nothing. */
export async function batchWorkflow(input: BatchWorkflowInput): Promise<void> {
  try {
    await run(setup(input));
  } catch (error) {
    if (!isNoSuchBatch(error)) throw error;
    setCurrentDetails('No batch of this name is on record: there is nothing to do.');
  }
}

function setup(input: BatchWorkflowInput): Batch {
  const batch: Batch = { input, tally: null, paused: false, news: false, wish: null };
  setHandler(newsSignal, () => {
    batch.news = true;
  });
  setHandler(pauseSignal, () => {
    batch.wish = true;
  });
  setHandler(continueSignal, () => {
    batch.wish = false;
  });
  setHandler(progressQuery, () => progress(batch));
  return batch;
}

async function run(batch: Batch): Promise<void> {
  await prepare(batch);
  for (;;) {
    await obey(batch);
    if (batch.news) await prepare(batch);
    const { tally, paused, postponed } = await workBatchPage({ ...batch.input, now: now() });
    batch.tally = tally;
    batch.paused = paused;
    setCurrentDetails(batchDetails(progress(batch)));
    if (paused && tally.waiting > 0) await condition(() => batch.news || batch.wish !== null);
    else if (postponed > 0 && tally.waiting > 0) await sleep(POSTPONED_WAIT_MS);
    if (workflowInfo().continueAsNewSuggested && batch.wish === null) {
      await continueAsNew<typeof batchWorkflow>(batch.input);
    }
    if (tally.waiting === 0 && !batch.news && batch.wish === null) return;
  }
}

/** Sees to it that the items are on record; before the day from which they may be worked on, it looks again on that day. */
async function prepare(batch: Batch): Promise<void> {
  for (;;) {
    batch.news = false; // news that comes meanwhile may be newer than what is seen
    const { tally, notBefore } = await prepareBatch({ ...batch.input, now: now() });
    batch.tally = tally;
    setCurrentDetails(batchDetails(progress(batch)));
    const left = notBefore === null ? 0 : Date.parse(notBefore) - Date.now();
    if (left <= 0) return;
    await condition(() => batch.news, left, { summary: 'not before this day' });
  }
}

/** Puts on record what somebody asked for by signal. */
async function obey(batch: Batch): Promise<void> {
  while (batch.wish !== null) {
    const paused = batch.wish;
    batch.wish = null;
    await setBatchPaused({ ...batch.input, paused });
  }
}

function progress({ tally, paused }: Batch): BatchProgress {
  if (tally === null) return { phase: 'preparing', tally };
  if (tally.waiting === 0) return { phase: 'done', tally };
  return { phase: paused ? 'paused' : 'running', tally };
}

function now(): string {
  return new Date(Date.now()).toISOString();
}

function isNoSuchBatch(error: unknown): boolean {
  if (!(error instanceof ActivityFailure)) return false;
  return error.cause instanceof ApplicationFailure && error.cause.type === NO_SUCH_BATCH;
}
