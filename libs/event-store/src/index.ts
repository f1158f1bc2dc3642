export * from './types.js';
export {
  canonicalEvent,
  hashOf,
  NO_HASH,
  prepareEvents,
  type EventsToPrepare,
  type PreparedEvents,
} from './chain/prepare-events.js';
export { verifyStream, type ChainBreak, type ChainVerdict, type ExpectedHead } from './chain/verify-stream.js';
export { createCaseClock, devMigrations, type CaseClock } from './case-clock.js';
export { createEventStore } from './create-event-store.js';
export {
  copyEvents,
  type CopyEventsOptions,
  type CopyEventsResult,
  type PreparedStream,
  type StreamKey,
} from './import/copy-events.js';
export { copyInto, copyLine, type CopyValue } from './import/copy-text.js';
export { createdId, derivedCommandId, eventIdOf, HOLDFAST_NAMESPACE } from './ids.js';
export { instantOfJson, instantOrNullOfJson } from './written-instants.js';
export { applyRowsMigration, type RowTable } from './migrations/apply-rows.js';
export { continueEventOrder } from './migrations/continue-event-order.js';
export { eventStoreMigrations } from './migrations/event-store-migrations.js';
export { migrate, MigrationChangedError, type Migration } from './migrations/migrate.js';
export { tenantTableSql, type TenantTableGrants } from './migrations/tenant-table.js';
export { createOutboxQueue, type DueNews, type OutboxQueue } from './outbox.js';
export { comesAfter, isPosition, latestPosition } from './positions.js';
export { createPool, type PoolOptions } from './pool.js';
export { eachStreamPage, type PagesOptions, type StreamPage, type WholeStream } from './read-pages.js';
export { guardAvailability, isUnavailable } from './unavailable.js';
export { checkTenant, withTenant } from './with-tenant.js';
