export { CliError, EXIT } from './cli-error.js';
export { type CliEnvironment, DEMO_TENANT } from './environment.js';
export { allMigrations } from './migrate/all-migrations.js';
export { createOutput, type Output } from './output/output.js';
export { createProgram, run } from './program.js';
export { rehydrate, type Rehydrated, type RehydrateRequest } from './rehydrate/rehydrate.js';
export { DEV_ISSUER, type DevTokenRequest, signDevToken } from './token/sign-dev-token.js';
