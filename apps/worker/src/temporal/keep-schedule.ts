import { BACKGROUND_QUEUE, DIGEST_AT, DIGEST_SCHEDULE, DIGEST_WORKFLOW } from '@holdfast/contracts';
import {
  Client,
  Connection,
  ScheduleAlreadyRunning,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
  type ScheduleOptions,
} from '@temporalio/client';

const digest: ScheduleOptions = {
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

/**
 * Keeps the schedule of the day's lists as it should be, whatever a former version left: made, brought up to date, or taken
 * away when no lists are wanted. May be done by every worker at each start.
 */
export async function keepDigestSchedule(
  { address, namespace }: { readonly address: string; readonly namespace: string },
  wanted: boolean,
): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    const { schedule } = new Client({ connection, namespace });
    const handle = schedule.getHandle(DIGEST_SCHEDULE);
    if (!wanted) return await handle.delete().catch(unlessMissing);
    try {
      await schedule.create(digest);
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      const { spec, action, policies = {} } = digest;
      await handle.update(({ state }) => ({ spec, action, policies, state }));
    }
  } finally {
    await connection.close();
  }
}

function unlessMissing(error: unknown): void {
  if (!(error instanceof ScheduleNotFoundError)) throw error;
}
