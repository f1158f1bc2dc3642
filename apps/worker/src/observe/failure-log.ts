import type { Logger } from './log.js';

/** Between two lines about the same thing. Milliseconds. */
const REMIND_MS = 30_000;

/**
 * Tells of failing activities without drowning the log: with a store that is down every alarm of the morning fails. One line
 * per kind of failure, repeated every half minute with how often it came.
 */
export function createFailureLog(log: Pick<Logger, 'warn'>, now: () => number = Date.now) {
  const told = new Map<string, { at: number; since: number }>();
  return (activity: string, code: string): void => {
    const key = `${activity} ${code}`;
    const before = told.get(key) ?? { at: -Infinity, since: 0 };
    const times = before.since + 1;
    const due = now() - before.at >= REMIND_MS;
    told.set(key, due ? { at: now(), since: 0 } : { at: before.at, since: times });
    if (due) log.warn({ activity, code, times }, 'an activity failed; its workflow tries again');
  };
}
