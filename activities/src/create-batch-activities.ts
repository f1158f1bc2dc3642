import type { BatchWork, LeavesOn } from '@holdfast/batches';
import type { CaseHandling } from '@holdfast/case-handling';
import { NO_SUCH_BATCH, parseBatchSubject, type BatchActivities } from '@holdfast/contracts';
import { dayOf, startOfDay } from '@holdfast/domain';
import { ApplicationFailure } from '@temporalio/common';
import { createItemWorker } from './batch-item.js';
import { asFailure, summaryOf, type FailureSummary } from './failures.js';

/** Items of one page: few enough that pausing takes effect soon, and that a page is done well within a heartbeat or two. */
const PAGE = 20;
/** Items worked on side by side. */
const AT_ONCE = 4;

/** What the activities of a batch stand on, and who watches them. */
export interface BatchActivityPorts {
  readonly batches: BatchWork;
  readonly cases: CaseHandling;
  /** Demo and test only: the case's own clock, in milliseconds ahead of the wall clock. */
  readonly offsetOf?: (tenant: string, placementId: string) => Promise<number>;
  /** Production only, where every case lives on the same day: nobody is treated as gone before they are. */
  readonly leavesOn?: LeavesOn;
  /** Tells Temporal that the page is still worked on. */
  readonly heartbeat?: () => void;
  /** Told of each try that failed. */
  readonly onFailure?: (activity: keyof BatchActivities, failure: FailureSummary) => void;
}

/** The activities of a batch's process: each item is one command through case handling, and its result is on record. */
export function createBatchActivities(ports: BatchActivityPorts): BatchActivities {
  const { batches, leavesOn, heartbeat, onFailure } = ports;
  const work = createItemWorker(ports);

  /** Idempotent: items are written once, whoever asks. */
  const prepareBatch: BatchActivities['prepareBatch'] = async ({ tenant, subject, now }) => {
    const tally = await batches.prepare(tenant, subject, now);
    if (tally === null) throw noSuchBatch();
    const parsed = parseBatchSubject(subject);
    if (leavesOn === undefined || parsed?.kind !== 'owner-left') return { tally, notBefore: null };
    const day = await leavesOn(tenant, parsed.about);
    return { tally, notBefore: day === null || day <= dayOf(now) ? null : startOfDay(day) };
  };

  /** Idempotent by the items' command ids: a page that was broken off is taken up again first. */
  const workBatchPage: BatchActivities['workBatchPage'] = async ({ tenant, subject, now }) => {
    const batch = parseBatchSubject(subject);
    if (batch === null) throw noSuchBatch();
    const { items, paused, ...claimed } = await batches.claim(tenant, subject, PAGE);
    let postponed = 0;
    const waiting = items.values();
    const worker = async (): Promise<void> => {
      for (const item of waiting) {
        const settlement = await work({ tenant, now, ...batch, ...claimed }, item);
        await batches.settle(tenant, subject, item.placementId, settlement);
        if (settlement.status === 'waiting') postponed += 1;
        heartbeat?.();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return { tally: await batches.tally(tenant, subject), paused, postponed };
  };

  const setBatchPaused: BatchActivities['setBatchPaused'] = async ({ tenant, subject, paused }) =>
    batches.setPaused(tenant, subject, paused);

  const reporting =
    <Input, Answer>(name: keyof BatchActivities, activity: (input: Input) => Promise<Answer>) =>
    async (input: Input): Promise<Answer> => {
      try {
        return await activity(input);
      } catch (error) {
        onFailure?.(name, summaryOf(error));
        throw asFailure(error);
      }
    };
  return {
    prepareBatch: reporting('prepareBatch', prepareBatch),
    workBatchPage: reporting('workBatchPage', workBatchPage),
    setBatchPaused: reporting('setBatchPaused', setBatchPaused),
  };
}

function noSuchBatch(): ApplicationFailure {
  const failure = ApplicationFailure.nonRetryable('No such batch on record.', NO_SUCH_BATCH);
  failure.stack = '';
  return failure;
}
