import type { ViolationCode } from '@holdfast/domain';

/** Refusals that are not a rule of the field: the HTTP edge, the store, the process. */
export const EDGE_CODES = [
  'MALFORMED',
  'UNAUTHENTICATED',
  'NOT_LINKED',
  'METHOD_NOT_ALLOWED',
  'CONFLICT',
  'VERSION_MISMATCH',
  'IDEMPOTENCY_KEY_REUSED',
  'BODY_TOO_LARGE',
  'HEADERS_TOO_LARGE',
  'TOO_MANY_REQUESTS',
  'UNSUPPORTED_MEDIA_TYPE',
  'STORE_UNAVAILABLE',
  'PROCESS_UNAVAILABLE',
  'IDENTITY_UNAVAILABLE',
  'NOT_CONFIGURED',
  'INTERNAL',
] as const;
export type EdgeCode = (typeof EDGE_CODES)[number];

/** Every `code` a problem document of this API can carry. */
export type ProblemCode = ViolationCode | EdgeCode;

/** The status of each code. Exhaustive: a new code does not compile until it has one. */
export const PROBLEM_STATUS: Readonly<Record<ProblemCode, number>> = {
  MALFORMED: 400,
  UNKNOWN_REASON: 400,
  UNAUTHENTICATED: 401,
  NOT_ALLOWED: 403,
  NOT_LINKED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  LINK_EXPIRED: 410,
  LINK_REVOKED: 410,
  VERSION_MISMATCH: 412,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  ALREADY_EXISTS: 422,
  CLOSED: 422,
  STAGE_REFUSES: 422,
  MATCH_NOT_DECIDED: 422,
  MATCH_ALREADY_DECIDED: 422,
  PAPERS_MISSING: 422,
  PAPER_NOT_EXPECTED: 422,
  PAPER_NOT_WAIVABLE: 422,
  OBLIGATION_NOT_OPEN: 422,
  OBLIGATION_KIND: 422,
  STATUTORY: 422,
  NOTHING_OWED: 422,
  NEXT_STEP_REQUIRED: 422,
  DATES_ORDER: 422,
  DATE_IN_FUTURE: 422,
  DATE_IN_PAST: 422,
  PLANNED_END_REQUIRED: 422,
  BACK_NEEDS_REASON: 422,
  BESIDE_NOT_POSSIBLE: 422,
  START_ALREADY_RECORDED: 422,
  EXTENSION_NOT_LATER: 422,
  HOURS_OVER_MAX: 422,
  PERSON_NOT_ACTIVE: 422,
  SAME_PERSON: 422,
  CALENDAR_ENDS: 422,
  POLICY_INVALID: 422,
  OFFER_OPEN: 422,
  NO_OFFER: 422,
  ALREADY_PAUSED: 422,
  NOT_PAUSED: 422,
  NOT_CLOSED: 422,
  NOT_CORRECTABLE: 422,
  EXTENSION_LADDER: 422,
  APPROVAL_OPEN: 422,
  REPORT_INVALID: 422,
  ABSENCE_OVERLAPS: 422,
  COVER_CIRCLE: 422,
  ALREADY_LEAVING: 422,
  ADDRESS_REFUSED: 422,
  PLACEMENT_OPEN: 422,
  RETENTION_HOLD: 422,
  ERASED: 422,
  LINK_TOO_LONG: 422,
  IDEMPOTENCY_KEY_REUSED: 422,
  TOO_MANY_REQUESTS: 429,
  HEADERS_TOO_LARGE: 431,
  INTERNAL: 500,
  NOT_CONFIGURED: 501,
  STORE_UNAVAILABLE: 503,
  PROCESS_UNAVAILABLE: 503,
  IDENTITY_UNAVAILABLE: 503,
};

/** True for a `code` this API knows. */
export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && Object.hasOwn(PROBLEM_STATUS, code);
}

/** What the `type` of a problem document says: a URN of the code, e.g. `urn:holdfast:problem:papers-missing`. */
export function problemType(code: ProblemCode): string {
  return `urn:holdfast:problem:${code.toLowerCase().replaceAll('_', '-')}`;
}

/** Title, and what is wrong with the way out. Never holds a value that was sent. */
export type ProblemText = readonly [title: string, detail: string];
