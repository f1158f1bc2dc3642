import type { Instant, ProcessView } from '@holdfast/domain';

/**
 * A placement's share of the alarm spread: alarms that fall on the same minute (08:00 everywhere) are rung over a few
 * minutes, each placement always at the same place in them. Later than the alarm by 0 to `spreadSeconds`, never earlier.
 *
 * @returns whole milliseconds
 */
export function spreadMs(placementId: string, spreadSeconds: number): number {
  if (spreadSeconds <= 0) return 0;
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (let index = 0; index < placementId.length; index += 1) {
    hash = Math.imul(hash ^ placementId.charCodeAt(index), 0x01000193) >>> 0;
  }
  return Math.floor((hash / 0x1_0000_0000) * spreadSeconds * 1_000);
}

/** When the process wakes for this view; null when nothing is waited for any more. */
export function wakeAt(view: ProcessView, spreadSeconds: number): Instant | null {
  if (view.nextWake === null) return null;
  return new Date(Date.parse(view.nextWake) + spreadMs(view.placementId, spreadSeconds)).toISOString();
}
