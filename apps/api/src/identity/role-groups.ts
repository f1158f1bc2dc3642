import { ROLES, type Role } from '@holdfast/domain';

/** Everybody who works here. */
export const EVERYONE: readonly Role[] = ROLES;
/** Who may read cases at all. An admin may not: registers and configuration, no sealed text. */
export const READERS: readonly Role[] = ['consultant', 'caseworker', 'team-lead', 'manager', 'auditor'];
/**
 * Who sees a CPR number whole: those who enter it in the state's systems. Who leads or audits sees the birthday of it. A decision
 * of its own (docs/decisions/0012).
 */
export const CPR_READERS: readonly Role[] = ['consultant', 'caseworker', 'team-lead'];
/** Everyone who works with cases. */
export const CASE_WORKERS: readonly Role[] = ['consultant', 'caseworker', 'team-lead', 'manager'];
/** Who opens a placement. */
export const PROPOSERS: readonly Role[] = ['consultant', 'caseworker', 'team-lead'];
/** Who decides over other people's cases. */
export const LEADS: readonly Role[] = ['team-lead', 'manager'];
