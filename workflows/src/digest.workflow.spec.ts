import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DigestPage } from '@holdfast/contracts';
import { createWorkflowSandbox, type WorkflowRun, type WorkflowSandbox } from '@holdfast/testing';

const at = '2026-01-12T06:30:00.000Z';
const day = '2026-01-12';
const PAGES: Readonly<Record<string, readonly DigestPage[]>> = {
  aakirke: [{ day, staffIds: [], next: null }],
  fjordby: [
    { day, staffIds: ['anna', 'bo'], next: '1' },
    { day, staffIds: ['bo', 'lis'], next: null },
  ],
};

let sandbox: WorkflowSandbox;
beforeAll(async () => {
  sandbox = await createWorkflowSandbox(join(dirname(fileURLToPath(import.meta.url)), 'index.ts'));
});
afterAll(() => sandbox.close());

async function start(input?: object): Promise<{ run: WorkflowRun; asked: string[] }> {
  const asked: string[] = [];
  const run = await sandbox.start({
    ...{ workflowType: 'digestWorkflow', workflowId: 'digest', at, args: input === undefined ? [] : [input] },
    activities: {
      digestTenants: () => Object.keys(PAGES),
      digestPage: ({ tenant, now, after }: { tenant: string; now: string; after: string | null }) => {
        asked.push(`${tenant} ${now} ${String(after)}`);
        return PAGES[tenant]?.[Number(after ?? 0)];
      },
    },
  });
  return { run, asked };
}

describe("the day's lists", () => {
  it('go to everybody of every tenant, page by page, each person a delivery of its own, nobody twice', async () => {
    const { run, asked } = await start();
    expect(asked).toEqual([`aakirke ${at} null`, `fjordby ${at} null`, `fjordby ${at} 1`]);
    expect(run.children).toEqual(['anna', 'bo', 'lis'].map((who) => `delivery/fjordby/digest/${day}:${who}`));
    expect(run.outcome).toEqual({ status: 'completed', result: undefined });
  });

  it('go on where they were, and for the same morning, with a fresh history', async () => {
    const { run, asked } = await start({ now: at, tenants: ['fjordby'], after: '1' });
    expect(asked).toEqual([`fjordby ${at} 1`]);
    expect(run.children).toHaveLength(2);
  });
});
