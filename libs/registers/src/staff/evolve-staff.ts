import { assertNever } from '@holdfast/domain';
import { existing } from '../shared/register-stream.js';
import type { StaffAbsence, StaffEvent, StaffState } from './staff.types.js';

/** The fold of the stream of a member of staff. */
export function evolveStaff(state: StaffState | null, event: StaffEvent): StaffState {
  if (event.type === 'staff-registered') {
    return { ...event.data, leftOn: null, absences: [], preferences: null, calendarHash: null };
  }
  const before = existing(state, 'member of staff');
  const others = (absenceId: string): readonly StaffAbsence[] =>
    before.absences.filter((absence) => absence.absenceId !== absenceId);
  switch (event.type) {
    case 'staff-corrected':
      return { ...before, details: { ...before.details, ...event.data.changes } };
    case 'absence-registered':
    case 'absence-changed': {
      const absences = [...others(event.data.absenceId), event.data];
      return { ...before, absences: absences.sort((a, b) => a.from.localeCompare(b.from)) };
    }
    case 'absence-called-off':
      return { ...before, absences: others(event.data.absenceId) };
    case 'staff-left':
      return { ...before, leftOn: event.data.leftOn };
    case 'leave-taken-back':
      return { ...before, leftOn: null };
    case 'preferences-changed':
      return { ...before, preferences: event.data.preferences };
    case 'calendar-feed-opened':
      return { ...before, calendarHash: event.data.tokenHash };
    case 'calendar-feed-revoked':
      return { ...before, calendarHash: null };
    default:
      return assertNever(event);
  }
}
