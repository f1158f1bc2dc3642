import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';

/** As much of an event as its kind shows in. */
export type CountedEvent = Pick<
  temporal.api.history.v1.IHistoryEvent,
  | 'timerFiredEventAttributes'
  | 'workflowExecutionOptionsUpdatedEventAttributes'
  | 'workflowExecutionTimeSkippingTransitionedEventAttributes'
  | 'workflowTaskScheduledEventAttributes'
  | 'workflowTaskStartedEventAttributes'
  | 'workflowTaskCompletedEventAttributes'
>;

/** What a fast-forward itself writes into a history: not the process's. */
function isOfTheForward(event: CountedEvent): boolean {
  return Boolean(
    event.workflowExecutionOptionsUpdatedEventAttributes ??
    event.workflowExecutionTimeSkippingTransitionedEventAttributes,
  );
}

/**
 * Whether an event is of a task for the fast-forward alone: when it stops the clock while a ring is under way, the server writes that down
 * after the ring and asks the process once more, which has nothing to do.
 */
function isOfTaskForTheForward(events: readonly CountedEvent[], index: number): boolean {
  return [index, index - 1, index - 2].some((first) => {
    const [before, scheduled, started, completed, after] = [-1, 0, 1, 2, 3].map((n) => events[first + n]);
    const isTask =
      scheduled?.workflowTaskScheduledEventAttributes &&
      started?.workflowTaskStartedEventAttributes &&
      completed?.workflowTaskCompletedEventAttributes;
    const cameToNothing = after === undefined || isOfTheForward(after) || after.timerFiredEventAttributes;
    return isTask && cameToNothing && before?.workflowExecutionTimeSkippingTransitionedEventAttributes;
  });
}

/** How many of these events each alarm took: from a timer's firing to the next one armed. Pure. */
export function countPerAlarm(events: readonly CountedEvent[]): readonly number[] {
  const counts: number[] = [];
  for (const [index, event] of events.entries()) {
    if (isOfTheForward(event) || isOfTaskForTheForward(events, index)) continue;
    if (event.timerFiredEventAttributes) counts.push(0);
    if (counts.length > 0) counts.push((counts.pop() ?? 0) + 1);
  }
  return counts;
}

/** How many history events each alarm of a workflow took. */
export async function eventsPerAlarm(client: Client, workflowId: string): Promise<readonly number[]> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  return countPerAlarm(events ?? []);
}
