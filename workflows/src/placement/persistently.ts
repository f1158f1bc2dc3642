import { ActivityFailure, ApplicationFailure, isCancellation, sleep } from '@temporalio/workflow';
import { NOT_FOUND } from '@holdfast/contracts';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/**
 * Calls until there is an answer, at most five minutes apart, for ever: a store that is down must not end a process.
 * The waiting is done here and not by the activity's retry policy, so that every try carries the case's present time.
 *
 * @returns null when the placement is not on record (there is nothing to wait for)
 */
export async function persistently<Answer>(call: () => Promise<Answer>): Promise<Answer | null> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    try {
      return await call();
    } catch (error) {
      if (isCancellation(error)) throw error;
      if (isNotFound(error)) return null;
      await sleep(wait, { summary: 'no answer from the store: trying again' });
    }
  }
}

function isNotFound(error: unknown): boolean {
  if (!(error instanceof ActivityFailure)) return false;
  return error.cause instanceof ApplicationFailure && error.cause.type === NOT_FOUND;
}
