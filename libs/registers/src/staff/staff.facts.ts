import { type Actor, type Day, type Directory, RuleViolation } from '@holdfast/domain';
import type { StaffState } from './staff.types.js';

/** What a decision about a member of staff needs besides the entry: teams, colleagues, who asks, what day it is. */
export interface StaffFacts {
  readonly teams: Directory['teams'];
  readonly staff: Directory['staff'];
  readonly actor: Actor;
  readonly today: Day;
  /** Whose the subject is that a command names. */
  readonly subjectHeldBy?: string | null;
}

/** True for the person's own hand. */
function isSelf({ staffId }: StaffState, { actor }: StaffFacts): boolean {
  return actor.kind === 'person' && actor.staffId === staffId;
}

/** The lead of the person's team, a manager, an admin; the clock and imports. Nobody who has left. */
function isAbove({ details }: StaffState, { actor, teams, staff, today }: StaffFacts): boolean {
  if (actor.kind === 'system') return true;
  const leftOn = staff[actor.staffId]?.leftOn ?? null;
  if (leftOn !== null && leftOn <= today) return false;
  if (actor.roles.some((role) => role === 'manager' || role === 'admin')) return true;
  return details.teamId !== null && teams[details.teamId]?.leadId === actor.staffId;
}

const ABOVE = { roles: ['team-lead', 'manager', 'admin'] };

/** Absences: the person, and whoever stands above. @throws RuleViolation NOT_ALLOWED */
export function checkSelfOrAbove(state: StaffState, facts: StaffFacts): void {
  if (isSelf(state, facts) || isAbove(state, facts)) return;
  throw new RuleViolation('NOT_ALLOWED', 'This is for the person themself or their team lead.', undefined, ABOVE);
}

/** Leaving: whoever stands above. @throws RuleViolation NOT_ALLOWED */
export function checkAbove(state: StaffState, facts: StaffFacts): void {
  if (isAbove(state, facts)) return;
  throw new RuleViolation('NOT_ALLOWED', 'This is for the team lead, a manager or an admin.', undefined, ABOVE);
}

/** Preferences and the calendar feed: nobody else's. @throws RuleViolation NOT_ALLOWED */
export function checkSelf(state: StaffState, facts: StaffFacts): void {
  if (isSelf(state, facts)) return;
  throw new RuleViolation('NOT_ALLOWED', 'This is for the person themself.');
}

/** @throws RuleViolation PERSON_NOT_ACTIVE once the day of leaving has come */
export function checkStillHere({ leftOn }: StaffState, { today }: StaffFacts): void {
  if (leftOn === null || today < leftOn) return;
  throw new RuleViolation('PERSON_NOT_ACTIVE', 'This person no longer works here.');
}
