import { TypedSearchAttributes } from '@temporalio/common';
import type { WorkflowCreateOptions } from '@temporalio/worker/lib/workflow/interface.js';

/** What the SDK tells a workflow about itself. */
export type SandboxInfo = WorkflowCreateOptions['info'];

/** The info of a first run that nobody has asked to continue as new, started at `now` (milliseconds). */
export function workflowInfo(workflowType: string, workflowId: string, runId: string, now: number): SandboxInfo {
  return {
    workflowId,
    runId,
    workflowType,
    firstExecutionRunId: runId,
    namespace: 'sandbox',
    taskQueue: 'sandbox',
    attempt: 1,
    startTime: new Date(now),
    runStartTime: new Date(now),
    taskTimeoutMs: 10_000,
    historyLength: 3,
    historySize: 300,
    continueAsNewSuggested: false,
    searchAttributes: {},
    typedSearchAttributes: new TypedSearchAttributes(),
    unsafe: { now: () => now, isReplaying: false, isReplayingHistoryEvents: false },
  } as unknown as SandboxInfo;
}
