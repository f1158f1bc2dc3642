import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { createWorkflowSandbox, type WorkflowRun, type WorkflowSandbox } from '@holdfast/testing';

const at = '2026-01-12T02:30:00.000Z';
let sandbox: WorkflowSandbox;
beforeAll(async () => {
  sandbox = await createWorkflowSandbox(join(dirname(fileURLToPath(import.meta.url)), 'index.ts'));
});
afterAll(() => sandbox.close());

async function night(broken: readonly string[]): Promise<{ run: WorkflowRun; made: string[] }> {
  const made: string[] = [];
  const run = await sandbox.start({
    ...{ workflowType: 'checkpointWorkflow', workflowId: 'checkpoint', at, args: [] },
    activities: {
      checkpointTenants: () => ['aakirke', 'fjordby', 'skovby'],
      makeCheckpoint: ({ tenant, now }: { tenant: string; now: string }) => {
        if (broken.includes(tenant)) throw ApplicationFailure.nonRetryable('away');
        made.push(`${tenant} ${now}`);
        return { number: 1, made: true };
      },
    },
  });
  return { run, made };
}

describe("the night's checkpoints", () => {
  it('are made for every tenant, all for the same moment', async () => {
    const { run, made } = await night([]);
    expect(made).toEqual([`aakirke ${at}`, `fjordby ${at}`, `skovby ${at}`]);
    expect(run.outcome).toEqual({ status: 'completed', result: undefined });
  });

  it('are made for the others when one cannot be, and the night counts as failed', async () => {
    const { run, made } = await night(['fjordby']);
    expect(made).toEqual([`aakirke ${at}`, `skovby ${at}`]);
    expect(run.outcome).toMatchObject({ status: 'failed' });
    expect(JSON.stringify(run.outcome)).toContain('No checkpoint for fjordby.');
  });
});
