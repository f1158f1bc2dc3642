/** The write side: what an append needs. Loads no query and no ORM. */
export { readModelMigrations, readModelRowTables, rowsOfCommand, rowsOfStream } from './projections.js';
export { placementRecords, type PlacementRecord, type Projection } from './shared/projection.js';
export { FALLBACK } from './inbox/inbox.row.js';
export { rebuildReadModels, RebuildRunningError, type Rebuilt, type RebuildRequest } from './rebuild/rebuild.js';
