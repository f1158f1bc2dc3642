import type { Consideration, Stage } from '@holdfast/domain';
import type { EntityManager } from 'typeorm';
import { PlacementEntity } from '../placements/placement.entity.js';
import type { CitizenName, StaffName } from '../shared/answers.js';
import { citizenOf, joinNames, joinStaff, type NameColumns } from '../shared/names.js';
import { narrowToViewer, type Viewer } from '../shared/viewer.js';

/** What one open case at a company asks the workplace to respect. Texts and names are sealed. */
export interface CompanyConsiderations {
  readonly placementId: string;
  readonly stage: Stage;
  readonly citizen: CitizenName;
  readonly owner: StaffName;
  readonly considerations: readonly Consideration[];
}

interface Columns extends NameColumns {
  readonly considerations: readonly Consideration[];
  readonly owner_staff_name: string | null;
}

/** The considerations (skånehensyn) of every open case at a company that has any, oldest case first. */
export async function readCompanyConsiderations(
  manager: EntityManager,
  tenant: string,
  companyId: string,
  visibleTo: Viewer | null,
): Promise<readonly CompanyConsiderations[]> {
  const query = joinNames(manager.createQueryBuilder(PlacementEntity, 'p'), 'p');
  joinStaff(query, 'p.owner_id', 'p.tenant', 'owner_staff')
    .innerJoin(
      'streams',
      's',
      `s.tenant = p.tenant and s.stream_type = 'placement' and s.stream_id = p.placement_id::text`,
    )
    .addSelect(`s.state -> 'considerations'`, 'considerations')
    .where('p.tenant = :tenant', { tenant })
    .andWhere('p.company_id = :companyId', { companyId })
    .andWhere(`p.stage <> 'closed'`)
    .andWhere(`jsonb_array_length(s.state -> 'considerations') > 0`)
    .orderBy('p.openedAt')
    .addOrderBy('p.placementId');
  if (visibleTo !== null) narrowToViewer(query, 'p', visibleTo);
  const { entities, raw } = await query.getRawAndEntities<Columns>();
  return entities.map((row, index) => {
    const joined = raw[index] as Columns;
    return {
      ...{ placementId: row.placementId, stage: row.stage, considerations: joined.considerations },
      citizen: citizenOf(row.citizenId, joined),
      owner: { id: row.ownerId, name: joined.owner_staff_name },
    };
  });
}
