import { StoreUnavailableError } from './types.js';

const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT', // a unix socket that is gone
]);

/**
 * SQLSTATEs of a server that is away, going, full or too slow: connection exceptions (08), insufficient resources (53),
 * operator intervention (57: shutdown, crash, statement timeout), system errors (58), a standby after a fail-over (25006).
 */
const SQL_STATES = /^(?:08...|53...|57...|58...|25006)$/;

/** What pg and pg-pool say without a code. */
const MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|Connection ended unexpectedly)/;

const UNAVAILABLE: StoreUnavailableError['code'] = 'STORE_UNAVAILABLE';

/** True when an error says that PostgreSQL could not be reached or did not answer (the outcome may be unknown). */
export function isUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  // By shape, not by class: an error may come from another copy of a package.
  const { code, errors, message } = error as { code?: unknown; errors?: unknown; message?: unknown };
  if (code === UNAVAILABLE) return true;
  if (typeof code === 'string' && (SYSTEM_CODES.has(code) || SQL_STATES.test(code))) return true;
  if (Array.isArray(errors)) return errors.some(isUnavailable);
  return typeof message === 'string' && MESSAGES.test(message);
}

/** Runs database work; an unreachable or silent PostgreSQL becomes a StoreUnavailableError (cause kept), other errors pass. */
export async function guardAvailability<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error);
  }
}

/** The error to throw for a failed query: StoreUnavailableError if the server was away, else the error itself. */
export function asStoreError(error: unknown): unknown {
  if (error instanceof StoreUnavailableError || !isUnavailable(error)) return error;
  return new StoreUnavailableError('PostgreSQL cannot be reached or did not answer in time.', { cause: error });
}
