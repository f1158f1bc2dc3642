export { EngineError, type EngineErrorCode } from './engine-error.js';
export { databaseRoles, type DatabaseRole } from './postgres/passwords.js';
export { provisionDatabase, provisionRoles, roleUrl, withClient } from './postgres/provision.js';
export { type PostgresOptions, type RunningPostgres, startPostgres } from './postgres/start-postgres.js';
export { prepareNamespace, type NamespaceOptions, type SearchAttributes } from './temporal/namespace.js';
export { type RunningTemporal, startTemporal, type TemporalOptions } from './temporal/start-temporal.js';
