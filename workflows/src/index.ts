export { placementWorkflow } from './placement.workflow.js';
export { batchWorkflow } from './batch.workflow.js';
export { deliveryWorkflow } from './delivery.workflow.js';
export { checkpointWorkflow } from './checkpoint.workflow.js';
export { digestWorkflow } from './digest.workflow.js';
