import type { EntityManager } from 'typeorm';
import { narrowToViewer, type Viewer } from '../shared/viewer.js';
import { PlacementEntity } from './placement.entity.js';

/** Which of these placements somebody has to do with; the order is not kept. */
export async function visibleAmong(
  manager: EntityManager,
  tenant: string,
  placementIds: readonly string[],
  visibleTo: Viewer,
): Promise<readonly string[]> {
  const query = manager
    .createQueryBuilder(PlacementEntity, 'p')
    .where('p.tenant = :tenant', { tenant })
    .andWhere('p.placement_id = any(cast(:placementIds as uuid[]))', { placementIds: [...placementIds] });
  const found = await narrowToViewer(query, 'p', visibleTo).select('p.placement_id', 'id').getRawMany<{ id: string }>();
  return found.map(({ id }) => id);
}
