import type { BatchProgress } from '@holdfast/contracts';

/** What somebody who reads Temporal's own UI sees of a batch. Numbers only. Pure. */
export function batchDetails({ phase, tally }: BatchProgress): string {
  if (tally === null) return `**${phase}**`;
  const { total, waiting, done, refused, skipped } = tally;
  const rest = `${String(done)} done, ${String(refused)} refused, ${String(skipped)} with nothing to do`;
  return `**${phase}**: ${String(total - waiting)} of ${String(total)} placements; ${rest}.`;
}
