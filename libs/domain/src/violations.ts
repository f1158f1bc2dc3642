/**
 * Every way the domain refuses. The API maps each code to a status and a text; the map is exhaustive, so a new code does
 * not compile until it has both.
 */
export const VIOLATION_CODES = [
  'NOT_ALLOWED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'CLOSED',
  'STAGE_REFUSES',
  'MATCH_NOT_DECIDED',
  'MATCH_ALREADY_DECIDED',
  'PAPERS_MISSING',
  'PAPER_NOT_EXPECTED',
  'PAPER_NOT_WAIVABLE',
  'OBLIGATION_NOT_OPEN',
  'OBLIGATION_KIND',
  'STATUTORY',
  'NOTHING_OWED',
  'NEXT_STEP_REQUIRED',
  'DATES_ORDER',
  'DATE_IN_FUTURE',
  'DATE_IN_PAST',
  'PLANNED_END_REQUIRED',
  'BACK_NEEDS_REASON',
  'BESIDE_NOT_POSSIBLE',
  'START_ALREADY_RECORDED',
  'EXTENSION_NOT_LATER',
  'HOURS_OVER_MAX',
  'UNKNOWN_REASON',
  'PERSON_NOT_ACTIVE',
  'SAME_PERSON',
  'CALENDAR_ENDS',
  'POLICY_INVALID',
  'OFFER_OPEN',
  'NO_OFFER',
  'ALREADY_PAUSED',
  'NOT_PAUSED',
  'NOT_CLOSED',
  'NOT_CORRECTABLE',
  'EXTENSION_LADDER',
  'APPROVAL_OPEN',
  'REPORT_INVALID',
  'ABSENCE_OVERLAPS',
  'COVER_CIRCLE',
  'ALREADY_LEAVING',
  'ADDRESS_REFUSED',
  'PLACEMENT_OPEN',
  'RETENTION_HOLD',
  'ERASED',
  'LINK_TOO_LONG',
  'LINK_EXPIRED',
  'LINK_REVOKED',
] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

/** A rule said no. Nothing was recorded. `pointer` names the field (JSON pointer) when one field is the cause. */
export class RuleViolation extends Error {
  override readonly name = 'RuleViolation';

  constructor(
    readonly code: ViolationCode,
    /** What is wrong and the way out, in English, without personal text. */
    message: string,
    readonly pointer?: string,
    /** Machine-readable details, e.g. the papers that are missing or the reasons allowed. */
    readonly details?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

/** True for a refusal by a rule, also across package copies: recognised by `code`, not by class identity. */
export function isRuleViolation(error: unknown): error is RuleViolation {
  return error instanceof Error && error.name === 'RuleViolation' && 'code' in error;
}

/** Held by the compiler: a `switch` that reaches this has missed a case. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
