import type { Client } from '@temporalio/client';

/** Attributes of the events that a fast-forward itself writes into a history: not the process's. */
const OF_THE_FORWARD = [
  'workflowExecutionOptionsUpdatedEventAttributes',
  'workflowExecutionTimeSkippingTransitionedEventAttributes',
] as const;

/** How many history events each alarm of a workflow took: from a timer's firing to the next one armed. */
export async function eventsPerAlarm(client: Client, workflowId: string): Promise<readonly number[]> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  const counts: number[] = [];
  for (const event of events ?? []) {
    if (OF_THE_FORWARD.some((attributes) => event[attributes])) continue;
    if (event.timerFiredEventAttributes) counts.push(0);
    if (counts.length > 0) counts.push((counts.pop() ?? 0) + 1);
  }
  return counts;
}
