import { ROLES, type Role } from '@holdfast/domain';

/** Everybody who works here. */
export const EVERYONE: readonly Role[] = ROLES;
/** Who may read cases at all. An admin may not: registers and configuration, no sealed text. */
export const READERS: readonly Role[] = ['consultant', 'caseworker', 'team-lead', 'manager', 'auditor'];
/** Everyone who works with cases. */
export const CASE_WORKERS: readonly Role[] = ['consultant', 'caseworker', 'team-lead', 'manager'];
/** Who opens a placement. */
export const PROPOSERS: readonly Role[] = ['consultant', 'caseworker', 'team-lead'];
/** Who decides over other people's cases. */
export const LEADS: readonly Role[] = ['team-lead', 'manager'];
