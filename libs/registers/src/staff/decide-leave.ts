import { addDays, type Day, RuleViolation } from '@holdfast/domain';
import { existing } from '../shared/register-stream.js';
import type { StaffFacts } from './staff.facts.js';
import type { StaffEvent, StaffState } from './staff.types.js';

/** How long ago somebody may have left when it is put on record. Calendar days. */
const REGISTERED_WITHIN_DAYS = 31;

/** The person leaves, or has just left. @throws RuleViolation */
export function registerLeave(state: StaffState, leftOn: Day, { today }: StaffFacts): readonly StaffEvent[] {
  if (state.leftOn !== null) {
    throw new RuleViolation('ALREADY_LEAVING', 'It is on record already that this person leaves.', '/leftOn', {
      leftOn: state.leftOn,
    });
  }
  if (leftOn < addDays(today, -REGISTERED_WITHIN_DAYS)) {
    throw new RuleViolation('DATE_IN_PAST', 'That is more than 31 days ago.', '/leftOn');
  }
  return [{ type: 'staff-left', data: { leftOn } }];
}

/** The person stays: only while the day has not come. @throws RuleViolation */
export function takeBackLeave(state: StaffState): readonly StaffEvent[] {
  return [{ type: 'leave-taken-back', data: { leftOn: existing(state.leftOn, 'leave') } }];
}
