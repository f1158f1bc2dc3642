import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHoldfast, type RunningHoldfast } from '@holdfast/testing';
import { case1 } from '../stories/case-1.js';
import { createApiClient, type ApiClient } from './api-client.js';
import { liveOverHttp, timelineOf } from './live-over-http.js';
import { registerRefs } from './refs.js';

let holdfast: RunningHoldfast;
let api: ApiClient;
beforeAll(async () => {
  holdfast = await startHoldfast();
  api = createApiClient(holdfast.apiUrl);
});
afterAll(() => holdfast.stop());

/** Case 1 as far as its first weeks: an internship is running. */
async function onInternship(): Promise<string> {
  const story = { ...case1, steps: case1.steps.slice(0, 6), until: '2026-01-15T12:00:00.000Z' };
  const lived = await liveOverHttp(api, story, await registerRefs(api, case1.proposedAt));
  return lived.placementId;
}

function note(key: string, n: number, placementId: string) {
  return api.post(`/api/v1/placements/${placementId}/add-note`, { as: 'anna-b', key, body: { note: `Notat ${n}` } });
}

describe('fifty at once on one placement', () => {
  it('end as done, as a refusal of a rule or as a conflict; none is applied twice', async () => {
    const placementId = await onInternship();
    const before = await timelineOf(api, placementId);
    const keys = Array.from({ length: 50 }, () => randomUUID());
    const path = `/api/v1/placements/${placementId}`;
    const answers = await Promise.all(
      keys.map((key, n) =>
        n % 5 === 0
          ? api.post(`${path}/decide-match`, {
              as: 'anna-b',
              key,
              body: { decision: 'go', because: { reason: 'other' } },
            })
          : note(key, n, placementId),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.every((status) => [200, 409, 422].includes(status))).toBe(true);
    expect(statuses.filter((status) => status === 422)).toHaveLength(10);
    const done = statuses.filter((status) => status === 200).length;
    expect(done).toBeGreaterThan(0);
    const after = await timelineOf(api, placementId);
    expect(after.filter(({ type }) => type === 'note-added')).toHaveLength(done);
    expect(after).toHaveLength(before.length + done);

    // Sent again with the same keys: what was done is answered again, what lost the race is done now. Nothing is doubled.
    for (const [n, key] of keys.entries()) if (n % 5 !== 0) expect((await note(key, n, placementId)).status).toBe(200);
    const again = await timelineOf(api, placementId);
    expect(again.filter(({ type }) => type === 'note-added')).toHaveLength(40);
  });

  it('fifty times the same key is one event and one answer', async () => {
    const placementId = await onInternship();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 50 }, () => note(key, 1, placementId)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const timeline = await timelineOf(api, placementId);
    expect(timeline.filter(({ type }) => type === 'note-added')).toHaveLength(1);
  });
});
