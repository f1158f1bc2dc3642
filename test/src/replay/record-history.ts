import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Client } from '@temporalio/client';
import { toStoredJson } from './stored-json.js';

/**
 * Writes the history of a workflow's latest run (or of the run named) as JSON, for the replay tests: the exact events that
 * the server holds, without the names of machines.
 *
 * @throws WorkflowNotFoundError
 */
export async function recordHistory(client: Client, workflowId: string, file: string, runId?: string): Promise<void> {
  const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${toStoredJson(history)}\n`);
}
