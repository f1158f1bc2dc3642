import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestTemporal, type TestTemporal } from '@holdfast/testing';
import { batchScenarios } from './batch-scenarios.js';
import { replayAll } from './replay.js';

let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await startTestTemporal();
}, 120_000);
afterAll(() => temporal.stop());

describe('the process of a batch on the real server', () => {
  it.each(batchScenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s comes to its end and replays as it went',
    async (name, scenario) => {
      const handle = temporal.client.workflow.getHandle(await scenario.live(temporal));
      const history = await handle.fetchHistory();
      expect((await handle.describe()).status.name).toBe('COMPLETED');
      expect(await replayAll([{ name, history }])).toEqual([]);
    },
    60_000,
  );
});
