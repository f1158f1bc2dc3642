import type { ProcessView } from '@holdfast/domain';

/** Task queue of placement workflows and their local activities. */
export const PLACEMENT_QUEUE = 'holdfast-placements';
export const PLACEMENT_WORKFLOW = 'placementWorkflow';

/** The one place that makes a placement's workflow id. Tenant first, so that ids of two tenants never meet. */
export function placementWorkflowId(tenant: string, placementId: string): string {
  return `placement/${tenant}/${placementId}`;
}

/** What a placement's workflow is started with. */
export interface PlacementWorkflowInput {
  readonly tenant: string;
  readonly placementId: string;
  /** Demo and test only: the case's clock ahead of (or behind) Temporal's, in milliseconds. 0 in production. */
  readonly offsetMs: number;
  /** Continue-as-new only: the case's now when the run before ended; the new run works its offset out from it. */
  readonly caseNow?: number;
}

/** News: "look again". The version is for people who read the history; the workflow does not trust it. */
export const NEWS_SIGNAL = 'news';
export interface News {
  readonly version: number;
}

/** Query: what the process waits for. */
export const PROCESS_QUERY = 'process';
export interface ProcessAnswer {
  /** Null until the first look has come back. */
  readonly view: ProcessView | null;
  /** The phase `run` is in: preparing, internship, ..., after-care, closing, closed. */
  readonly phase: string;
  /** The case's now, RFC 3339 UTC. */
  readonly now: string;
  /** Wakes that found nothing due (the next wake had become later): counted, not harmful. */
  readonly staleWakes: number;
}

/** Local activities of the placement's workflow. Each is idempotent by the ids it is given; time comes from the workflow. */
export interface PlacementActivities {
  /** The placement's view on the freshest state. `NOT_FOUND` (non-retryable) if no such placement is on record. */
  look(input: { tenant: string; placementId: string; now: string }): Promise<ProcessView>;
  /** Rings what is due by `now` (transitions first) through case handling; answers the new view. */
  ring(input: { tenant: string; placementId: string; now: string; commandId: string }): Promise<ProcessView>;
}

/** Search attributes registered in the namespace (type in brackets): what Temporal's own UI can filter on. */
export const SEARCH_ATTRIBUTES = {
  HoldfastStage: 'KEYWORD',
  HoldfastOwner: 'KEYWORD',
  HoldfastNextAlarm: 'DATETIME',
} as const;
