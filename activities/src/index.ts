export { createPlacementActivities } from './create-placement-activities.js';
export type { PlacementActivityPorts } from './create-placement-activities.js';
export { spreadMs } from './alarm-spread.js';
export type { FailureSummary } from './failures.js';
export { createBatchActivities } from './create-batch-activities.js';
export type { BatchActivityPorts } from './create-batch-activities.js';
export { beat } from './heartbeat.js';
