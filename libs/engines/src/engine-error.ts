/** What kept an engine from starting. */
export type EngineErrorCode =
  | 'DATA_IN_USE'
  | 'POSTGRES_BINARIES_MISSING'
  | 'POSTGRES_USER_MISSING'
  | 'POSTGRES_PASSWORDS_MISSING'
  | 'POSTGRES_START_FAILED'
  | 'TEMPORAL_MISSING'
  | 'TEMPORAL_BUILD_FAILED'
  | 'TEMPORAL_START_FAILED'
  | 'ISSUER_REFUSED'
  | 'ISSUER_START_FAILED'
  | 'CHILD_START_FAILED';

/** Thrown when PostgreSQL, Temporal, the demo's issuer or a child process cannot be started. The message says what to do about it. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly code: EngineErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
