import { ApplicationFailure } from '@temporalio/common';
import { NOT_FOUND } from '@holdfast/contracts';

/** What may be told of a failure: names and codes. A message could quote a value that somebody typed. */
export interface FailureSummary {
  readonly name: string;
  readonly code: string;
}

/** The placement is not on record. Trying again would not help, and the workflow ends. */
export function notFound(): ApplicationFailure {
  return withoutStack(ApplicationFailure.nonRetryable('No such placement on record.', NOT_FOUND));
}

/**
 * Any other failure as the workflow and its history see it. All of it may be tried again: a store that is down comes back,
 * a lost race is run anew, and a fault in our own code is mended by the next release.
 */
export function asFailure(error: unknown): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  const { name, code } = summaryOf(error);
  // NOT_FOUND from elsewhere (a policy, a tenant's settings) must not end the process of a placement that is on record.
  const type = code === '' || code === NOT_FOUND ? name : code;
  return withoutStack(ApplicationFailure.retryable(`${name} ${code}`.trim(), type));
}

/** The name and code of anything thrown. */
export function summaryOf(error: unknown): FailureSummary {
  if (!(error instanceof Error)) return { name: 'Error', code: '' };
  const { code, type } = error as { readonly code?: unknown; readonly type?: unknown };
  return { name: error.name, code: typeof code === 'string' ? code : typeof type === 'string' ? type : '' };
}

/** Whether somebody says that something is not on record; what it is must be found out. */
export function saysNotFound(error: unknown): boolean {
  return summaryOf(error).code === NOT_FOUND;
}

/** A history is no place for the paths of our own mapping. */
function withoutStack(failure: ApplicationFailure): ApplicationFailure {
  failure.stack = '';
  return failure;
}
