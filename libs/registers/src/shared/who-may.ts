import { type Actor, type Role, ROLES, RuleViolation } from '@holdfast/domain';

/** Every command of the registers. */
export type RegisterCommandType =
  | 'register-citizen'
  | 'correct-citizen'
  | 'erase-citizen'
  | 'set-retention-hold'
  | 'lift-retention-hold'
  | 'register-company'
  | 'correct-company'
  | 'add-company-contact'
  | 'correct-company-contact'
  | 'register-staff'
  | 'correct-staff'
  | 'register-absence'
  | 'change-absence'
  | 'call-off-absence'
  | 'register-leave'
  | 'take-back-leave'
  | 'change-preferences'
  | 'open-calendar-feed'
  | 'revoke-calendar-feed'
  | 'register-team'
  | 'correct-team'
  | 'set-up-tenant'
  | 'change-tenant-settings'
  | 'register-webhook'
  | 'rotate-webhook-secret'
  | 'remove-webhook'
  | 'replay-webhook'
  | 'issue-service-token'
  | 'revoke-service-token'
  | 'publish-policy'
  | 'start-adoption'
  | 'open-audit-link'
  | 'use-audit-link'
  | 'revoke-audit-link';

const casework: readonly Role[] = ['consultant', 'caseworker', 'team-lead', 'admin'];
const administration: readonly Role[] = ['admin'];
/** What is kept of a citizen, and for how long: whoever answers for the record, and whoever runs the registers. */
const dataProtection: readonly Role[] = ['manager', 'admin'];
/** Of whom exactly (the person, their team lead) is decided with the entry in view. */
const everybody: readonly Role[] = ROLES;
/** Who answers to those who look from outside. */
const answering: readonly Role[] = ['manager', 'auditor'];
const above: readonly Role[] = ['team-lead', 'manager', 'admin'];

/** Who may do what to the registers (design, section 3 "Who may what"). Imports and set-up act as the system. */
export const REGISTER_ROLES: Readonly<Record<RegisterCommandType, readonly Role[]>> = {
  'register-citizen': casework,
  'correct-citizen': casework,
  'erase-citizen': dataProtection,
  'set-retention-hold': dataProtection,
  'lift-retention-hold': dataProtection,
  'register-company': casework,
  'correct-company': casework,
  'add-company-contact': casework,
  'correct-company-contact': casework,
  'register-staff': administration,
  'correct-staff': administration,
  'register-absence': everybody,
  'change-absence': everybody,
  'call-off-absence': everybody,
  'register-leave': above,
  'take-back-leave': above,
  'change-preferences': everybody,
  'open-calendar-feed': everybody,
  'revoke-calendar-feed': everybody,
  'register-team': administration,
  'correct-team': administration,
  'set-up-tenant': administration,
  'change-tenant-settings': administration,
  'register-webhook': administration,
  'rotate-webhook-secret': administration,
  'remove-webhook': administration,
  'replay-webhook': administration,
  'issue-service-token': administration,
  'revoke-service-token': administration,
  'publish-policy': ['manager'],
  'start-adoption': ['manager'],
  'open-audit-link': answering,
  // Whoever holds a link is nobody of ours: its use is written down by the system.
  'use-audit-link': [],
  'revoke-audit-link': answering,
};

/** @throws RuleViolation NOT_ALLOWED, with the roles that may */
export function checkMay(actor: Actor, command: RegisterCommandType): void {
  if (actor.kind === 'system') return;
  const roles = REGISTER_ROLES[command];
  if (actor.roles.some((role) => roles.includes(role))) return;
  throw new RuleViolation('NOT_ALLOWED', `Only these roles may do this: ${roles.join(', ')}.`, undefined, { roles });
}
