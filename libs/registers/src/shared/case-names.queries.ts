import type { SealedText } from '@holdfast/domain';
import { checkTenant, guardAvailability } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** The names on a case; null: not in the register, or erased. */
export interface CaseNames {
  /** Sealed. */
  readonly citizen: SealedText | null;
  readonly company: string | null;
}

/** The names of the people and the company of a case. */
export interface CaseNameQueries {
  /** One round trip. @throws StoreUnavailableError */
  caseNames(tenant: string, citizenId: string, companyId: string): Promise<CaseNames>;
}

/** The names on cases, read under row-level security. */
export function createCaseNameQueries(pool: Pool): CaseNameQueries {
  return {
    caseNames: (tenant, citizenId, companyId) =>
      guardAvailability(async () => {
        const text = 'select * from case_names($1, $2, $3)';
        const values = [checkTenant(tenant), citizenId, companyId];
        const { rows } = await pool.query<CaseNames>({ name: 'hf_case_names', text, values });
        return rows[0] ?? { citizen: null, company: null };
      }),
  };
}
