import type { Instant } from '@holdfast/domain';
import { BadCursorError, DEFAULT_LIMIT } from '@holdfast/read-models';

/** A case with something ahead, and when a manager hears of it. */
export interface CaseKey {
  readonly placementId: string;
  readonly at: Instant | null;
}

/** After every instant. */
const NEVER = '~';
const KEY = /^(?:~|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) [0-9a-f-]{36}$/;

/**
 * One page of the cases: those a manager hears of first, the soonest first. The cursor is the last one's place in that order,
 * so that a case that changes meanwhile moves none of the others.
 * @throws BadCursorError
 */
export function pageOfCases(
  cases: readonly CaseKey[],
  { cursor, limit = DEFAULT_LIMIT }: { readonly cursor?: string; readonly limit?: number },
): { readonly page: readonly string[]; readonly nextCursor: string | null } {
  const after = cursor === undefined ? '' : read(cursor);
  const places = cases
    .map(({ placementId, at }) => `${at ?? NEVER} ${placementId}`)
    .filter((place) => place > after)
    .sort();
  const shown = places.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor =
    places.length > limit && last !== undefined ? Buffer.from(last, 'utf8').toString('base64url') : null;
  return { page: shown.map((place) => place.slice(place.indexOf(' ') + 1)), nextCursor };
}

function read(cursor: string): string {
  const place = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!KEY.test(place)) throw new BadCursorError();
  return place;
}
