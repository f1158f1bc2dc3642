import type { Instant } from '@holdfast/domain';

/** The type of the workflow that signs the record of every tenant, as Temporal knows it. Started by the schedule. */
export const CHECKPOINT_WORKFLOW = 'checkpointWorkflow';
/** The schedule's id, and its workflow's. */
export const CHECKPOINT_SCHEDULE = 'checkpoint';
/** When the night's checkpoints are made, in Copenhagen: after the hour that summer time leaves out or has twice. */
export const CHECKPOINT_AT = { hour: 3, minute: 30, timeZone: 'Europe/Copenhagen' } as const;

/** What came of a tenant's checkpoint. */
export interface CheckpointMade {
  readonly number: number;
  /** False: the day had one already. */
  readonly made: boolean;
}

/** Activities of the checkpoint's workflow, on the background queue. */
export interface CheckpointActivities {
  /** Every tenant there is. */
  checkpointTenants(): Promise<readonly string[]>;
  /** The checkpoint of the Danish day of `now`: one a day, however often it is asked for. */
  makeCheckpoint(input: { tenant: string; now: Instant }): Promise<CheckpointMade>;
}
