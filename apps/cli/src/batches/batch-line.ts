import type { BatchEntry } from '@holdfast/batches';

/** One batch as a line: when, what, how far. Ids and numbers only. */
export function batchLine({ subject, startedAt, startedBy, paused, stopped, tally }: BatchEntry): string {
  const { total, waiting, done, refused, skipped } = tally;
  const how = waiting === 0 ? (stopped ? 'undone' : 'done') : paused ? 'paused' : 'running';
  const numbers = `${total - waiting}/${total}: ${done} done, ${refused} refused, ${skipped} with nothing to do`;
  return `${startedAt}  ${subject}  ${startedBy ?? 'system'}  ${how}  ${numbers}`;
}
