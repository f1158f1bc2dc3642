import type { Instant } from '@holdfast/domain';

/** As PostgreSQL writes an instant of a whole second when its session's time is UTC, as it usually is. */
const UTC = '+00:00';
const WHOLE_SECOND = 'YYYY-MM-DDTHH:MM:SS';

/** An instant out of PostgreSQL's JSON, which writes it with the offset of its session and up to six decimals. */
export function instantOfJson(written: string): Instant {
  const plain = written.length === WHOLE_SECOND.length + UTC.length && written.endsWith(UTC);
  return plain ? `${written.slice(0, WHOLE_SECOND.length)}.000Z` : new Date(written).toISOString();
}

/** The same, of what may be missing. */
export function instantOrNullOfJson(written: string | null): Instant | null {
  return written === null ? null : instantOfJson(written);
}
