import type { OpenOffer } from '@holdfast/domain';
import type { EntityManager } from 'typeorm';
import { citizenOf, companyOf, joinNames, joinStaff, type NameColumns } from '../shared/names.js';
import { PlacementEntity } from '../placements/placement.entity.js';
import type { OfferedItem } from './my-day.answers.js';

interface Joined extends NameColumns {
  readonly giver_staff_name: string | null;
  readonly answer_by: string;
}

/** Placements offered to a person and not answered, earliest answer first. */
export async function offeredTo(
  manager: EntityManager,
  tenant: string,
  staffId: string,
): Promise<readonly OfferedItem[]> {
  const query = joinNames(manager.createQueryBuilder(PlacementEntity, 'p'), 'p');
  joinStaff(query, `p.offer ->> 'from'`, 'p.tenant', 'giver_staff')
    .innerJoin(
      'obligations',
      'o',
      `o.tenant = p.tenant and o.placement_id = p.placement_id and o.obligation_id = p.offer ->> 'obligationId'`,
    )
    .addSelect('o.due_on::text', 'answer_by')
    .where('p.tenant = :tenant and p.receiver_id = :staffId and p.offer is not null', { tenant, staffId })
    .orderBy('o.due_on')
    .addOrderBy('p.placementId');
  const { entities, raw } = await query.getRawAndEntities<Joined>();
  return entities.map((row, index) => {
    const joined = raw[index] as Joined;
    const { from, expiresAt, effectiveOn } = row.offer as OpenOffer;
    return {
      placementId: row.placementId,
      from: { id: from, name: joined.giver_staff_name },
      answerBy: joined.answer_by,
      expiresAt,
      effectiveOn,
      citizen: citizenOf(row.citizenId, joined),
      company: companyOf(row.companyId, joined),
    };
  });
}
