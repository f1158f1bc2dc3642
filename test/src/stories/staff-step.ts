import type { Directory, StaffMember } from '@holdfast/domain';
import type { StaffStep } from './story.js';

/** The staff after something was registered of one of them. */
export function afterStaffStep(directory: Directory, step: StaffStep): Directory {
  const person = directory.staff[step.staffId];
  if (person === undefined) throw new Error(`Nobody in the stories is called ${step.staffId}.`);
  return { ...directory, staff: { ...directory.staff, [step.staffId]: changed(person, step) } };
}

function changed(person: StaffMember, step: StaffStep): StaffMember {
  if (step.is === 'gone') return { ...person, leftOn: step.leftOn };
  const { from, until = null, coverId = null } = step;
  return { ...person, absences: [...person.absences, { from, until, coverId }] };
}
