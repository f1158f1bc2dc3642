import type { Instant } from '@holdfast/domain';

/**
 * Task queue of what may take long and is nobody's alarm: batches and deliveries, with regular activities. Alarms have a
 * queue of their own, so that a hand-over of 500 never makes one late.
 */
export const BACKGROUND_QUEUE = 'holdfast-background';
/** The type of a batch's workflow, as Temporal knows it. */
export const BATCH_WORKFLOW = 'batchWorkflow';

/** What a batch is about. The part before the slash says what is done, the part after it to whom or by which plan. */
export type BatchSubject =
  `owner-left/${string}` | `adopt-policy/${string}` | `hand-over/${string}` | `hand-over-undo/${string}`;
/** What a batch does to each of its placements. */
export const BATCH_KINDS = ['owner-left', 'adopt-policy', 'hand-over', 'hand-over-undo'] as const;
export type BatchKind = (typeof BATCH_KINDS)[number];

/** The one place that makes a batch's workflow id. Tenant first, so that ids of two tenants never meet. */
export function batchWorkflowId(tenant: string, subject: string): string {
  return `batch/${tenant}/${subject}`;
}

/**
 * A subject in its parts; null when it is none that we know.
 *
 * @example parseBatchSubject('owner-left/anna-b') // { kind: 'owner-left', about: 'anna-b' }
 */
export function parseBatchSubject(subject: string): { readonly kind: BatchKind; readonly about: string } | null {
  const slash = subject.indexOf('/');
  const kind = BATCH_KINDS.find((known) => known === subject.slice(0, Math.max(slash, 0)));
  const about = subject.slice(slash + 1);
  return kind === undefined || about === '' ? null : { kind, about };
}

/** What a batch's workflow is started with. */
export interface BatchWorkflowInput {
  readonly tenant: string;
  readonly subject: string;
}

/** What a client's `signalWithStart` takes to start a batch, or to tell a running one to look again. Plain data. */
export interface BatchNewsWithStart {
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly args: [BatchWorkflowInput];
  readonly signal: string;
  readonly signalArgs: [];
  /** Asked for once more after its end: a new run under the old id. */
  readonly workflowIdReusePolicy: 'ALLOW_DUPLICATE';
  readonly staticSummary: string;
}

/** The one way a batch's workflow is started or told: in any order and twice, and one process runs. */
export function batchNewsWithStart(batch: BatchWorkflowInput): BatchNewsWithStart {
  const { tenant, subject } = batch;
  return {
    workflowId: batchWorkflowId(tenant, subject),
    taskQueue: BACKGROUND_QUEUE,
    args: [{ tenant, subject }],
    signal: BATCH_NEWS_SIGNAL,
    signalArgs: [],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    staticSummary: `Batch ${subject} of ${tenant}`,
  };
}

/** Signal: stop after the page that is under way. */
export const BATCH_PAUSE_SIGNAL = 'pause';
/** Signal: go on. */
export const BATCH_CONTINUE_SIGNAL = 'continue';
/** Signal: the batch was asked for (once more); look whether there is something to do. Carries nothing. */
export const BATCH_NEWS_SIGNAL = 'news';
/** Query: how far it is. */
export const BATCH_PROGRESS_QUERY = 'progress';

/** How the items of a batch stand. `waiting` are those not yet worked on. */
export interface BatchTally {
  readonly total: number;
  readonly waiting: number;
  readonly done: number;
  /** A rule said no: the code lies beside the item. */
  readonly refused: number;
  /** There was nothing to do any more. */
  readonly skipped: number;
}

/** What the running batch itself says. */
export interface BatchProgress {
  readonly phase: 'preparing' | 'running' | 'paused' | 'done';
  /** Null until the items are on record. */
  readonly tally: BatchTally | null;
}

/** A batch of this name cannot be run: the failure type that ends its workflow. */
export const NO_SUCH_BATCH = 'NO_SUCH_BATCH';

/** What preparing brings back. */
export interface PreparedBatch {
  readonly tally: BatchTally;
  /** Nothing is done before this: somebody who leaves later is still here. Null: at once. */
  readonly notBefore: Instant | null;
}

/** What working on a page brings back. */
export interface WorkedPage {
  readonly tally: BatchTally;
  /** Somebody has stopped the batch: it waits for news. */
  readonly paused: boolean;
  /** Items that others were in the way of; the next page comes a little later. */
  readonly postponed: number;
}

/** Activities of a batch's workflow, on {@link BACKGROUND_QUEUE}. Each is idempotent; time comes from the workflow. */
export interface BatchActivities {
  /**
   * Writes down what is to be done to which placement, once. Asked again it also takes in what has come since, where the
   * kind of batch looks for itself (owner-left, adopt-policy). Fails with {@link NO_SUCH_BATCH} (not retryable).
   */
  prepareBatch(input: { tenant: string; subject: string; now: Instant }): Promise<PreparedBatch>;
  /** Works on the next page of items, several at once, each one command. What is done stays done, however often it is tried. */
  workBatchPage(input: { tenant: string; subject: string; now: Instant }): Promise<WorkedPage>;
  /** Stops the batch for the time being, or lets it go on: on record, so that whoever asks is told the same. */
  setBatchPaused(input: { tenant: string; subject: string; paused: boolean }): Promise<void>;
}
