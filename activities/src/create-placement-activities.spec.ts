import { beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import type { PlacementActivities } from '@holdfast/contracts';
import { RuleViolation } from '@holdfast/domain';
import { createScriptedCases, type ScriptedCases } from '@holdfast/testing';
import { createPlacementActivities } from './create-placement-activities.js';

const tenant = 'aarhus';
const placementId = '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11';
const alarms = [{ at: '2026-01-12T07:00:00.000Z' }, { at: '2026-01-15T07:00:00.000Z' }];
const ringAt = (now: string) => ({ tenant, placementId, now, wake: `placement/${tenant}/${placementId}/1/${now}` });

let cases: ScriptedCases;
let activities: PlacementActivities;
let rung: number[];
beforeEach(() => {
  cases = createScriptedCases();
  rung = [];
  activities = createPlacementActivities({ cases, spreadSeconds: 0, onRing: (appended) => rung.push(appended) });
});

async function failureOf(work: Promise<unknown>): Promise<ApplicationFailure> {
  const failure = await work.catch((error: unknown) => error);
  if (failure instanceof ApplicationFailure) return failure;
  throw new Error('an ApplicationFailure was expected');
}

describe('look', () => {
  it('answers the view, and wakes the process at the next alarm', async () => {
    cases.put(tenant, placementId, { alarms });
    const seen = await activities.look({ tenant, placementId });
    expect(seen).toMatchObject({ view: { version: 1, open: true }, wakeAt: '2026-01-12T07:00:00.000Z' });
  });

  it('wakes later than the alarm where alarms are spread, and by less than the spread', async () => {
    cases.put(tenant, placementId, { alarms });
    const spread = createPlacementActivities({ cases, spreadSeconds: 120 });
    const { view, wakeAt } = await spread.look({ tenant, placementId });
    expect(view.nextWake).toBe('2026-01-12T07:00:00.000Z');
    expect(wakeAt! > '2026-01-12T07:00:00.000Z' && wakeAt! < '2026-01-12T07:02:00.000Z').toBe(true);
  });

  it('fails for good when the placement is not on record', async () => {
    const failure = await failureOf(activities.look({ tenant, placementId }));
    expect([failure.type, failure.nonRetryable]).toEqual(['NOT_FOUND', true]);
  });

  it('may be tried again when the store is down, and says so without quoting anything', async () => {
    const failures: unknown[] = [];
    cases.down = true;
    activities = createPlacementActivities({ cases, spreadSeconds: 0, onFailure: (...told) => failures.push(told) });
    const failure = await failureOf(activities.look({ tenant, placementId }));
    expect([failure.type, failure.nonRetryable]).toEqual(['STORE_UNAVAILABLE', false]);
    expect([failure.message, failure.stack]).toEqual(['StoreUnavailableError STORE_UNAVAILABLE', '']);
    expect(failures).toEqual([['look', { name: 'StoreUnavailableError', code: 'STORE_UNAVAILABLE' }]]);
  });
});

describe('ring', () => {
  it('rings what is due, counts it and answers the view after it', async () => {
    cases.put(tenant, placementId, { alarms });
    const rang = await activities.ring(ringAt('2026-01-12T07:00:00.010Z'));
    expect(rang).toMatchObject({ appended: 1, view: { version: 2 }, wakeAt: '2026-01-15T07:00:00.000Z' });
    expect(rung).toEqual([1]);
  });

  it('of the same wake twice is one command: nothing rings again, the freshest view is answered', async () => {
    cases.put(tenant, placementId, { alarms });
    const wake = ringAt('2026-01-12T07:00:00.010Z');
    await activities.ring(wake);
    cases.put(tenant, placementId, { ownerId: 'jens-p' });
    const again = await activities.ring(wake);
    expect(again).toMatchObject({ view: { version: 3, ownerId: 'jens-p' } });
    expect(cases.rings).toHaveLength(1);
    expect(rung).toEqual([1]);
  });

  it('that finds nothing due appends nothing: a stale wake', async () => {
    cases.put(tenant, placementId, { alarms });
    expect(await activities.ring(ringAt('2026-01-12T06:59:59.999Z'))).toMatchObject({
      appended: 0,
      view: { version: 1 },
    });
    expect(rung).toEqual([0]);
  });

  it('fails for good only when it is the placement that is not on record', async () => {
    const gone = await failureOf(activities.ring(ringAt('2026-01-12T07:00:00.010Z')));
    expect([gone.type, gone.nonRetryable]).toEqual(['NOT_FOUND', true]);
    cases.put(tenant, placementId, { alarms });
    const policyGone = { ...cases, handle: () => Promise.reject(new RuleViolation('NOT_FOUND', 'no such policy')) };
    activities = createPlacementActivities({ cases: policyGone, spreadSeconds: 0 });
    const failure = await failureOf(activities.ring(ringAt('2026-01-12T07:00:00.010Z')));
    expect([failure.type, failure.nonRetryable]).toEqual(['RuleViolation', false]);
  });
});
