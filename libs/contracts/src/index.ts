export {
  NEWS_SIGNAL,
  NOT_FOUND,
  PLACEMENT_QUEUE,
  PLACEMENT_WORKFLOW,
  PROCESS_QUERY,
  SEARCH_ATTRIBUTES,
  placementWorkflowId,
} from './placement.js';
export type {
  News,
  Phase,
  PlacementActivities,
  PlacementWorkflowInput,
  ProcessAnswer,
  Rang,
  Seen,
} from './placement.js';
export { newsWithStart } from './start.js';
export type { NewsWithStart } from './start.js';
