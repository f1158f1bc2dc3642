import { dayOf, type Day, type Stage } from '@holdfast/domain';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Page } from '../shared/answers.js';
import { decodeCursor, limitOf, pageOf } from '../shared/cursor.js';
import { narrowToPerson, present } from '../shared/leavers.js';
import { workingDaysLate } from '../shared/lateness.js';
import { citizenOf, companyOf, joinNames, joinStaff, type NameColumns } from '../shared/names.js';
import { DAY, OBLIGATION_ID, UUID } from '../shared/patterns.js';
import { narrowToViewer } from '../shared/viewer.js';
import type { ObligationFilter, ObligationItem, Reckoning } from './obligation.answers.js';
import { ObligationEntity } from './obligation.entity.js';

interface Joined extends NameColumns {
  readonly owed_by_staff_name: string | null;
  readonly placement_stage: Stage;
  readonly placement_citizen_id: string;
  readonly placement_company_id: string;
}

/** An obligation as it was found, with whom it is about. */
export interface FoundObligation {
  readonly row: ObligationEntity;
  readonly joined: Joined;
}

/** Obligations of the tenant with their placement's people and company. The caller adds conditions, order and limit. */
export function obligationQuery(manager: EntityManager): SelectQueryBuilder<ObligationEntity> {
  const query = manager
    .createQueryBuilder(ObligationEntity, 'o')
    .innerJoin('placements', 'placement', 'placement.tenant = o.tenant and placement.placement_id = o.placement_id')
    .addSelect('placement.stage', 'placement_stage')
    .addSelect('placement.citizen_id', 'placement_citizen_id')
    .addSelect('placement.company_id', 'placement_company_id');
  return joinStaff(joinNames(query, 'placement'), 'o.owed_by', 'o.tenant', 'owed_by_staff');
}

/** Runs an obligation query. */
export async function findObligations(
  query: SelectQueryBuilder<ObligationEntity>,
): Promise<readonly FoundObligation[]> {
  const { entities, raw } = await query.getRawAndEntities<Joined>();
  return entities.map((row, index) => ({ row, joined: raw[index] as Joined }));
}

function lateBy(row: ObligationEntity, { today, calendar }: Reckoning): number | null {
  const until: Day = row.metOn ?? (row.endedAt === null ? today : dayOf(row.endedAt));
  return workingDaysLate(calendar, row.lateAfter, until);
}

/** An obligation as lists show it. What is open and a leaver's, the acting owner owes; what has ended stays whose it was. */
export function obligationItem({ row, joined }: FoundObligation, reckoning: Reckoning): ObligationItem {
  const owedBy = { id: row.owedBy, name: joined.owed_by_staff_name };
  return {
    placementId: row.placementId,
    obligationId: row.obligationId,
    kind: row.kind,
    owedBy: row.status === 'open' ? present(owedBy, reckoning.leavers) : owedBy,
    dueOn: row.dueOn,
    lateAfter: row.lateAfter,
    status: row.status,
    because: { rule: row.rule, policyVersion: row.policyVersion },
    statutory: row.statutory,
    madeAt: row.madeAt,
    nextAlarm:
      row.nextAlarmAt === null || row.nextAlarmStep === null ? null : { at: row.nextAlarmAt, step: row.nextAlarmStep },
    lastRung:
      row.lastRungAt === null || row.lastRungStep === null ? null : { at: row.lastRungAt, step: row.lastRungStep },
    moves: row.moves,
    bookedAt: row.bookedAt,
    detail: row.detail,
    lateBy: lateBy(row, reckoning),
    endedAt: row.endedAt,
    metOn: row.metOn,
    endedBecause: row.endedBecause,
    movedTo: row.movedTo,
    stage: joined.placement_stage,
    citizen: citizenOf(joined.placement_citizen_id, joined),
    company: companyOf(joined.placement_company_id, joined),
  };
}

/** Obligations by filter, earliest due first. @throws BadCursorError */
export async function listObligations(
  manager: EntityManager,
  tenant: string,
  filter: ObligationFilter,
  reckoning: Reckoning,
): Promise<Page<ObligationItem>> {
  const limit = limitOf(filter);
  const query = obligationQuery(manager).where('o.tenant = :tenant', { tenant });
  if (filter.visibleTo !== undefined) narrowToViewer(query, 'placement', filter.visibleTo);
  if (filter.placementId !== undefined)
    query.andWhere('o.placement_id = :placementId', { placementId: filter.placementId });
  if (filter.owedBy !== undefined) {
    narrowToPerson(query, { column: 'o.owed_by', isOpen: `o.status = 'open'` }, filter.owedBy, reckoning.leavers);
  }
  if (filter.team !== undefined) query.andWhere('owed_by_staff.team_id = :team', { team: filter.team });
  if (filter.kind !== undefined) query.andWhere('o.kind = :kind', { kind: filter.kind });
  if (filter.status !== undefined) query.andWhere('o.status = :status', { status: filter.status });
  if (filter.dueBefore !== undefined) query.andWhere('o.due_on < :dueBefore', { dueBefore: filter.dueBefore });
  if (filter.cursor !== undefined) {
    const [dueOn, placementId, obligationId] = decodeCursor(filter.cursor, [DAY, UUID, OBLIGATION_ID]);
    query.andWhere('(o.due_on, o.placement_id, o.obligation_id) > (:dueOn, :after, :obligationId)', {
      dueOn,
      after: placementId,
      obligationId,
    });
  }
  query
    .orderBy('o.dueOn')
    .addOrderBy('o.placementId')
    .addOrderBy('o.obligationId')
    .limit(limit + 1);
  return pageOf(
    await findObligations(query),
    limit,
    ({ row }) => [row.dueOn, row.placementId, row.obligationId],
    (found) => obligationItem(found, reckoning),
  );
}
