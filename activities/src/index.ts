export { createPlacementActivities } from './create-placement-activities.js';
export type { PlacementActivityPorts } from './create-placement-activities.js';
export { spreadMs } from './alarm-spread.js';
export type { FailureSummary } from './failures.js';
