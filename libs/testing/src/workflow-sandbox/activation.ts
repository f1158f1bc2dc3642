import {
  ActivityFailure,
  ApplicationFailure,
  defaultFailureConverter,
  defaultPayloadConverter,
  RetryState,
} from '@temporalio/common';
import { msToTs } from '@temporalio/common/lib/time.js';
import type { coresdk, temporal } from '@temporalio/proto';

export type Job = coresdk.workflow_activation.IWorkflowActivationJob;
export type Command = coresdk.workflow_commands.IWorkflowCommand;
export type LocalActivity = coresdk.workflow_commands.IScheduleLocalActivity;
export type ChildStart = coresdk.workflow_commands.IStartChildWorkflowExecution;
type Payload = temporal.api.common.v1.IPayload;

export function toPayload(value: unknown): Payload {
  return defaultPayloadConverter.toPayload(value);
}

export function fromPayload(payload: Payload | null | undefined): unknown {
  return payload ? defaultPayloadConverter.fromPayload(payload) : undefined;
}

/** The job that starts the workflow function. */
export function initialize(
  info: { workflowId: string; workflowType: string; runId: string },
  args: readonly unknown[],
  now: number,
): Job {
  return {
    initializeWorkflow: {
      workflowId: info.workflowId,
      workflowType: info.workflowType,
      firstExecutionRunId: info.runId,
      arguments: args.map(toPayload),
      attempt: 1,
      startTime: msToTs(now),
    },
  };
}

export function completed(seq: number, result: unknown): Job {
  return { resolveActivity: { seq, isLocal: true, result: { completed: { result: toPayload(result) } } } };
}

/** How a workflow sees an activity that has failed for good. */
export function failed(activity: LocalActivity, cause: Error): Job {
  const failure = new ActivityFailure(
    'Activity task failed',
    activity.activityType ?? '',
    activity.activityId ?? '',
    RetryState.MAXIMUM_ATTEMPTS_REACHED,
    'sandbox',
    cause,
  );
  const encoded = defaultFailureConverter.errorToFailure(failure, defaultPayloadConverter);
  return { resolveActivity: { seq: activity.seq, isLocal: true, result: { failed: { failure: encoded } } } } as Job;
}

const ALREADY_EXISTS = 1; // coresdk.child_workflow.StartChildWorkflowExecutionFailedCause

/** A child that starts, or is refused because its id is among those started. */
export function startedOnce({ seq, workflowId, workflowType }: ChildStart, children: string[]): Job {
  const id = workflowId ?? '';
  if (children.includes(id)) {
    const failed = { workflowId: id, workflowType: workflowType ?? '', cause: ALREADY_EXISTS };
    return { resolveChildWorkflowExecutionStart: { seq: seq ?? 0, failed } };
  }
  children.push(id);
  return { resolveChildWorkflowExecutionStart: { seq: seq ?? 0, succeeded: { runId: `run-of-${id}` } } };
}

/** Whether the retry policy lets the activity be tried again after `attempt` failed with `error`. */
export function mayRetry(activity: LocalActivity, attempt: number, error: unknown): boolean {
  const policy = activity.retryPolicy;
  const limit = policy?.maximumAttempts ?? 0;
  if (limit > 0 && attempt >= limit) return false;
  if (error instanceof ApplicationFailure) {
    if (error.nonRetryable === true) return false;
    if (policy?.nonRetryableErrorTypes?.includes(error.type ?? '') === true) return false;
  }
  return true;
}
