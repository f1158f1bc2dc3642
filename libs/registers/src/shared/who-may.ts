import { type Actor, type Role, RuleViolation } from '@holdfast/domain';

/** Every command of the registers. */
export type RegisterCommandType =
  | 'register-citizen'
  | 'correct-citizen'
  | 'register-company'
  | 'correct-company'
  | 'add-company-contact'
  | 'correct-company-contact'
  | 'register-staff'
  | 'correct-staff'
  | 'register-team'
  | 'correct-team'
  | 'set-up-tenant'
  | 'change-tenant-settings'
  | 'publish-policy';

const casework: readonly Role[] = ['consultant', 'caseworker', 'team-lead', 'admin'];
const administration: readonly Role[] = ['admin'];

/** Who may do what to the registers (design, section 3 "Who may what"). Imports and set-up act as the system. */
export const REGISTER_ROLES: Readonly<Record<RegisterCommandType, readonly Role[]>> = {
  'register-citizen': casework,
  'correct-citizen': casework,
  'register-company': casework,
  'correct-company': casework,
  'add-company-contact': casework,
  'correct-company-contact': casework,
  'register-staff': administration,
  'correct-staff': administration,
  'register-team': administration,
  'correct-team': administration,
  'set-up-tenant': administration,
  'change-tenant-settings': administration,
  'publish-policy': ['manager'],
};

/** @throws RuleViolation NOT_ALLOWED, with the roles that may */
export function checkMay(actor: Actor, command: RegisterCommandType): void {
  if (actor.kind === 'system') return;
  const roles = REGISTER_ROLES[command];
  if (actor.roles.some((role) => roles.includes(role))) return;
  throw new RuleViolation('NOT_ALLOWED', `Only these roles may do this: ${roles.join(', ')}.`, undefined, { roles });
}
