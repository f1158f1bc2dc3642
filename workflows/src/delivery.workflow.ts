import {
  ActivityFailure,
  ApplicationFailure,
  isCancellation,
  proxyActivities,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { DELIVERY_TRIED_FOR_MS, UNDELIVERABLE } from '@holdfast/contracts';
import type { DeliveryActivities, DeliveryOutcome, DeliveryWorkflowInput } from '@holdfast/contracts';
import type { DeliveryFailure } from '@holdfast/domain';
import { persistently } from './placement/persistently.js';

/** One try each: what is waited for between two tries stands in the process, where people can see it. */
const { deliver, recordDeliveryFailure } = proxyActivities<DeliveryActivities>({
  startToCloseTimeout: '2m',
  retry: { maximumAttempts: 1 },
});

const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 60 * 60_000;

/** One message to one recipient: tried for a day, at least once; what cannot be delivered is recorded. Decides nothing. */
export async function deliveryWorkflow(input: DeliveryWorkflowInput): Promise<DeliveryOutcome> {
  const ended = await tryForADay(input);
  if (ended === 'delivered' || ended === 'dropped') return ended;
  await persistently(() => recordDeliveryFailure({ ...input, why: ended, now: new Date(Date.now()).toISOString() }));
  return 'failed';
}

async function tryForADay(input: DeliveryWorkflowInput): Promise<'delivered' | 'dropped' | DeliveryFailure> {
  const giveUpAt = workflowInfo().startTime.getTime() + DELIVERY_TRIED_FOR_MS;
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    try {
      return await deliver(input);
    } catch (error) {
      if (isCancellation(error)) throw error;
      const why = undeliverable(error);
      if (why !== null) return why;
    }
    const left = giveUpAt - Date.now();
    if (left <= 0) return 'no-answer';
    await sleep(Math.min(wait, left), { summary: 'not taken yet: trying again' });
  }
}

/** Why it can never be delivered; null when it may be tried again. */
function undeliverable(error: unknown): DeliveryFailure | null {
  if (!(error instanceof ActivityFailure) || !(error.cause instanceof ApplicationFailure)) return null;
  if (error.cause.type !== UNDELIVERABLE) return null;
  return error.cause.message === 'no-address' ? 'no-address' : 'refused';
}
