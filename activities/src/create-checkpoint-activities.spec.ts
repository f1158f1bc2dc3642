import { describe, expect, it } from '@jest/globals';
import { createCheckpointActivities } from './create-checkpoint-activities.js';

describe('making a checkpoint', () => {
  it('asks for the one of the day', async () => {
    const activities = createCheckpointActivities({
      tenants: () => Promise.resolve(['fjordby']),
      make: (tenant, now) => Promise.resolve({ number: Number(now.slice(0, 4)), made: tenant === 'fjordby' }),
    });
    expect(await activities.checkpointTenants()).toEqual(['fjordby']);
    const now = '2026-01-12T02:30:00.000Z';
    expect(await activities.makeCheckpoint({ tenant: 'fjordby', now })).toEqual({ number: 2026, made: true });
  });

  it('fails so that it is tried again, and says what failed without saying why in words', async () => {
    const told: unknown[] = [];
    const activities = createCheckpointActivities({
      tenants: () => Promise.resolve([]),
      make: () => Promise.reject(Object.assign(new TypeError('Anna Berg'), { code: 'STORE_UNAVAILABLE' })),
      onFailure: (activity, failure) => told.push([activity, failure]),
    });
    const failing = activities.makeCheckpoint({ tenant: 'fjordby', now: '2026-01-12T02:30:00.000Z' });
    await expect(failing).rejects.toMatchObject({ nonRetryable: false, message: 'TypeError STORE_UNAVAILABLE' });
    expect(told).toEqual([['makeCheckpoint', { name: 'TypeError', code: 'STORE_UNAVAILABLE' }]]);
  });
});
