import type { CheckpointActivities, CheckpointMade } from '@holdfast/contracts';
import { asFailure, summaryOf, type FailureSummary } from './failures.js';

/** What the night's checkpoints stand on. */
export interface CheckpointPorts {
  readonly tenants: () => Promise<readonly string[]>;
  /** The day's checkpoint of a tenant: made unless there is one. */
  readonly make: (tenant: string, now: string) => Promise<CheckpointMade>;
  readonly onFailure?: (activity: keyof CheckpointActivities, failure: FailureSummary) => void;
}

/** The activities of the checkpoint's workflow. */
export function createCheckpointActivities({ tenants, make, onFailure }: CheckpointPorts): CheckpointActivities {
  const reporting = async <Answer>(name: keyof CheckpointActivities, work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (error) {
      onFailure?.(name, summaryOf(error));
      throw asFailure(error);
    }
  };
  return {
    checkpointTenants: () => reporting('checkpointTenants', tenants),
    makeCheckpoint: ({ tenant, now }) => reporting('makeCheckpoint', () => make(tenant, now)),
  };
}
