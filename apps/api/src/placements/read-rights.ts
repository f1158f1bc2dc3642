import { dayOf, relationsTo, type Day, type Directory, type Placement, type Role } from '@holdfast/domain';
import type { Leavers, Viewer } from '@holdfast/read-models';
import type { Caller } from '../identity/caller.js';

/** Who reads every case of the tenant. */
const READ_ALL: readonly Role[] = ['manager', 'auditor'];

/** Whether the caller reads every case of the tenant, or only those they have to do with. */
export function readsAll({ roles }: Caller): boolean {
  return roles.some((role) => READ_ALL.includes(role));
}

/** The part of a list's filter that leaves out what the caller may not read; nothing for those who read every case. */
export function visibleTo(
  caller: Caller,
  { today, leavers }: { readonly today: Day; readonly leavers: Leavers },
): { readonly visibleTo?: Viewer } {
  return readsAll(caller) ? {} : { visibleTo: { staffId: caller.staffId, today, leavers } };
}

/**
 * Whether the caller may read a case: its people, their covers, the receiver of an offer, the owner's
 * team and its lead; managers and auditors all
 * (design, section 3 "Who may what").
 */
export function mayRead(caller: Caller, placement: Placement, directory: Directory, now: string): boolean {
  if (readsAll(caller)) return true;
  const relations = relationsTo(placement, caller.staffId, directory, dayOf(now));
  return [...relations].some((relation) => relation !== 'proposer');
}
