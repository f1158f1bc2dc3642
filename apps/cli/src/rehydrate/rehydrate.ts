import type { Client } from '@temporalio/client';
import { newsWithStart, PLACEMENT_WORKFLOW, placementWorkflowId } from '@holdfast/contracts';
import type { Pool } from 'pg';
import type { Progress } from '../output/progress.js';
import { forgetNews, type OpenPlacement, openPlacements } from './open-placements.js';

/** Whose processes are to be started, and with what. */
export interface RehydrateRequest {
  /** Of the application role. */
  readonly pool: Pool;
  readonly client: Client;
  readonly tenant: string;
  /** The case's own clock in milliseconds; demo and test mode only. */
  readonly offsetOf?: (placementId: string) => Promise<number>;
  readonly dryRun: boolean;
  readonly progress: (total: number) => Progress;
}

/** What was found, and what was started. */
export interface Rehydrated {
  /** Open placements on record. */
  readonly open: number;
  /** Of these, without a running process. */
  readonly missing: readonly string[];
  /** Started now; 0 in a dry run. */
  readonly started: number;
}

/** How many starts are under way at once. More only queue up in the server (spike: performance, section 1). */
const AT_ONCE = 20;
/** Who has told news takes it out of the outbox, so many at a time. */
const FORGET_AT_ONCE = 500;

/**
 * Starts the process of every open placement that has none, from its stream. Safe beside the running system and as often as
 * wanted: a process that runs already only looks again.
 */
export async function rehydrate(request: RehydrateRequest): Promise<Rehydrated> {
  const { pool, client, tenant, dryRun } = request;
  const open = await openPlacements(pool, tenant);
  const running = await runningWorkflows(client);
  const missing = open.filter(({ placementId }) => !running.has(placementWorkflowId(tenant, placementId)));
  const answer = { open: open.length, missing: missing.map(({ placementId }) => placementId) };
  if (dryRun || missing.length === 0) return { ...answer, started: 0 };
  const progress = request.progress(missing.length);
  try {
    await startAll(request, missing, progress);
  } finally {
    progress.done();
  }
  return { ...answer, started: missing.length };
}

async function runningWorkflows(client: Client): Promise<ReadonlySet<string>> {
  const running = new Set<string>();
  const query = `WorkflowType = '${PLACEMENT_WORKFLOW}' AND ExecutionStatus = 'Running'`;
  for await (const { workflowId } of client.workflow.list({ query, pageSize: 1_000 })) running.add(workflowId);
  return running;
}

async function startAll(
  { pool, client, tenant, offsetOf }: RehydrateRequest,
  placements: readonly OpenPlacement[],
  progress: Progress,
): Promise<void> {
  const waiting = placements.values();
  let told: OpenPlacement[] = [];
  const starter = async (): Promise<void> => {
    for (const placement of waiting) {
      const { placementId, version } = placement;
      const offsetMs = (await offsetOf?.(placementId)) ?? 0;
      const news = newsWithStart({ tenant, placementId, version }, offsetMs === 0 ? undefined : offsetMs);
      await client.workflow.signalWithStart(PLACEMENT_WORKFLOW, news);
      progress.add(1);
      told.push(placement);
      if (told.length < FORGET_AT_ONCE) continue;
      const batch = told;
      told = [];
      await forgetNews(pool, tenant, batch);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, starter));
  await forgetNews(pool, tenant, told);
}
