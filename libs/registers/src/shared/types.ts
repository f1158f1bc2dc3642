import type { Actor, Instant } from '@holdfast/domain';
import type { CommandResult } from '@holdfast/event-store';

/** What every register command carries besides its data. */
export interface RegisterMeta {
  readonly tenant: string;
  /** Time arrives as data: the registers have no clock. */
  readonly now: Instant;
  readonly actor: Actor;
  /** The Idempotency-Key. */
  readonly commandId: string;
  /** Hex HMAC of actor, route and plaintext body, taken before sealing; null for internal commands and imports. */
  readonly bodyHmac: string | null;
  /** If-Match: refused when the entry's version is another. */
  readonly ifMatch?: number;
}

/** The answer to a register command. No events: nothing was different from what is on record. */
export interface RegisterAnswer extends CommandResult {
  /** True when the answer is a remembered one. */
  readonly repeated: boolean;
}

/** One page of a list. `nextCursor` null: there is no more. */
export interface RegisterPage<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** Which page is wanted. `limit` is 1 to 200, 50 when absent. */
export interface RegisterPageRequest {
  readonly cursor?: string;
  readonly limit?: number;
}
