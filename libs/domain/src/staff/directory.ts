import type { Day } from '../time/instants.js';
import type { Role } from '../words.js';

/** Whole days, inclusive; `until: null` is open-ended. `coverId` is one hop: an absent cover is skipped. */
export interface Absence {
  readonly from: Day;
  readonly until: Day | null;
  readonly coverId: string | null;
}

/** A member of staff as decisions see one. */
export interface StaffMember {
  readonly staffId: string;
  readonly name: string;
  readonly teamId: string | null;
  readonly roles: readonly Role[];
  /** The day from which this person no longer works here. */
  readonly leftOn: Day | null;
  readonly absences: readonly Absence[];
}

/** A team and who leads it; its manager hears of what its lead did not settle. */
export interface Team {
  readonly teamId: string;
  readonly name: string;
  readonly leadId: string | null;
  readonly managerId: string | null;
}

/** Everybody a tenant's cases can turn to: what `decide` sees of the registers. Plain data, one per tenant. */
export interface Directory {
  readonly staff: Readonly<Record<string, StaffMember>>;
  readonly teams: Readonly<Record<string, Team>>;
  /** Named by the tenant: acts as owner when a leaver has neither team lead nor manager. */
  readonly actingOwnerId: string | null;
  /** The mailbox of last resort. An address of the tenant, not of a person. */
  readonly fallbackMailbox: string;
}

/** Who does something. `system` for what the clock does. */
export type Actor =
  { readonly kind: 'person'; readonly staffId: string; readonly roles: readonly Role[] } | { readonly kind: 'system' };
