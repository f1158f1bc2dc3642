import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '../observe/log.js';

export interface Awaited<Answer> {
  /** Named in the log. */
  readonly what: string;
  readonly attempt: () => Promise<Answer>;
  readonly signal: AbortSignal;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** Between two tries, in milliseconds. Default 1,000. */
  readonly everyMs?: number;
}

/** A line in the log at most this often. */
const REMIND_MS = 30_000;

/** Tries until it works, saying now and then what it waits for. Null when it is told to stop. */
export async function untilReady<Answer>({
  what,
  attempt,
  signal,
  log,
  everyMs = 1_000,
}: Awaited<Answer>): Promise<Answer | null> {
  let said = 0;
  while (!signal.aborted) {
    try {
      const answer = await attempt();
      if (said > 0) log.info({ what }, 'it answers');
      return answer;
    } catch (error) {
      if (Date.now() - said >= REMIND_MS) {
        log.warn({ what, failure: error instanceof Error ? error.name : 'unknown' }, 'waiting for it to answer');
        said = Date.now();
      }
      await pause(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
  return null;
}
