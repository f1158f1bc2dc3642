import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { type RunningTemporal, startTemporal } from './start-temporal.js';

let folder: string;
let running: RunningTemporal[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdfast-temporal-'));
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.kill9();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<RunningTemporal> {
  const server = await startTemporal({
    dataDir: folder,
    namespace: 'holdfast-engines',
    searchAttributes: { HoldfastStage: 'KEYWORD', HoldfastNextAlarm: 'DATETIME' },
    timeSkipping: true,
    mayDownload: false,
  });
  running.push(server);
  return server;
}

async function withClient<T>(server: RunningTemporal, work: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address: server.address });
  try {
    return await work(new Client({ connection, namespace: server.namespace }));
  } finally {
    await connection.close();
  }
}

const startWaiting = (server: RunningTemporal) =>
  withClient(server, (client) =>
    client.workflow.start('nobody-runs-this', {
      workflowId: 'waiting',
      taskQueue: 'nobody',
      searchAttributes: { HoldfastStage: ['internship'] },
    }),
  );
const statusOf = (server: RunningTemporal) =>
  withClient(server, async (client) => (await client.workflow.getHandle('waiting').describe()).status.name);

describe('a Temporal server of our own', () => {
  it('takes a workflow with our search attributes as soon as it has started', async () => {
    const server = await start();
    await startWaiting(server);
    expect(await statusOf(server)).toBe('RUNNING');
  });

  it('stops, and a second start finds its workflows again', async () => {
    const first = await start();
    await startWaiting(first);
    await first.stop();

    const second = await start();
    expect(await statusOf(second)).toBe('RUNNING');
  });

  it('comes back with its workflows after kill -9', async () => {
    const first = await start();
    await startWaiting(first);
    await first.kill9();

    const second = await start();
    expect(await statusOf(second)).toBe('RUNNING');
  });

  it('lets a workflow skip time', async () => {
    const server = await start();
    await startWaiting(server);
    await withClient(server, async (client) => {
      const { options } = await client.workflowService
        .updateWorkflowExecutionOptions({
          namespace: server.namespace,
          workflowExecution: { workflowId: 'waiting' },
          workflowExecutionOptions: { timeSkippingConfig: { enabled: true } },
          updateMask: { paths: ['time_skipping_config'] },
        })
        .then((answer) => ({ options: answer.workflowExecutionOptions }));
      expect(options?.timeSkippingConfig?.enabled).toBe(true);
    });
  });

  it('is used where it already runs, and goes on when we stop', async () => {
    const ours = await start();
    const borrowed = await startTemporal({
      address: ours.address,
      dataDir: join(folder, 'unused'),
      namespace: 'another',
      searchAttributes: { HoldfastStage: 'KEYWORD' },
    });
    await borrowed.stop();
    await startWaiting(borrowed);
    expect(await statusOf(borrowed)).toBe('RUNNING');
  });
});
