export * from './types.js';
export { maskedCpr, readCpr, type CprProblem, type CprReading } from './cpr.js';
export { createSealing, type KeyedSealing, type SealingOptions } from './create-sealing.js';
export { KeysUnavailableError, MasterKeyError, SealBrokenError, SubjectErasedError } from './errors.js';
export { rewrapTenantKeys, tenantsWithKeys, type RewrapRequest } from './rotation/rewrap-tenant-keys.js';
export { rotateTenantKey, type Rotated, type RotationRequest } from './rotation/rotate-tenant-key.js';
export { isSealedText } from './sealed-format.js';
export { sealingMigrations } from './sealing-migrations.js';
export { normaliseForSearch, searchWords } from './search-words.js';
