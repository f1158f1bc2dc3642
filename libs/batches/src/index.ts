export { batchMigrations } from './batches.migrations.js';
export type {
  BatchEntry,
  BatchStarter,
  ClaimedItem,
  ClaimedPage,
  HandOverEntry,
  HandOverItem,
  ItemStatus,
  LeavesOn,
  Load,
  NewHandOver,
  OfferFate,
  OfferItem,
  OfferNow,
  RefusedItem,
  Settlement,
} from './batch.types.js';
export { createBatches, type Batches, type HandOverCreated, type NewBatch } from './create-batches.js';
export { createBatchWork, type BatchWork } from './create-batch-work.js';
