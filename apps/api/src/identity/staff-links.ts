import type { RegisterQueries } from '@holdfast/registers';
import { ApiProblem } from '../problems/api-problem.js';

/** Which member of staff an issuer's `sub` is. */
export type StaffLinks = (tenant: string, subject: string) => Promise<string>;

/** The links of the register of staff. @throws ApiProblem NOT_LINKED when nobody on the staff is this subject */
export function staffLinks({ staff }: Pick<RegisterQueries, 'staff'>): StaffLinks {
  return async (tenant, subject) => {
    const staffId = await staff.idBySubject(tenant, subject);
    if (staffId === null) throw new ApiProblem('NOT_LINKED');
    return staffId;
  };
}
