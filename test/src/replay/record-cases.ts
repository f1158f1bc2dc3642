import { join } from 'node:path';
import { placementWorkflowId } from '@holdfast/contracts';
import { fjordby, startHoldfast } from '@holdfast/testing';
import { Client, Connection } from '@temporalio/client';
import { createApiClient } from '../acceptance/api-client.js';
import { liveOverHttp } from '../acceptance/live-over-http.js';
import { registerRefs } from '../acceptance/refs.js';
import { case1 } from '../stories/case-1.js';
import { case2 } from '../stories/case-2.js';
import { case3a, case3b } from '../stories/case-3.js';
import { case4 } from '../stories/case-4.js';
import { recordHistory } from './record-history.js';
import { historiesFolder } from './stored-histories.js';

/** The acceptance cases, by the name their history is stored under. */
export const CASES = { 'case-1': case1, 'case-2': case2, 'case-3a': case3a, 'case-3b': case3b, 'case-4': case4 };

/** Lives the acceptance cases over HTTP on servers of its own (as built) and records the history of each. */
export async function recordCases(): Promise<void> {
  const holdfast = await startHoldfast({ ownEngines: true });
  const connection = await Connection.connect({ address: holdfast.temporal.address });
  try {
    const api = createApiClient(holdfast.apiUrl);
    const client = new Client({ connection, namespace: holdfast.temporal.namespace });
    for (const [name, story] of Object.entries(CASES)) {
      const { placementId } = await liveOverHttp(api, story, await registerRefs(api, story.proposedAt));
      const workflowId = placementWorkflowId(fjordby.tenant, placementId);
      await recordHistory(client, workflowId, join(historiesFolder, `${name}.json`));
      console.log(`recorded ${name}`);
    }
  } finally {
    await connection.close();
    await holdfast.stop();
  }
}
