/** The value below which a share (0 to 1) of the values lies; 0 when there is none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The one in the middle; of an even number the mean of the two; 0 when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
}

/** What each of ours is of the other of the same round. */
export function ratios(ours: readonly number[], others: readonly number[]): readonly number[] {
  return ours.map((value, round) => value / (others[round] ?? Number.NaN));
}
