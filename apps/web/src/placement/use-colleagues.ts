import { today } from '../dates/days.js';
import { useStaff, worksHere } from '../team/use-staff.js';

/** Who can own a case or owe something on it. */
const WORKING: readonly string[] = ['consultant', 'caseworker', 'team-lead', 'manager'];

/** What the staff are called and where to write to them, and who works here now, as choices. */
export function useColleagues() {
  const { data: staff = [] } = useStaff();
  const find = (id: string) => staff.find(({ staffId }) => staffId === id);
  return {
    nameOf: (staffId: string): string => find(staffId)?.name ?? staffId,
    mailOf: (staffId: string): string | null => find(staffId)?.email ?? null,
    colleagues: staff
      .filter((one) => worksHere(one, today()) && one.roles.some((role) => WORKING.includes(role)))
      .map(({ staffId, name }) => [staffId, name] as const),
  };
}
