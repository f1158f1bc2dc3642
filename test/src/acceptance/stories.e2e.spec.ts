import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { placementWorkflowId } from '@holdfast/contracts';
import { startHoldfast, type RunningHoldfast } from '@holdfast/testing';
import { Client, Connection } from '@temporalio/client';
import { case1 } from '../stories/case-1.js';
import { case2 } from '../stories/case-2.js';
import { case3a, case3b } from '../stories/case-3.js';
import { case4 } from '../stories/case-4.js';
import type { Story } from '../stories/story.js';
import { createApiClient, type ApiClient } from './api-client.js';
import { expectedTold, liveOverHttp, toldIn, type LivedOverHttp } from './live-over-http.js';
import { registerRefs } from './refs.js';

let holdfast: RunningHoldfast;
let api: ApiClient;
beforeAll(async () => {
  holdfast = await startHoldfast();
  api = createApiClient(holdfast.apiUrl);
});
afterAll(() => holdfast.stop());

async function live(story: Story): Promise<LivedOverHttp> {
  return liveOverHttp(api, story, await registerRefs(api, story.proposedAt));
}

async function inboxOf(staffId: string, placementId: string): Promise<readonly string[]> {
  const { body } = await api.get('/api/v1/inbox?limit=200', { as: staffId });
  const items = body['items'] as readonly { placementId: string; obligationKind?: string; step?: string | null }[];
  return items.filter((item) => item.placementId === placementId).map(({ step }) => String(step));
}

describe('cases lived over HTTP on the real servers, time skipped', () => {
  it.each<Story>([case1, case2, case3a, case3b, case4])(
    '$name: rings to the minute, and nothing else',
    async (story) => {
      const lived = await live(story);
      expect(toldIn(lived.timeline)).toEqual(expectedTold(story.alarms));
      expect(lived.refusals).toEqual(story.steps.flatMap(({ refused }) => (refused === undefined ? [] : [refused])));
    },
  );

  it('papers three weeks late stay 18 working days late on the timeline, and stand in the inboxes', async () => {
    const { timeline, placementId } = await live(case4);
    expect(timeline.filter(({ lateBy }) => lateBy === 18).map(({ type }) => type)).toContain('paper-received');
    expect(timeline.some(({ what }) => what.includes('18 hverdage for sent'))).toBe(true);
    expect([...(await inboxOf('mads-r', placementId))].sort()).toEqual(['manager', 'manager-again', 'manager-again']);
    expect(await inboxOf('lis-k', placementId)).toEqual(['team-lead']);
  });

  it("is found in Temporal's own list by stage, owner and team", async () => {
    const { placementId } = await live(case4);
    const { address, namespace } = holdfast.temporal;
    const connection = await Connection.connect({ address });
    try {
      const query = "HoldfastStage = 'internship' AND HoldfastOwner = 'anna-b' AND HoldfastTeam = 'havnen'";
      const wanted = placementWorkflowId('fjordby', placementId);
      const found = new Set<string>();
      // Temporal's list follows the workflow after a moment.
      for (let look = 0; look < 50 && !found.has(wanted); look += 1) {
        const client = new Client({ connection, namespace });
        for await (const { workflowId } of client.workflow.list({ query })) found.add(workflowId);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect([...found]).toContain(wanted);
    } finally {
      await connection.close();
    }
  });
});
