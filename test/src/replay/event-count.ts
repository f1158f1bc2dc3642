import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';

/** Attributes of the events that a fast-forward itself writes into a history: not the process's. */
const OF_THE_FORWARD = [
  'workflowExecutionOptionsUpdatedEventAttributes',
  'workflowExecutionTimeSkippingTransitionedEventAttributes',
] as const;

/** As much of an event as its kind shows in. */
export type CountedEvent = Pick<
  temporal.api.history.v1.IHistoryEvent,
  | (typeof OF_THE_FORWARD)[number]
  | 'timerFiredEventAttributes'
  | 'workflowTaskScheduledEventAttributes'
  | 'workflowTaskStartedEventAttributes'
  | 'workflowTaskCompletedEventAttributes'
  | 'workflowTaskTimedOutEventAttributes'
  | 'workflowTaskFailedEventAttributes'
>;

const isOfTask = (event: CountedEvent): boolean =>
  [
    event.workflowTaskScheduledEventAttributes,
    event.workflowTaskStartedEventAttributes,
    event.workflowTaskCompletedEventAttributes,
    event.workflowTaskTimedOutEventAttributes,
    event.workflowTaskFailedEventAttributes,
  ].some((attributes) => attributes !== undefined && attributes !== null);

/**
 * Without workflow tasks that came to nothing: on a machine that is busy, a worker asks for more time (a task completed without a
 * command, and the next one right after it) or is too late. That says something of the machine and nothing of the process.
 */
function withoutIdleTasks(events: readonly CountedEvent[]): readonly CountedEvent[] {
  let kept: CountedEvent[] = [];
  let scheduledAt = 0;
  for (const [index, event] of events.entries()) {
    if (event.workflowTaskScheduledEventAttributes) scheduledAt = kept.length;
    kept.push(event);
    const askedForTime =
      event.workflowTaskCompletedEventAttributes && events[index + 1]?.workflowTaskScheduledEventAttributes;
    if (!askedForTime && !event.workflowTaskTimedOutEventAttributes && !event.workflowTaskFailedEventAttributes)
      continue;
    kept = [...kept.slice(0, scheduledAt), ...kept.slice(scheduledAt).filter((one) => !isOfTask(one))];
  }
  return kept;
}

/** The events each alarm took, from a timer's firing to the next one armed. Pure. */
export function eventsOfAlarms(events: readonly CountedEvent[]): readonly (readonly CountedEvent[])[] {
  const alarms: CountedEvent[][] = [];
  const ofProcess = events.filter((event) => !OF_THE_FORWARD.some((attributes) => event[attributes]));
  for (const event of withoutIdleTasks(ofProcess)) {
    if (event.timerFiredEventAttributes) alarms.push([]);
    alarms.at(-1)?.push(event);
  }
  return alarms;
}

/** What each alarm of a workflow took, as the kinds of its history events in their order. */
export async function kindsOfAlarms(client: Client, workflowId: string): Promise<readonly (readonly string[])[]> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  return eventsOfAlarms(events ?? []).map((alarm) => alarm.map(kindOf));
}

function kindOf(event: object): string {
  const told = Object.entries(event).find(([name, value]) => name.endsWith('EventAttributes') && value !== null);
  return told?.[0].slice(0, -'EventAttributes'.length) ?? 'unknown';
}
