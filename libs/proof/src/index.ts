export * from './verify.js';
export { canonicalText } from './canonical-text.js';
export { createReadLog } from './reads/create-read-log.js';
export {
  ReadCursorError,
  type LoggedRead,
  type PersonalRead,
  type ReadLog,
  type ReadsAsked,
  type ReadsPage,
  type ReadSubject,
} from './reads/read-log.types.js';
export { checkRecord, type RecordFault, type RecordVerdict } from './store/check-record.js';
export { createCheckpoints, type Checkpoints, type MadeCheckpoint } from './store/create-checkpoints.js';
export { exportRecord, type ExportRequest } from './store/export-record.js';
export { proofMigrations } from './store/proof.migrations.js';
export type { StreamName } from './store/read-record.js';
