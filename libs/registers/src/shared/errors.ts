/** Lost the race too often: somebody else changed the same entry at the same time (409). */
export class RegisterConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly code = 'CONFLICT';
}

/** If-Match names a version that is no longer the entry's (412). */
export class RegisterVersionMismatchError extends Error {
  override readonly name = 'VersionMismatchError';
  readonly code = 'VERSION_MISMATCH';
}

/** The idempotency key was used before with another body (422). */
export class RegisterKeyReusedError extends Error {
  override readonly name = 'KeyReusedError';
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
}

/** The cursor is not one that the list gave out (400). */
export class RegisterCursorError extends Error {
  override readonly name = 'BadCursorError';
  readonly code = 'MALFORMED';
  readonly pointer = '/cursor';
}
