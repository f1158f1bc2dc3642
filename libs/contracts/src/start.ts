import {
  NEWS_SIGNAL,
  PLACEMENT_QUEUE,
  placementWorkflowId,
  type News,
  type PlacementWorkflowInput,
} from './placement.js';

/** What a client's `signalWithStart` takes to bring news to a placement. Plain data: contracts know no client. */
export interface NewsWithStart {
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly args: [PlacementWorkflowInput];
  readonly signal: string;
  readonly signalArgs: [News];
  /** A closed placement that is reopened gets a new run under its old id. */
  readonly workflowIdReusePolicy: 'ALLOW_DUPLICATE';
  /** The one line Temporal's UI shows beside the id. */
  readonly staticSummary: string;
}

/**
 * The one way a placement's workflow is started or told: `signalWithStart` under the placement's id, so that the api, the
 * relay and the command line may all do it, in any order and twice, and one process runs.
 *
 * @param offsetMs demo and test only: the case's own clock, ahead of the wall clock in milliseconds
 */
export function newsWithStart(
  news: { readonly tenant: string; readonly placementId: string; readonly version: number },
  offsetMs?: number,
): NewsWithStart {
  const { tenant, placementId, version } = news;
  return {
    workflowId: placementWorkflowId(tenant, placementId),
    taskQueue: PLACEMENT_QUEUE,
    args: [{ tenant, placementId, ...(offsetMs === undefined ? {} : { offsetMs }) }],
    signal: NEWS_SIGNAL,
    signalArgs: [{ version }],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    staticSummary: `Placement ${placementId} of ${tenant}`,
  };
}
