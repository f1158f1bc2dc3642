import { ApplicationFailure, proxyActivities } from '@temporalio/workflow';
import type { CheckpointActivities } from '@holdfast/contracts';

/** Tried until the working day begins; the next night makes one in any case. */
const { checkpointTenants, makeCheckpoint } = proxyActivities<CheckpointActivities>({
  startToCloseTimeout: '10m',
  scheduleToCloseTimeout: '4h',
  retry: { initialInterval: '1s', maximumInterval: '5m' },
});

/** The night's checkpoint of every tenant. One that fails holds up no other, and ends the workflow as failed. */
export async function checkpointWorkflow(): Promise<void> {
  const now = new Date(Date.now()).toISOString();
  const tenants = await checkpointTenants();
  const ended = await Promise.allSettled(tenants.map((tenant) => makeCheckpoint({ tenant, now })));
  const without = tenants.filter((_, index) => ended[index]?.status === 'rejected');
  if (without.length > 0) throw ApplicationFailure.nonRetryable(`No checkpoint for ${without.join(', ')}.`);
}
