import { afterEach, describe, expect, it } from '@jest/globals';
import { startTestTemporal, type TestTemporal, type TestTemporalOptions } from './start-test-temporal.js';

const open: TestTemporal[] = [];

afterEach(async () => {
  for (const temporal of open.splice(0)) await temporal.stop();
});

async function start(options?: TestTemporalOptions): Promise<TestTemporal> {
  const temporal = await startTestTemporal(options);
  open.push(temporal);
  return temporal;
}

const begin = (temporal: TestTemporal) =>
  temporal.client.workflow.start('nobody-runs-this', {
    workflowId: 'same-id',
    taskQueue: 'nobody',
    searchAttributes: { HoldfastStage: ['internship'], HoldfastOwner: ['anna-b'] },
  });

describe('a Temporal server for tests', () => {
  it('gives each suite a namespace of its own', async () => {
    const [first, second] = [await start(), await start()];
    await begin(first);
    await expect(second.client.workflow.getHandle('same-id').describe()).rejects.toThrow('not found');
  });

  it('can be a server of its own, for a suite that kills it', async () => {
    const [shared, own] = [await start(), await start({ own: true })];
    await begin(own);
    expect(own.address).not.toBe(shared.address);
  });
});
