import type { Day, Instant, SealedText } from '@holdfast/domain';

/** One page of a list. `nextCursor` null: there is no more. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** Which page is wanted. `limit` is 1 to 200. */
export interface PageRequest {
  readonly cursor?: string;
  readonly limit?: number;
}

/** Items of a page when nobody says how many. */
export const DEFAULT_LIMIT = 50;
/** Most items of a page. */
export const MAX_LIMIT = 200;

/** A citizen as lists name them. The name is sealed; null when the person has been erased or is not in the register. */
export interface CitizenName {
  readonly id: string;
  readonly name: SealedText | null;
}

/** A company as lists name it; the name is null when the company is not in the register. */
export interface CompanyName {
  readonly id: string;
  readonly name: string | null;
}

/** A member of staff as lists name them. */
export interface StaffName {
  readonly id: string;
  readonly name: string | null;
}

export type { Day, Instant, SealedText };
