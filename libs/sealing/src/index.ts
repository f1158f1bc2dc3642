export * from './types.js';
export { readCpr, type CprProblem, type CprReading } from './cpr.js';
export { createSealing, type KeyedSealing, type SealingOptions } from './create-sealing.js';
export { KeysUnavailableError, MasterKeyError, SealBrokenError, SubjectErasedError } from './errors.js';
export { isSealedText } from './sealed-format.js';
export { sealingMigrations } from './sealing-migrations.js';
export { normaliseForSearch, searchWords } from './search-words.js';
