import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApplicationFailure } from '@temporalio/workflow';
import { deliveryWorkflowId, UNDELIVERABLE } from '@holdfast/contracts';
import { createWorkflowSandbox, type WorkflowRun, type WorkflowSandbox } from '@holdfast/testing';

const tenant = 'fjordby';
const messageId = '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11:jens-p';
const at = '2026-01-12T07:00:00.000Z';
const NEXT_DAY = '2026-01-13T07:00:00.000Z';

let sandbox: WorkflowSandbox;
let tries: string[];
let recorded: unknown[];
let recording: () => void;

beforeAll(async () => {
  sandbox = await createWorkflowSandbox(join(dirname(fileURLToPath(import.meta.url)), 'index.ts'));
});
afterAll(() => sandbox.close());
beforeEach(() => {
  [tries, recorded] = [[], []];
  recording = () => undefined;
});

const away = () => ApplicationFailure.retryable('MailNotSentError ECONNECTION', 'ECONNECTION');
const never = (why: string) => ApplicationFailure.nonRetryable(why, UNDELIVERABLE);

/** A delivery whose server answers as told: by the number of the try, from 1. */
async function start(answer: (attempt: number) => string | Error): Promise<WorkflowRun> {
  const run: { current?: WorkflowRun } = {};
  run.current = await sandbox.start({
    ...{ workflowType: 'deliveryWorkflow', workflowId: deliveryWorkflowId(tenant, messageId), at },
    args: [{ tenant, messageId }],
    activities: {
      deliver: () => {
        tries.push(run.current?.now ?? at);
        const answered = answer(tries.length);
        if (answered instanceof Error) throw answered;
        return answered;
      },
      recordDeliveryFailure: (input: unknown) => {
        recording();
        recorded.push(input);
      },
    },
  });
  return run.current;
}

describe('a message on its way', () => {
  it('is delivered once, and that is all', async () => {
    const run = await start(() => 'delivered');
    expect(run.outcome).toEqual({ status: 'completed', result: 'delivered' });
    expect([tries.length, recorded, run.armed]).toEqual([1, [], []]);
  });

  it('is dropped when there is nothing to send', async () => {
    expect((await start(() => 'dropped')).outcome).toEqual({ status: 'completed', result: 'dropped' });
    expect(recorded).toEqual([]);
  });

  it('that is greylisted is tried again after a while, and the process says what it waits for', async () => {
    const run = await start((attempt) => (attempt < 3 ? away() : 'delivered'));
    expect(run.armed).toEqual([{ firesAt: '2026-01-12T07:00:15.000Z', summary: 'not taken yet: trying again' }]);
    await run.advanceTo('2026-01-12T08:00:00.000Z');
    expect(tries).toEqual([at, '2026-01-12T07:00:15.000Z', '2026-01-12T07:00:45.000Z']);
    expect(run.outcome).toEqual({ status: 'completed', result: 'delivered' });
  });

  it('is delivered late when the server is back within the day', async () => {
    const run = await start(() => away());
    await run.advanceTo('2026-01-13T06:30:00.000Z');
    expect([run.outcome.status, recorded]).toEqual(['running', []]);
  });

  it('is given up after a day: recorded once, as not answered, at the end of that day', async () => {
    const run = await start(() => away());
    await run.advanceTo(NEXT_DAY);
    expect(run.outcome).toEqual({ status: 'completed', result: 'failed' });
    expect(recorded).toEqual([{ tenant, messageId, why: 'no-answer', now: NEXT_DAY }]);
    expect([tries.at(-1), tries.length < 50]).toEqual([NEXT_DAY, true]);
  });

  it.each([
    ['refused', 'refused'],
    ['no-address', 'no-address'],
  ])('is given up at once when it can never arrive: %s', async (why, as) => {
    const run = await start(() => never(why));
    expect(run.outcome).toEqual({ status: 'completed', result: 'failed' });
    expect([tries.length, recorded]).toEqual([1, [{ tenant, messageId, why: as, now: at }]]);
  });

  it('that failed is recorded however long the store is away', async () => {
    recording = () => {
      throw ApplicationFailure.retryable('StoreUnavailableError', 'STORE_UNAVAILABLE');
    };
    const run = await start(() => never('refused'));
    await run.advanceTo(NEXT_DAY);
    expect(run.outcome.status).toBe('running');
    recording = () => undefined;
    await run.advanceTo('2026-01-13T07:05:00.000Z');
    expect([run.outcome.status, recorded.length]).toEqual(['completed', 1]);
  });
});
