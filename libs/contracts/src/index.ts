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
export {
  BACKGROUND_QUEUE,
  BATCH_CONTINUE_SIGNAL,
  BATCH_KINDS,
  BATCH_NEWS_SIGNAL,
  BATCH_PAUSE_SIGNAL,
  BATCH_PROGRESS_QUERY,
  BATCH_WORKFLOW,
  NO_SUCH_BATCH,
  batchNewsWithStart,
  batchWorkflowId,
  parseBatchSubject,
} from './batch.js';
export type {
  BatchActivities,
  BatchKind,
  BatchNewsWithStart,
  BatchProgress,
  BatchSubject,
  BatchTally,
  BatchWorkflowInput,
  PreparedBatch,
  WorkedPage,
} from './batch.js';
export {
  DELIVERY_TRIED_FOR_MS,
  DELIVERY_WORKFLOW,
  UNDELIVERABLE,
  bundleMessageId,
  deliveryStart,
  deliveryWorkflowId,
  parseMessageId,
  webhookMessageId,
} from './delivery.js';
export type {
  DeliveryActivities,
  DeliveryAddress,
  DeliveryOutcome,
  DeliveryStart,
  DeliveryWorkflowInput,
} from './delivery.js';
export { DIGEST_AT, DIGEST_SCHEDULE, DIGEST_WORKFLOW, digestMessageId } from './digest.js';
export { CHECKPOINT_AT, CHECKPOINT_SCHEDULE, CHECKPOINT_WORKFLOW } from './checkpoint.js';
export type { CheckpointActivities, CheckpointMade } from './checkpoint.js';
export type { DigestActivities, DigestPage, DigestWorkflowInput } from './digest.js';
