import { HttpException } from '@nestjs/common';
import { isRuleViolation, type RuleViolation } from '@holdfast/domain';
import { ApiProblem } from './api-problem.js';
import { fieldMessage, type FieldError, type FieldRule } from './field-error.js';
import type { Language } from './language.js';
import { isProblemCode, PROBLEM_STATUS, problemType, type ProblemCode } from './problem-codes.js';
import { codesIn, problemText } from './problem-text.js';

/** An `application/problem+json` document (RFC 9457) as this API sends it. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  /** A URN of the request's id: what to quote when asking for help. */
  readonly instance: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

/** An error as this API answers it: the code, the fields, the headers. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;
  readonly details?: Readonly<Record<string, unknown>>;
  /** The rule's own sentence, in English. */
  readonly rule?: string;
}

/** Seconds after which repeating is worth while when the store or the process is away. */
const RETRY_AFTER: Readonly<Partial<Record<ProblemCode, string>>> = {
  STORE_UNAVAILABLE: '2',
  PROCESS_UNAVAILABLE: '5',
  IDENTITY_UNAVAILABLE: '5',
};

/** What the field message of a rule's pointer says; any other code has the detail there. */
const RULE_OF: Readonly<Partial<Record<ProblemCode, FieldRule>>> = {
  NOT_FOUND: 'not-found',
  DATES_ORDER: 'order',
  PLANNED_END_REQUIRED: 'required',
  NEXT_STEP_REQUIRED: 'required',
  BACK_NEEDS_REASON: 'required',
};

/** Where a library names a parameter itself. */
const RULE_OF_POINTER: Readonly<Record<string, FieldRule>> = { '/cursor': 'cursor' };

/** What any error means to the caller. Anything unknown is INTERNAL: its words stay inside. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof ApiProblem) return refusal(error.code, error.errors, error.headers);
  if (isRuleViolation(error)) return ofViolation(error);
  if (error instanceof HttpException) return ofFramework(error.getStatus(), error.cause);
  if (error instanceof Error && 'code' in error && isProblemCode(error.code)) {
    const pointer = 'pointer' in error && typeof error.pointer === 'string' ? error.pointer : null;
    return refusal(error.code, pointer === null ? [] : [{ pointer, rule: RULE_OF_POINTER[pointer] ?? 'refused' }]);
  }
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    return ofFramework(error.statusCode, error);
  }
  return refusal('INTERNAL');
}

/** The document for a refusal. `requestId` is a UUID. */
export function toDocument(
  { code, errors, details, rule }: Refusal,
  language: Language,
  requestId: string,
): ProblemDocument {
  const [title, detail] = problemText(code, language, details);
  // What a policy document lacks is for whoever writes policies, and says only what the rule is.
  const said = code === 'POLICY_INVALID' && rule !== undefined ? `${detail} ${rule}` : detail;
  return {
    type: problemType(code),
    title,
    status: PROBLEM_STATUS[code],
    code,
    detail: said,
    instance: `urn:uuid:${requestId}`,
    ...(errors.length > 0 && {
      // A rule that has no sentence of its own for a field has the detail: what is wrong with it, and the way out.
      errors: errors.map((error) => ({
        pointer: error.pointer,
        message: error.rule === 'refused' ? said : fieldMessage(error, language),
      })),
    }),
  };
}

function refusal(
  code: ProblemCode,
  errors: readonly FieldError[] = [],
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  const retryAfter = RETRY_AFTER[code];
  return {
    code,
    errors,
    headers: retryAfter === undefined ? headers : { 'retry-after': retryAfter, ...headers },
  };
}

function ofViolation({ code, pointer, details, message }: RuleViolation): Refusal {
  const reasons = codesIn(details, 'reasons');
  const error: FieldError | null =
    pointer === undefined
      ? null
      : reasons.length > 0
        ? { pointer, rule: 'one-of', params: { values: reasons.join(', ') } }
        : { pointer, rule: RULE_OF[code] ?? 'refused' };
  return { ...refusal(code, error === null ? [] : [error]), ...(details !== undefined && { details }), rule: message };
}

/** Fastify's words for a body that is no JSON: broken, empty, or with a key that would poison an object. */
const NO_JSON = /^FST_ERR_CTP_(?:INVALID|EMPTY)_JSON/;

/** Framework errors carry a status; the body as a whole is named when it could not be read. */
function ofFramework(status: number, cause: unknown): Refusal {
  const broken =
    cause instanceof SyntaxError ||
    (cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && NO_JSON.test(cause.code));
  return refusal(codeOfStatus(status), broken ? [{ pointer: '', rule: 'json' }] : []);
}

function codeOfStatus(status: number): ProblemCode {
  switch (status) {
    case 400:
    case 414:
      return 'MALFORMED';
    case 401:
      return 'UNAUTHENTICATED';
    case 403:
      return 'NOT_ALLOWED';
    case 404:
      return 'NOT_FOUND';
    case 405:
      return 'METHOD_NOT_ALLOWED';
    case 413:
      return 'BODY_TOO_LARGE';
    case 415:
      return 'UNSUPPORTED_MEDIA_TYPE';
    case 429:
      return 'TOO_MANY_REQUESTS';
    case 431:
      return 'HEADERS_TOO_LARGE';
    case 503:
      return 'STORE_UNAVAILABLE';
    default:
      return 'INTERNAL';
  }
}
