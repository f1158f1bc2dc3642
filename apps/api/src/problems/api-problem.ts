import type { FieldError } from './field-error.js';
import type { ProblemCode } from './problem-codes.js';

/** Thrown by the API itself, wherever a request cannot be answered. Carries codes and pointers, never a value. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly code: ProblemCode,
    readonly errors: readonly FieldError[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

/** 400: every wrong field is named. */
export function malformed(...errors: FieldError[]): ApiProblem {
  return new ApiProblem('MALFORMED', errors);
}

/** 404; with a pointer when it is a field of the body that names something that is not there. */
export function notFound(pointer?: string): ApiProblem {
  return new ApiProblem('NOT_FOUND', pointer === undefined ? [] : [{ pointer, rule: 'not-found' }]);
}
