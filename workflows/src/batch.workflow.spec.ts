import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApplicationFailure } from '@temporalio/workflow';
import { NO_SUCH_BATCH, type BatchProgress, type BatchTally, type WorkedPage } from '@holdfast/contracts';
import { createWorkflowSandbox, type WorkflowRun, type WorkflowSandbox } from '@holdfast/testing';

const tenant = 'fjordby';
const subject = 'owner-left/anna-b';
const at = '2026-09-07T08:00:00.000Z';
/** Items that a page of the scripted store takes. */
const PAGE = 10;

let sandbox: WorkflowSandbox;
let items: { waiting: number; done: number };
let paused: boolean;
let notBefore: string | null;
let postpone: number;
let calls: string[];
/** What happens while the next page is worked on. */
let meanwhile: (() => Promise<void>) | null;

beforeAll(async () => {
  sandbox = await createWorkflowSandbox(join(dirname(fileURLToPath(import.meta.url)), 'index.ts'));
});
afterAll(() => sandbox.close());
beforeEach(() => {
  items = { waiting: 25, done: 0 };
  paused = false;
  notBefore = null;
  postpone = 0;
  calls = [];
  meanwhile = null;
});

const tally = (): BatchTally => ({ ...items, total: items.waiting + items.done, refused: 0, skipped: 0 });
const asked = async (run: WorkflowRun): Promise<BatchProgress> => (await run.query('progress')) as BatchProgress;

async function page(): Promise<WorkedPage> {
  calls.push('page');
  const taken = paused ? 0 : Math.min(PAGE, items.waiting) - postpone;
  items = { waiting: items.waiting - taken, done: items.done + taken };
  const interrupted = meanwhile;
  meanwhile = null;
  await interrupted?.();
  const postponed = postpone;
  postpone = 0;
  return { tally: tally(), paused, postponed };
}

async function start(prepare = () => ({ tally: tally(), notBefore })): Promise<WorkflowRun> {
  return sandbox.start({
    workflowType: 'batchWorkflow',
    workflowId: `batch/${tenant}/${subject}`,
    args: [{ tenant, subject }],
    at,
    activities: {
      prepareBatch: () => {
        calls.push('prepare');
        return prepare();
      },
      workBatchPage: page,
      setBatchPaused: (input: { paused: boolean }) => {
        calls.push(input.paused ? 'pause' : 'continue');
        paused = input.paused;
      },
    },
  });
}

describe('a batch', () => {
  it('is prepared once, works page by page until nothing waits, and ends', async () => {
    const run = await start();
    expect(calls).toEqual(['prepare', 'page', 'page', 'page']);
    expect(run.outcome.status).toBe('completed');
    expect(await run.currentDetails()).toBe('**done**: 25 of 25 placements; 25 done, 0 refused, 0 with nothing to do.');
  });

  it('that nobody is concerned by ends after one look', async () => {
    items = { waiting: 0, done: 0 };
    const run = await start();
    expect([run.outcome.status, calls]).toEqual(['completed', ['prepare', 'page']]);
  });

  it('of no name that is on record ends without a fault', async () => {
    const run = await start(() => {
      throw ApplicationFailure.nonRetryable('none', NO_SUCH_BATCH);
    });
    expect([run.outcome.status, calls]).toEqual(['completed', ['prepare']]);
  });

  it('says how far it is, while it runs and while it is stopped', async () => {
    meanwhile = () => {
      paused = true;
      return Promise.resolve();
    };
    const run = await start();
    expect(await asked(run)).toEqual({
      phase: 'paused',
      tally: { total: 25, waiting: 15, done: 10, refused: 0, skipped: 0 },
    });
    expect(run.outcome.status).toBe('running');
    expect(run.armed).toEqual([]);
  });

  it('that was stopped on record goes on when it is told to look', async () => {
    paused = true;
    const run = await start();
    expect(items.done).toBe(0);
    paused = false;
    await run.signal('news');
    expect(run.outcome.status).toBe('completed');
    expect(items.done).toBe(25);
  });

  it('obeys a signal to go on, and puts it on record', async () => {
    paused = true;
    const run = await start();
    await run.signal('continue');
    expect(calls).toEqual(['prepare', 'page', 'continue', 'page', 'page', 'page']);
    expect(run.outcome.status).toBe('completed');
  });

  it('told to stop while a page is worked on finishes that page and takes no other', async () => {
    paused = true;
    const run = await start();
    meanwhile = () => run.signal('pause');
    paused = false;
    await run.signal('news');
    expect(items.done).toBe(PAGE);
    expect(calls.slice(-2)).toEqual(['pause', 'page']);
    expect((await asked(run)).phase).toBe('paused');
  });

  it('asked for again while it runs looks once more for what is to be done', async () => {
    paused = true;
    const run = await start();
    paused = false;
    meanwhile = async () => {
      items = { ...items, waiting: items.waiting + 5 };
      await run.signal('news');
    };
    await run.signal('news');
    expect(calls.filter((call) => call === 'prepare')).toHaveLength(3);
    expect([run.outcome.status, items.done]).toEqual(['completed', 30]);
  });

  it('comes back a second later to placements that others were changing', async () => {
    items = { waiting: 3, done: 0 };
    postpone = 1;
    const run = await start();
    expect([items.done, run.armed.map(({ firesAt }) => firesAt)]).toEqual([2, ['2026-09-07T08:00:01.000Z']]);
    await run.advanceTo('2026-09-07T08:00:01.000Z');
    expect([items.done, run.outcome.status]).toEqual([3, 'completed']);
  });

  it('does nothing before the day somebody leaves on, and looks on that day what is theirs by then', async () => {
    const day = '2026-09-30T22:00:00.000Z';
    notBefore = day;
    const run = await start();
    expect(calls).toEqual(['prepare']);
    await run.advanceTo('2026-09-30T21:59:59.000Z');
    expect(items.done).toBe(0);
    items = { ...items, waiting: 26 };
    notBefore = null;
    await run.advanceTo(day);
    expect([items.done, run.outcome.status]).toEqual([26, 'completed']);
    expect(calls.slice(0, 2)).toEqual(['prepare', 'prepare']);
  });

  it('whose day of leaving is moved nearer is told so and begins', async () => {
    notBefore = '2026-09-30T22:00:00.000Z';
    const run = await start();
    notBefore = null;
    await run.signal('news');
    expect(run.outcome.status).toBe('completed');
  });

  it('goes on under a fresh history when its own has become long', async () => {
    paused = true;
    const run = await start();
    run.continueAsNewSuggested = true;
    paused = false;
    await run.signal('news');
    expect(run.outcome).toEqual({ status: 'continued-as-new', args: [{ tenant, subject }] });
    expect(items).toEqual({ waiting: 25, done: 0 });
  });
});
