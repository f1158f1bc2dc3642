export { placementWorkflow } from './placement.workflow.js';
export { batchWorkflow } from './batch.workflow.js';
