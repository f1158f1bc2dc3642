import type { Day, Instant } from '@holdfast/domain';

/** Somebody whose personal text can be read: a citizen or a company's contact. */
export interface ReadSubject {
  readonly type: 'citizen' | 'company-contact';
  /** A UUID. */
  readonly id: string;
}

/** One request that opened personal text. */
export interface PersonalRead {
  readonly at: Instant;
  /** Who asked. */
  readonly staffId: string;
  /** The operation id of the route, e.g. `get-timeline`. */
  readonly operation: string;
  /** Method and pattern, e.g. `GET /api/v1/placements/:id/timeline`. */
  readonly route: string;
  /** The UUID of the request. */
  readonly requestId: string;
  /** Everybody whose text was opened, each once. */
  readonly subjects: readonly ReadSubject[];
}

/** One entry of the log as it is read back. */
export interface LoggedRead extends Omit<PersonalRead, 'subjects'> {
  /** Null: not in the register of staff. */
  readonly staffName: string | null;
}

/** Whose reads are asked for. */
export interface ReadsAsked {
  readonly subject: ReadSubject;
  /** From the beginning of this day in Denmark. */
  readonly from?: Day;
  /** To the end of this day in Denmark. */
  readonly to?: Day;
}

/** One page of the log, newest first. */
export interface ReadsPage {
  readonly items: readonly LoggedRead[];
  readonly nextCursor: string | null;
}

/** Who has read whose personal text. Every call: StoreUnavailableError. */
export interface ReadLog {
  /**
   * Writes down a request that opened personal text, and resolves when that is committed: whoever waits for it shows nothing
   * that is not on record. Those who come together are written together.
   */
  record(tenant: string, read: PersonalRead): Promise<void>;
  /** @param page at most `limit` (1 to 200, default 50) after `cursor` @throws ReadCursorError */
  list(
    tenant: string,
    asked: ReadsAsked,
    page: { readonly cursor?: string; readonly limit?: number },
  ): Promise<ReadsPage>;
}

/** The cursor is not one this list gave out (400). */
export class ReadCursorError extends Error {
  override readonly name = 'ReadCursorError';
  readonly code = 'MALFORMED';
  readonly pointer = '/cursor';
}
