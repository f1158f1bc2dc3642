import {
  BACKGROUND_QUEUE,
  CHECKPOINT_AT,
  CHECKPOINT_SCHEDULE,
  CHECKPOINT_WORKFLOW,
  DIGEST_AT,
  DIGEST_SCHEDULE,
  DIGEST_WORKFLOW,
} from '@holdfast/contracts';
import {
  Client,
  Connection,
  ScheduleAlreadyRunning,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
  type ScheduleOptions,
} from '@temporalio/client';

/** The day's lists. */
export const digestSchedule: ScheduleOptions = {
  scheduleId: DIGEST_SCHEDULE,
  spec: {
    calendars: [
      {
        hour: DIGEST_AT.hour,
        minute: DIGEST_AT.minute,
        dayOfWeek: { start: 'MONDAY', end: 'FRIDAY' },
        comment: "The day's lists",
      },
    ],
    timezone: DIGEST_AT.timeZone,
  },
  action: {
    type: 'startWorkflow',
    workflowType: DIGEST_WORKFLOW,
    workflowId: DIGEST_SCHEDULE,
    taskQueue: BACKGROUND_QUEUE,
  },
  // Temporal was down at half past seven: late in the morning is better than not at all.
  policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '4h' },
};

/** The night's checkpoints. */
export const checkpointSchedule: ScheduleOptions = {
  scheduleId: CHECKPOINT_SCHEDULE,
  spec: {
    calendars: [{ hour: CHECKPOINT_AT.hour, minute: CHECKPOINT_AT.minute, comment: 'What the record is, signed' }],
    timezone: CHECKPOINT_AT.timeZone,
  },
  action: {
    type: 'startWorkflow',
    workflowType: CHECKPOINT_WORKFLOW,
    workflowId: CHECKPOINT_SCHEDULE,
    taskQueue: BACKGROUND_QUEUE,
  },
  // Temporal was down at night: whenever it comes back on the same day.
  policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '18h' },
};

/**
 * Keeps a schedule as it should be, whatever a former version left: made, brought up to date, or taken away when it is not
 * wanted. May be done by every worker at each start.
 */
export async function keepSchedule(
  { address, namespace }: { readonly address: string; readonly namespace: string },
  options: ScheduleOptions,
  wanted: boolean,
): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    const { schedule } = new Client({ connection, namespace });
    const handle = schedule.getHandle(options.scheduleId);
    if (!wanted) return await handle.delete().catch(unlessMissing);
    try {
      await schedule.create(options);
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      const { spec, action, policies = {} } = options;
      await handle.update(({ state }) => ({ spec, action, policies, state }));
    }
  } finally {
    await connection.close();
  }
}

function unlessMissing(error: unknown): void {
  if (!(error instanceof ScheduleNotFoundError)) throw error;
}
