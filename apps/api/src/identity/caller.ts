import type { Actor, Role } from '@holdfast/domain';

/** Who asks, from the access token and from nowhere else. */
export interface Caller {
  readonly staffId: string;
  readonly tenant: string;
  readonly roles: readonly Role[];
  /** The same person as the domain sees them. */
  readonly actor: Actor;
  /** Present: a program with a service token, not a member of staff. */
  readonly machine?: true;
}

/** A caller out of checked claims. */
export function callerOf(staffId: string, tenant: string, roles: readonly Role[]): Caller {
  return { staffId, tenant, roles, actor: { kind: 'person', staffId, roles } };
}

/** Whether one of the caller's roles is among these. */
export function hasRole(caller: Caller, roles: readonly Role[]): boolean {
  return caller.roles.some((role) => roles.includes(role));
}
