import { type Directory, RuleViolation } from '@holdfast/domain';

/**
 * The person named is on the staff and has not left.
 * @throws RuleViolation NOT_FOUND or PERSON_NOT_ACTIVE, pointing at the field
 */
export function checkActive(staff: Directory['staff'], staffId: string, today: string, pointer: string): void {
  const member = staff[staffId];
  if (member === undefined) throw new RuleViolation('NOT_FOUND', 'There is no such member of staff.', pointer);
  if (member.leftOn !== null && member.leftOn <= today) {
    throw new RuleViolation('PERSON_NOT_ACTIVE', 'This person no longer works here.', pointer);
  }
}
