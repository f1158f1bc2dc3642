import { createCheckpointActivities, type FailureSummary } from '@holdfast/activities';
import type { WorkerConfig } from '@holdfast/config';
import { readTenants } from '@holdfast/notifications';
import { createCheckpoints, createSigningKey } from '@holdfast/proof';
import type { Pool } from 'pg';

/** What the night's checkpoints need. */
export interface CheckpointingOptions {
  readonly config: Pick<WorkerConfig, 'CHECKPOINT_KEY'>;
  readonly pool: Pool;
  /** Sees which tenants there are. */
  readonly relayPool: Pool;
  readonly onFailure: (activity: string, failure: FailureSummary) => void;
}

/** The night's checkpoints: their activities, and whether there is a key to sign them with. */
export function createCheckpointing({ config, pool, relayPool, onFailure }: CheckpointingOptions) {
  const { CHECKPOINT_KEY: key } = config;
  if (key === undefined) return { activities: {}, wanted: false };
  const checkpoints = createCheckpoints(pool, createSigningKey(key));
  const activities = createCheckpointActivities({
    tenants: () => readTenants(relayPool),
    make: async (tenant, now) => {
      const { checkpoint, made } = await checkpoints.make(tenant, now);
      return { number: checkpoint.number, made };
    },
    onFailure,
  });
  return { activities, wanted: true };
}
