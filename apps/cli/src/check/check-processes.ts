import { PLACEMENT_WORKFLOW, placementWorkflowId, PROCESS_QUERY, type ProcessAnswer } from '@holdfast/contracts';
import { type OpenPlacement, processView } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import { readOpenStates } from '@holdfast/read-models';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Pool } from 'pg';
import type { FindingKind, Found } from './finding.js';

/** How many processes are asked at once, and for how long each has time to answer. */
const AT_ONCE = 20;
const PATIENCE_MS = 5_000;

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
  const asking: Asking = { client, pool, tenant, found, unanswered: 0 };
  const asker = async (): Promise<void> => {
    for (const waiting of queue) await ask(asking, waiting);
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

interface Asking {
  readonly client: Client;
  readonly pool: Pool;
  readonly tenant: string;
  readonly found: Found;
  /** So many in a row gave no answer. When as many as are asked at once give none, no worker is there: the rest need not wait. */
  unanswered: number;
}

/** What the process itself waits for; the finding, when there is no such answer. */
async function wakeOf(asking: Asking, placementId: string): Promise<{ readonly at: string | null } | FindingKind> {
  const { client, tenant } = asking;
  const handle = client.workflow.getHandle(placementWorkflowId(tenant, placementId));
  try {
    if ((await handle.describe()).status.name !== 'RUNNING') return 'process-missing';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'process-missing';
    throw error;
  }
  if (asking.unanswered >= AT_ONCE) return 'process-does-not-answer';
  try {
    const query = () => handle.query<ProcessAnswer>(PROCESS_QUERY);
    const { view } = await client.withDeadline(Date.now() + PATIENCE_MS, query);
    asking.unanswered = 0;
    return { at: view?.nextWake ?? null };
  } catch {
    asking.unanswered += 1;
    return 'process-does-not-answer';
  }
}

async function ask(asking: Asking, { placementId, nextWake }: Waiting): Promise<void> {
  const { pool, tenant, found } = asking;
  const wake = await wakeOf(asking, placementId);
  if (typeof wake === 'object' && wake.at !== null && (nextWake === null || wake.at <= nextWake)) return;
  if (await isAnnounced(pool, tenant, placementId)) return;
  const where = `placement/${placementId}`;
  if (typeof wake === 'string') {
    const missing = wake === 'process-missing';
    const detail = missing
      ? 'no process runs; "holdfast rehydrate" starts it'
      : 'it runs, but no worker answers for it';
    found({ what: wake, where, detail });
    return;
  }
  const detail = `it wakes ${wake.at ?? 'never'}, the record says ${nextWake ?? 'never'}`;
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
