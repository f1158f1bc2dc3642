export { placementWorkflow } from './placement.workflow.js';
