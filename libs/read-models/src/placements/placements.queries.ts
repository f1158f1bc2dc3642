import type { Consideration, PlannedStage } from '@holdfast/domain';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Reckoning } from '../obligations/obligation.answers.js';
import { findObligations, obligationItem, obligationQuery } from '../obligations/obligations.queries.js';
import type { Page } from '../shared/answers.js';
import { decodeCursor, limitOf, pageOf } from '../shared/cursor.js';
import { narrowToPerson, present, type Leavers } from '../shared/leavers.js';
import { citizenOf, companyOf, joinNames, joinStaff, type NameColumns } from '../shared/names.js';
import { INSTANT, UUID } from '../shared/patterns.js';
import { narrowToViewer } from '../shared/viewer.js';
import { openReports } from './open-reports.js';
import type { PlacementFilter, PlacementHeader, PlacementItem } from './placement.answers.js';
import { PlacementEntity } from './placement.entity.js';

interface Joined extends NameColumns {
  readonly owner_staff_name: string | null;
  readonly second_staff_name: string | null;
  readonly giver_staff_id: string | null;
  readonly giver_staff_name: string | null;
  readonly receiver_staff_name: string | null;
  readonly leaver_staff_name: string | null;
}

/** Whoever offers the placement, or has agreed to hand it over. */
const GIVER = `coalesce(p.offer, p.agreed) ->> 'from'`;

interface Found<J extends Joined = Joined> {
  readonly row: PlacementEntity;
  readonly joined: J;
}

function placementQuery(manager: EntityManager, tenant: string): SelectQueryBuilder<PlacementEntity> {
  const query = joinNames(manager.createQueryBuilder(PlacementEntity, 'p'), 'p').where('p.tenant = :tenant', {
    tenant,
  });
  const people = [
    ['p.owner_id', 'owner_staff'],
    ['p.second_person_id', 'second_staff'],
    [GIVER, 'giver_staff'],
    ['p.receiver_id', 'receiver_staff'],
    ['p.acting_for', 'leaver_staff'],
  ] as const;
  for (const [column, alias] of people) joinStaff(query, column, 'p.tenant', alias);
  return query.addSelect(GIVER, 'giver_staff_id');
}

async function find<J extends Joined>(query: SelectQueryBuilder<PlacementEntity>): Promise<readonly Found<J>[]> {
  const { entities, raw } = await query.getRawAndEntities<J>();
  return entities.map((row, index) => ({ row, joined: raw[index] as J }));
}

function nextOf(row: PlacementEntity, leavers: Leavers): PlacementItem['next'] {
  const { nextObligationId, nextKind, nextOwedBy, nextDueOn } = row;
  if (nextObligationId === null || nextKind === null || nextOwedBy === null || nextDueOn === null) return null;
  return {
    obligationId: nextObligationId,
    kind: nextKind,
    owedBy: leavers[nextOwedBy]?.id ?? nextOwedBy,
    dueOn: nextDueOn,
    alarmAt: row.nextAlarmAt,
    alarmStep: row.nextAlarmStep,
  };
}

/** The two sides of an offer, or of a hand-over agreed for later. */
function handOff({ row, joined }: Found): Pick<PlacementItem, 'offer' | 'agreed'> {
  const from = { id: joined.giver_staff_id ?? '', name: joined.giver_staff_name };
  const to = { id: row.offer?.to ?? row.agreed?.to ?? '', name: joined.receiver_staff_name };
  return {
    offer: row.offer === null ? null : { ...row.offer, from, to },
    agreed: row.agreed === null ? null : { ...row.agreed, from, to },
  };
}

/** Whose it is: where the owner has left, whoever acts for them. A closed case stays whose it was. */
function ownerOf({ row, joined }: Found, leavers: Leavers): Pick<PlacementItem, 'owner' | 'actingFor'> {
  const owner = { id: row.ownerId, name: joined.owner_staff_name };
  const acting = row.stage === 'closed' ? owner : present(owner, leavers);
  if (acting !== owner) return { owner: acting, actingFor: owner };
  return { owner, actingFor: row.actingFor === null ? null : { id: row.actingFor, name: joined.leaver_staff_name } };
}

function placementItem(found: Found, leavers: Leavers = {}): PlacementItem {
  const { row, joined } = found;
  return {
    ...ownerOf(found, leavers),
    ...handOff(found),
    pause: row.pause,
    granted: row.granted,
    id: row.placementId,
    stage: row.stage,
    citizen: citizenOf(row.citizenId, joined),
    company: companyOf(row.companyId, joined),
    secondPerson: row.secondPersonId === null ? null : { id: row.secondPersonId, name: joined.second_staff_name },
    match: row.match,
    main: row.main,
    beside: row.beside,
    ahead: row.ahead,
    lastRung: row.lastRung,
    firstPaidDay: row.firstPaidDay,
    afterCareLeft: row.afterCareLeft,
    next: nextOf(row, leavers),
    openObligations: row.openObligations,
    policyVersion: row.policyVersion,
    openedAt: row.openedAt,
    closedOn: row.closedOn,
    outcome: row.outcome,
    endedEarly: row.endedEarly,
    version: row.version,
  };
}

function narrow(query: SelectQueryBuilder<PlacementEntity>, filter: PlacementFilter): void {
  if (filter.visibleTo !== undefined) narrowToViewer(query, 'p', filter.visibleTo);
  if (filter.owner !== undefined) {
    narrowToPerson(query, { column: 'p.owner_id', isOpen: `p.stage <> 'closed'` }, filter.owner, filter.leavers);
  }
  if (filter.stage !== undefined) query.andWhere('p.stage = :stage', { stage: filter.stage });
  if (filter.team !== undefined) query.andWhere('owner_staff.team_id = :team', { team: filter.team });
  if (filter.company !== undefined) query.andWhere('p.company_id = :company', { company: filter.company });
  if (filter.citizen !== undefined) query.andWhere('p.citizen_id = :citizen', { citizen: filter.citizen });
  if (filter.q !== undefined) {
    query.andWhere(
      `(rf.name ilike :text or (cardinality(cast(:tokens as text[])) > 0 and exists (
        select from search_tokens t where t.tenant = p.tenant and t.subject_type = 'citizen' and t.subject_id = p.citizen_id
          and t.purpose = 'name' and t.tokens @> cast(:tokens as text[]))))`,
      { text: `%${filter.q.text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`, tokens: filter.q.tokens },
    );
  }
}

/** Placements by filter, newest first. @throws BadCursorError */
export async function listPlacements(
  manager: EntityManager,
  tenant: string,
  filter: PlacementFilter,
): Promise<Page<PlacementItem>> {
  const limit = limitOf(filter);
  const query = placementQuery(manager, tenant);
  narrow(query, filter);
  if (filter.cursor !== undefined) {
    const [openedAt, placementId] = decodeCursor(filter.cursor, [INSTANT, UUID]);
    query.andWhere('(p.opened_at, p.placement_id) < (:openedAt, :placementId)', { openedAt, placementId });
  }
  query
    .orderBy('p.openedAt', 'DESC')
    .addOrderBy('p.placementId', 'DESC')
    .limit(limit + 1);
  return pageOf(
    await find(query),
    limit,
    ({ row }) => [row.openedAt, row.placementId],
    (found) => placementItem(found, filter.leavers),
  );
}

interface Stream {
  readonly plan: readonly PlannedStage[];
  readonly considerations: readonly Consideration[];
  readonly settled_version: number;
}

/** One placement with its open obligations; null when the tenant has no such placement. */
export async function readPlacement(
  manager: EntityManager,
  tenant: string,
  placementId: string,
  reckoning: Reckoning,
): Promise<PlacementHeader | null> {
  // The plan, the considerations and the settled version are in the stream's own state row: not kept twice.
  const query = placementQuery(manager, tenant)
    .andWhere('p.placement_id = :placementId', { placementId })
    .innerJoin(
      'streams',
      's',
      `s.tenant = p.tenant and s.stream_type = 'placement' and s.stream_id = p.placement_id::text`,
    )
    .addSelect(`s.state -> 'plan'`, 'plan')
    .addSelect(`s.state -> 'considerations'`, 'considerations')
    .addSelect('s.settled_version', 'settled_version');
  const [found] = await find<Joined & Stream>(query);
  if (found === undefined) return null;
  const open = await findObligations(
    obligationQuery(manager)
      .where('o.tenant = :tenant', { tenant })
      .andWhere('o.placement_id = :placementId', { placementId })
      .andWhere(`o.status = 'open'`)
      .orderBy('o.dueOn')
      .addOrderBy('o.nextAlarmAt'),
  );
  const obligations = open.map((obligation) => obligationItem(obligation, reckoning));
  return {
    ...placementItem(found, reckoning.leavers),
    ownerSince: found.row.ownerSince,
    plan: found.joined.plan,
    considerations: found.joined.considerations,
    details: found.row.details,
    briefing: found.row.receiverId === null ? null : found.row.briefing,
    openReports: await openReports(manager, tenant, placementId, obligations),
    obligations,
    settledVersion: found.joined.settled_version,
  };
}
