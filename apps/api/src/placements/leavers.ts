import { actingOwner, type Day, type Directory } from '@holdfast/domain';
import type { Leavers } from '@holdfast/read-models';

/**
 * Everybody who no longer works here on a day, with whoever acts for them: the same person the domain resolves to, so that
 * what a read shows is what a decision says.
 */
export function leaversOn(directory: Directory, today: Day): Leavers {
  const leavers: Record<string, Leavers[string]> = {};
  for (const { staffId, leftOn } of Object.values(directory.staff)) {
    if (leftOn === null || today < leftOn) continue;
    const acting = actingOwner(directory, staffId, today);
    if (acting !== null) leavers[staffId] = { id: acting, name: directory.staff[acting]?.name ?? null };
  }
  return leavers;
}
