/** A sealed text cannot be opened: another tenant's, another key, or changed since it was sealed. Holds nothing of the text. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
  readonly code = 'SEAL_BROKEN';
}

/** Sealing for a person whose key has been destroyed: their record is erased and takes no new personal text. */
export class SubjectErasedError extends Error {
  override readonly name = 'SubjectErasedError';
  readonly code = 'ERASED';
}

/** The keys cannot be fetched because PostgreSQL cannot be reached or did not answer. Same code as the store's own error. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';
  readonly code = 'STORE_UNAVAILABLE';
}

/** The master key does not open the tenant's key: another master key than the one it was made with. */
export class MasterKeyError extends Error {
  override readonly name = 'MasterKeyError';
  readonly code = 'MASTER_KEY';
}
