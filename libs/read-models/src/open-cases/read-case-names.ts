import type { SealedText } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import type { CitizenName, CompanyName } from '../shared/answers.js';

/** Whom a case is about, as lists name it; the citizen's name is sealed. */
export interface CaseNames {
  readonly placementId: string;
  readonly citizen: CitizenName;
  readonly company: CompanyName;
}

interface Row {
  readonly placementId: string;
  readonly citizenId: string;
  readonly citizenName: SealedText | null;
  readonly companyId: string;
  readonly companyName: string | null;
}

const SQL = `
select p.placement_id as "placementId", p.citizen_id as "citizenId", c.name as "citizenName",
  p.company_id as "companyId", f.name as "companyName"
from placements p
left join register_citizens c on c.tenant = p.tenant and c.citizen_id = p.citizen_id
left join register_companies f on f.tenant = p.tenant and f.company_id = p.company_id
where p.tenant = $1 and p.placement_id = any($2::uuid[])`;

/** The names of a page of cases, by placement; what the tenant has not is left out. @throws StoreUnavailableError */
export async function readCaseNames(
  pool: Pool,
  tenant: string,
  placementIds: readonly string[],
): Promise<ReadonlyMap<string, CaseNames>> {
  if (placementIds.length === 0) return new Map();
  const { rows } = await withTenant(pool, tenant, (client) => client.query<Row>(SQL, [tenant, placementIds]));
  return new Map(
    rows.map(({ placementId, citizenId, citizenName, companyId, companyName }) => [
      placementId,
      { placementId, citizen: { id: citizenId, name: citizenName }, company: { id: companyId, name: companyName } },
    ]),
  );
}
