/** One field that was refused: `pointer` as in JSON Pointer (`/nextStep/dueOn`), and what to do about it. */
export interface FieldProblem {
  readonly pointer: string;
  readonly message: string;
}

/** A refusal of the API in the user's words, or that it could not be reached (status 0, code `OFFLINE`). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly FieldProblem[] = [],
  ) {
    super(`${status} ${code}`);
    this.name = 'Problem';
  }

  /** Whether the same request, sent again later, may well be taken: nothing is known of what became of it. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 503 || this.status === 502;
  }
}

/** @param body what the API answered with */
export function problemOf(status: number, body: unknown): Problem {
  const { code = 'UNKNOWN', title = '', detail = '', errors = [] } = (body ?? {}) as Partial<Problem>;
  return new Problem(status, code, title, detail, errors);
}

/** The API could not be reached at all. */
export const offline = (): Problem => new Problem(0, 'OFFLINE', '', '');

/** Whether a rule of the domain refused one field: then the detail is what is wrong with it, and the way out. */
export const isOneFieldsRule = (problem: Problem): boolean =>
  problem.status === 422 && problem.errors.length === 1 && problem.detail !== '';

/** The messages for one field, and for what lies below it. */
export function messagesFor(problem: Problem | null, pointer: string): string | null {
  const found = (problem?.errors ?? []).filter(
    (error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`),
  );
  if (found.length === 0 || problem === null) return null;
  return isOneFieldsRule(problem) ? problem.detail : found.map(({ message }) => message).join(' ');
}
