import { PLACEMENT_WORKFLOW, placementWorkflowId, PROCESS_QUERY, type ProcessAnswer } from '@holdfast/contracts';
import { type OpenPlacement, processView } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import { readOpenStates } from '@holdfast/read-models';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import type { Found } from './finding.js';

/** How many processes are asked at once. */
const AT_ONCE = 20;

interface Waiting {
  readonly placementId: string;
  /** By the record: when something happens next. */
  readonly nextWake: string | null;
  readonly nextAlarm: string | null;
}

/**
 * Every open placement has a process that wakes no later than the record says, or news of it lies in the outbox. Temporal's list
 * says which processes run and for which alarm; only those that do not plainly fit are asked themselves. Answers how many were looked at.
 */
export async function checkProcesses(
  { pool, client, tenant }: { readonly pool: Pool; readonly client: Client; readonly tenant: string },
  found: Found,
): Promise<number> {
  const running = await runningProcesses(client);
  const doubtful: Waiting[] = [];
  let looked = 0;
  for await (const page of readOpenStates(pool, tenant)) {
    const waiting = waitingOf(page.state, page.version);
    looked += 1;
    const alarm = running.get(placementWorkflowId(tenant, waiting.placementId));
    const fits = alarm !== undefined && alarm === waiting.nextAlarm && waiting.nextAlarm === waiting.nextWake;
    if (!fits) doubtful.push(waiting);
  }
  const queue = doubtful.values();
  const asker = async (): Promise<void> => {
    for (const waiting of queue) await ask(client, tenant, waiting, found, pool);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  return looked;
}

function waitingOf(state: OpenPlacement, version: number): Waiting {
  const { placementId, nextWake, nextAlarm } = processView(state, version);
  return { placementId, nextWake, nextAlarm };
}

/** Running processes by id, with the next alarm that each says it waits for. */
async function runningProcesses(client: Client): Promise<ReadonlyMap<string, string | null>> {
  const running = new Map<string, string | null>();
  const query = `WorkflowType = '${PLACEMENT_WORKFLOW}' AND ExecutionStatus = 'Running'`;
  for await (const { workflowId, searchAttributes } of client.workflow.list({ query, pageSize: 1_000 })) {
    const alarm: unknown = searchAttributes['HoldfastNextAlarm']?.[0];
    running.set(workflowId, alarm instanceof Date ? alarm.toISOString() : null);
  }
  return running;
}

async function ask(client: Client, tenant: string, waiting: Waiting, found: Found, pool: Pool): Promise<void> {
  const { placementId, nextWake } = waiting;
  const where = `placement/${placementId}`;
  const handle = client.workflow.getHandle(placementWorkflowId(tenant, placementId));
  let waits: string | null;
  try {
    const { status } = await handle.describe();
    if (status.name !== 'RUNNING') throw Object.assign(new Error('not running'), { name: 'WorkflowNotFoundError' });
    waits = (await handle.query<ProcessAnswer>(PROCESS_QUERY)).view?.nextWake ?? null;
  } catch (error) {
    if (await isAnnounced(pool, tenant, placementId)) return;
    const missing = error instanceof Error && error.name === 'WorkflowNotFoundError';
    found(
      missing
        ? { what: 'process-missing', where, detail: 'no process runs; "holdfast rehydrate" starts it' }
        : { what: 'process-does-not-answer', where, detail: 'it runs, but no worker answers for it' },
    );
    return;
  }
  if (waits !== null && (nextWake === null || waits <= nextWake)) return;
  if (await isAnnounced(pool, tenant, placementId)) return;
  const detail = `it wakes ${waits ?? 'never'}, the record says ${nextWake ?? 'never'}`;
  found({ what: 'process-waits-too-long', where, detail });
}

/** News of the placement is on its way: the process will look again. */
function isAnnounced(pool: Pool, tenant: string, placementId: string): Promise<boolean> {
  return withTenant(pool, tenant, async (client) => {
    const { rowCount } = await client.query(
      `select from outbox where tenant = $1 and kind = 'placement-news' and subject = $2 limit 1`,
      [tenant, placementId],
    );
    return rowCount === 1;
  });
}
