import { afterEach, describe, expect, it } from '@jest/globals';
import { type HoldfastOptions, type RunningHoldfast, startHoldfast } from './start-holdfast.js';
import { aakirke, fjordby } from './test-tenant.js';

let running: RunningHoldfast | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(options: HoldfastOptions): Promise<RunningHoldfast> {
  running = await startHoldfast(options);
  return running;
}

async function companiesOf(holdfast: RunningHoldfast, staffId: string, tenant?: string): Promise<Response> {
  const authorization = `Bearer ${await holdfast.token(staffId, tenant)}`;
  return fetch(`${holdfast.apiUrl}/api/v1/companies`, { headers: { authorization } });
}

describe('a whole Holdfast under test', () => {
  it('serves the staff of every tenant it was given', async () => {
    const holdfast = await start({ tenants: [fjordby, aakirke] });
    expect((await companiesOf(holdfast, 'anna-b')).status).toBe(200);
    expect((await companiesOf(holdfast, 'per-v', 'aakirke')).status).toBe(200);
    await expect(holdfast.token('per-v', 'fjordby')).rejects.toThrow('There is no token for per-v');
  });

  it('comes back whole after each of its parts was killed and started again', async () => {
    const holdfast = await start({ ownEngines: true });
    for (const part of ['api', 'worker', 'temporal', 'postgres'] as const) {
      await holdfast.kill9(part);
      await holdfast.restart(part);
    }
    expect((await companiesOf(holdfast, 'anna-b')).status).toBe(200);
    expect((await fetch(`${holdfast.workerMetricsUrl}/metrics`)).status).toBe(200);
  });

  it('keeps shared servers from being killed', async () => {
    const holdfast = await start({ programs: [] });
    await expect(holdfast.kill9('postgres')).rejects.toThrow('postgres is not ours to kill');
  });
});
