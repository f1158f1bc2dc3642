import type { Instant, ProcessView } from '@holdfast/domain';

/** Task queue of placement workflows and their local activities. */
export const PLACEMENT_QUEUE = 'holdfast-placements';
/** The type of a placement's workflow, as Temporal knows it. */
export const PLACEMENT_WORKFLOW = 'placementWorkflow';

/** The one place that makes a placement's workflow id. Tenant first, so that ids of two tenants never meet. */
export function placementWorkflowId(tenant: string, placementId: string): string {
  return `placement/${tenant}/${placementId}`;
}

/** What a placement's workflow is started with. */
export interface PlacementWorkflowInput {
  readonly tenant: string;
  readonly placementId: string;
  /**
   * Demo and test only: the case's clock ahead of (or behind) Temporal's, in milliseconds. Absent in production, where a
   * case lives in Temporal's time.
   */
  readonly offsetMs?: number;
  /** Continue-as-new of a case with its own clock: the case's now when the run before ended. */
  readonly caseNow?: number;
  /** Continue-as-new only: stale wakes counted so far. */
  readonly staleWakes?: number;
}

/** News: "look again". The version is for people who read the history; the workflow does not trust it. */
export const NEWS_SIGNAL = 'news';
/** What the signal carries: the version that the news is about, no fact of the case. */
export interface News {
  readonly version: number;
}

/** Query: what the process waits for. */
export const PROCESS_QUERY = 'process';

/** The phases of a placement as its process goes through them; a rung (trin) goes by its own name. */
export type Phase =
  'preparing' | 'internship' | 'wage-subsidy' | 'paid-hours' | 'flex-job' | 'after-care' | 'closing' | 'closed';

/** What the running workflow itself says it waits for. */
export interface ProcessAnswer {
  /** Null until the first look has come back, and when no such placement is on record. */
  readonly view: ProcessView | null;
  readonly phase: Phase;
  /** When the armed timer wakes the process; null before the first look and when closed. */
  readonly wakeAt: Instant | null;
  /** The case's now when the process last did something, RFC 3339 UTC. */
  readonly now: Instant;
  /** The case's clock ahead of Temporal's, in milliseconds; 0 in production. */
  readonly offsetMs: number;
  /** Wakes that found nothing due (the next wake had become later): counted, not harmful. */
  readonly staleWakes: number;
}

/** What a look brings back. */
export interface Seen {
  readonly view: ProcessView;
  /** When to wake: `view.nextWake` and this placement's share of the alarm spread, so never earlier. Null when closed. */
  readonly wakeAt: Instant | null;
}

/** What a ring brings back: the view after it, and how many events it appended (0: nothing was due, a stale wake). */
export interface Rang extends Seen {
  readonly appended: number;
}

/** The placement is not on record: the failure type that ends its workflow. */
export const NOT_FOUND = 'NOT_FOUND';

/** Local activities of the placement's workflow. Each is idempotent by the ids it is given; time comes from the workflow. */
export interface PlacementActivities {
  /** The placement on the freshest state. Fails with {@link NOT_FOUND} (not retryable) if there is none on record. */
  look(input: { tenant: string; placementId: string }): Promise<Seen>;
  /** Rings what is due by `now` (transitions first) through case handling. `wake` names this wake and no other. */
  ring(input: { tenant: string; placementId: string; now: Instant; wake: string }): Promise<Rang>;
}

/** Search attributes registered in the namespace (type in brackets): what Temporal's own UI can filter on. */
export const SEARCH_ATTRIBUTES = {
  HoldfastStage: 'KEYWORD',
  HoldfastOwner: 'KEYWORD',
  HoldfastTeam: 'KEYWORD',
  HoldfastNextAlarm: 'DATETIME',
} as const;
