import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHoldfast, type HoldfastPart, type RunningHoldfast } from '@holdfast/testing';
import { case1 } from '../stories/case-1.js';
import { at10, received, type Story } from '../stories/story.js';
import { createApiClient, type ApiClient } from './api-client.js';
import { expectedTold, liveOverHttp, timelineOf, toldIn, type Line } from './live-over-http.js';
import { registerRefs } from './refs.js';

let holdfast: RunningHoldfast;
let api: ApiClient;
beforeAll(async () => {
  holdfast = await startHoldfast({ ownEngines: true });
  api = createApiClient(holdfast.apiUrl);
});
afterAll(() => holdfast.stop());

/** What must be the same whatever was killed: what happened, when, and who was told. */
function essence(timeline: readonly Line[]): readonly string[] {
  return timeline.map(({ type, at, told }) => `${at.slice(0, 16)} ${type} ${told.map((t) => t.staffId).join(',')}`);
}

describe('servers killed with -9 in the middle of case 1 and started again', () => {
  let undisturbed: readonly string[];
  beforeAll(async () => {
    undisturbed = essence((await liveOverHttp(api, case1, await registerRefs(api, case1.proposedAt))).timeline);
  });

  it.each<HoldfastPart>(['worker', 'api', 'postgres', 'temporal'])('%s: the case ends the same', async (part) => {
    const refs = await registerRefs(api, case1.proposedAt);
    const lived = await liveOverHttp(api, case1, refs, async (_step, index) => {
      if (index !== 10) return;
      await holdfast.kill9(part);
      await holdfast.restart(part);
    });
    expect(essence(lived.timeline)).toEqual(undisturbed);
  });
});

/** Nobody brings the papers; the proposal is weeks ahead. */
const silent: Story = {
  name: 'nobody acts',
  proposedAt: at10('2026-03-20'),
  proposal: {
    plan: [
      {
        ...{ stage: 'internship', purpose: 'train-skills', startsOn: '2026-04-13', plannedEnd: '2026-07-10' },
        ...{ weeklyHours: 20, jobFunction: 'Butiksmedhjælper' },
      },
    ],
  },
  steps: [],
  until: at10('2026-03-24'),
  alarms: [],
  due: {},
};

describe('with Temporal stopped', () => {
  it('commands go on; started again, what was missed rings once', async () => {
    const refs = await registerRefs(api, silent.proposedAt);
    const { placementId } = await liveOverHttp(api, silent, refs);
    const path = `/api/v1/placements/${placementId}`;
    await holdfast.halt('temporal');

    const match = { decision: 'go', because: { reason: 'good-match' } };
    expect((await api.post(`${path}/decide-match`, { as: 'anna-b', body: match })).status).toBe(200);
    const paper = received('2026-03-23', 'grant');
    expect((await api.post(`${path}/receive-paper`, { as: 'anna-b', body: paper.body })).status).toBe(200);
    const process = await api.get(`${path}/process`, { as: 'anna-b' });
    expect([process.status, process.body['code']]).toEqual([503, 'PROCESS_UNAVAILABLE']);
    const ready = await fetch(`${holdfast.apiUrl}/health/ready`);
    expect([ready.status, JSON.stringify(await ready.json())]).toEqual([200, expect.stringContaining('degraded')]);

    await holdfast.restart('temporal');
    const lived = await api.fastForward(placementId, '2026-04-09T12:00:00.000Z');
    expect(lived.status).toBe(200);
    expect(toldIn(await timelineOf(api, placementId))).toEqual(
      expectedTold([
        ['2026-04-01T06:00:00.000Z', 'papers', 'reminder', 'anna-b'],
        ['2026-04-08T06:00:00.000Z', 'papers', 'due', 'anna-b'],
        ['2026-04-09T06:00:00.000Z', 'papers', 'overdue', 'anna-b', 'ole-t'],
      ]),
    );
  });
});
