import { type Absence, RuleViolation } from '@holdfast/domain';
import { checkActive } from '../shared/active-person.js';
import { refuseExisting } from '../shared/register-stream.js';
import { circleClosedBy, sharedDays } from './cover-circle.js';
import type { StaffFacts } from './staff.facts.js';
import type { StaffAbsence, StaffEvent, StaffState } from './staff.types.js';

/** The absence of this id. @throws RuleViolation NOT_FOUND */
function named(state: StaffState, absenceId: string): StaffAbsence {
  const found = state.absences.find((absence) => absence.absenceId === absenceId);
  if (found === undefined) throw new RuleViolation('NOT_FOUND', 'There is no such absence of this person.');
  return found;
}

/** @param before what it was until now; null for a new one */
function check(state: StaffState, absence: StaffAbsence, before: StaffAbsence | null, facts: StaffFacts): void {
  const { absenceId, from, until, coverId } = absence;
  if (until !== null && until < from) {
    throw new RuleViolation('DATES_ORDER', 'The absence ends before it begins.', '/until');
  }
  if (coverId === state.staffId) {
    throw new RuleViolation('SAME_PERSON', 'Nobody covers for themself.', '/coverId');
  }
  // A cover who has left since is no reason to refuse another end: whoever has left is passed over.
  if (coverId !== null && coverId !== before?.coverId) {
    checkActive(facts.staff, coverId, from > facts.today ? from : facts.today, '/coverId');
  }
  const other = state.absences.find((one) => one.absenceId !== absenceId && sharedDays(one, absence) !== null);
  if (other !== undefined) {
    throw new RuleViolation('ABSENCE_OVERLAPS', 'This person is away on some of these days already.', '/from', {
      from: other.from,
      until: other.until,
    });
  }
  const circle = circleClosedBy(state.staffId, absence, facts.staff);
  if (circle !== null) {
    throw new RuleViolation('COVER_CIRCLE', 'These people would cover for each other while away.', '/coverId', {
      people: circle,
    });
  }
}

/** A new absence. @throws RuleViolation */
export function registerAbsence(state: StaffState, absence: StaffAbsence, facts: StaffFacts): readonly StaffEvent[] {
  refuseExisting(state.absences.find(({ absenceId }) => absenceId === absence.absenceId) ?? null, 'absence');
  check(state, absence, null, facts);
  return [{ type: 'absence-registered', data: absence }];
}

/** Another beginning, end or cover. Nothing is recorded when nothing differs. @throws RuleViolation */
export function changeAbsence(
  state: StaffState,
  absenceId: string,
  changes: Partial<Absence>,
  facts: StaffFacts,
): readonly StaffEvent[] {
  const before = named(state, absenceId);
  const after: StaffAbsence = { ...before, ...changes };
  if (after.from === before.from && after.until === before.until && after.coverId === before.coverId) return [];
  check(state, after, before, facts);
  return [{ type: 'absence-changed', data: after }];
}

/** It does not take place after all; what was recorded stays recorded. @throws RuleViolation NOT_FOUND */
export function callOffAbsence(state: StaffState, absenceId: string): readonly StaffEvent[] {
  return [{ type: 'absence-called-off', data: { absenceId: named(state, absenceId).absenceId } }];
}
