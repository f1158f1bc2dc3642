export { EngineError, type EngineErrorCode } from './engine-error.js';
export { databaseRoles, type DatabaseRole } from './postgres/passwords.js';
export { provisionDatabase, provisionRoles, roleUrl, withClient } from './postgres/provision.js';
export { type PostgresOptions, type RunningPostgres, startPostgres } from './postgres/start-postgres.js';
