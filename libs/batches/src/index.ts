export { batchMigrations } from './batches.migrations.js';
export type {
  BatchEntry,
  BatchStarter,
  ClaimedItem,
  ClaimedPage,
  HandOverCreated,
  HandOverEntry,
  HandOverItem,
  ItemStatus,
  LeavesOn,
  Load,
  NewBatch,
  NewHandOver,
  OfferFate,
  OfferItem,
  OfferNow,
  RefusedItem,
  Settlement,
} from './batch.types.js';
export { createBatches, type Batches } from './create-batches.js';
export { createBatchWork, type BatchWork } from './create-batch-work.js';
