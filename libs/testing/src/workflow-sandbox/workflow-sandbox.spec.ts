import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ActivityImplementations } from './workflow-run.js';
import { createWorkflowSandbox, type WorkflowSandbox } from './workflow-sandbox.js';

let sandbox: WorkflowSandbox;
beforeAll(async () => {
  sandbox = await createWorkflowSandbox(join(dirname(fileURLToPath(import.meta.url)), 'example.workflows.ts'));
});
afterAll(() => sandbox.close());

const noted = ({ text, at }: { text: string; at: number }) => `${text} ${new Date(at).toISOString().slice(0, 10)}`;
const start = (activities: ActivityImplementations = { note: noted }) =>
  sandbox.start({ workflowType: 'waitingWorkflow', args: [{ days: 7 }], at: '2026-01-05T09:00:00Z', activities });

describe('a workflow in the sandbox', () => {
  it('lives until it waits, and says what for', async () => {
    const run = await start();
    expect(run.outcome).toEqual({ status: 'running' });
    expect(run.armed).toEqual([{ firesAt: '2026-01-12T09:00:00.000Z', summary: 'the week is over' }]);
    expect(await run.query('steps')).toEqual(['begun 2026-01-05']);
    expect(await run.currentDetails()).toBe('waiting for news');
  });

  it('goes on when its timer fires, at the moment of the timer', async () => {
    const run = await start();
    await run.advanceTo('2026-01-12T08:59:59Z');
    expect(run.outcome.status).toBe('running');
    await run.advanceTo('2026-02-01T00:00:00Z');
    expect(run.outcome).toEqual({ status: 'completed', result: 'begun 2026-01-05, timeout 2026-01-12' });
  });

  it('is woken by a signal, and its timer is gone', async () => {
    const run = await start();
    await run.advanceTo('2026-01-07T09:00:00Z');
    await run.signal('news');
    expect(run.outcome).toEqual({ status: 'completed', result: 'begun 2026-01-05, news 2026-01-07' });
    expect(run.armed).toEqual([]);
  });

  it('tries an activity again as its retry policy says, and no more', async () => {
    let calls = 0;
    const run = await start({
      note() {
        calls += 1;
        throw new Error('down');
      },
    });
    expect(calls).toBe(2);
    expect(run.outcome).toMatchObject({ status: 'failed', error: { cause: { message: 'down' } } });
  });

  it('fails the test that calls an activity it does not provide', async () => {
    await expect(start({})).rejects.toThrow('note, which the test does not provide');
  });
});
