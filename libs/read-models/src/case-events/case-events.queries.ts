import type { Day, PlacementEventType } from '@holdfast/domain';
import type { EntityManager } from 'typeorm';
import { PlacementEntity } from '../placements/placement.entity.js';
import type { Page, PageRequest } from '../shared/answers.js';
import { decodeCursor, limitOf, pageOf } from '../shared/cursor.js';
import { INSTANT, UUID } from '../shared/patterns.js';
import { narrowToViewer, type Viewer } from '../shared/viewer.js';

/** Whose events are wanted, of all their cases in one; every filter narrows. */
export interface CaseEventFilter extends PageRequest {
  /** Of one citizen, or of one company. */
  readonly of: { readonly citizen: string } | { readonly company: string };
  /** Only cases this person has to do with; absent: the whole tenant. */
  readonly visibleTo?: Viewer;
  readonly placement?: string;
  readonly types?: readonly PlacementEventType[];
  /** Who recorded it, or for whom a cover did. */
  readonly by?: string;
  /** What happened on these days, both inclusive. */
  readonly from?: Day;
  readonly to?: Day;
}

/** Where an event stands: its case and its place in it. */
export interface CaseEventPlace {
  readonly placementId: string;
  readonly version: number;
  readonly at: string;
}

interface Row {
  readonly placementId: string;
  readonly version: number;
  readonly at: Date;
}

const VERSION = /^\d{1,9}$/;

/** The events of all cases of a citizen or a company, newest recorded first. @throws BadCursorError */
export async function listCaseEvents(
  manager: EntityManager,
  tenant: string,
  filter: CaseEventFilter,
): Promise<Page<CaseEventPlace>> {
  const placements = await placementsOf(manager, tenant, filter);
  if (placements.length === 0) return { items: [], nextCursor: null };
  const limit = limitOf(filter);
  const after = filter.cursor === undefined ? null : decodeCursor(filter.cursor, [INSTANT, UUID, VERSION]);
  const rows = await manager.query<readonly Row[]>(
    `select stream_id as "placementId", version, at from events
     where tenant = $1 and stream_type = 'placement' and stream_id = any($2::text[])
       and ($3::text[] is null or type = any($3)) and ($4::text is null or $4 in (by ->> 'staffId', by ->> 'onBehalfOf'))
       and occurred_on between coalesce($5::date, '-infinity') and coalesce($6::date, 'infinity')
       and ($7::timestamptz is null or (at, stream_id, version) < ($7, $8::text, $9::integer))
     order by at desc, stream_id desc, version desc limit $10`,
    [
      ...[tenant, placements, filter.types ?? null, filter.by ?? null, filter.from ?? null, filter.to ?? null],
      ...[after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1],
    ],
  );
  const places = rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  return pageOf(
    places,
    limit,
    ({ at, placementId, version }) => [at, placementId, String(version)],
    (place) => place,
  );
}

async function placementsOf(
  manager: EntityManager,
  tenant: string,
  { of, visibleTo, placement }: CaseEventFilter,
): Promise<readonly string[]> {
  const query = manager.createQueryBuilder(PlacementEntity, 'p').where('p.tenant = :tenant', { tenant });
  if ('citizen' in of) query.andWhere('p.citizen_id = :citizen', of);
  else query.andWhere('p.company_id = :company', of);
  if (placement !== undefined) query.andWhere('p.placement_id = :placement', { placement });
  if (visibleTo !== undefined) narrowToViewer(query, 'p', visibleTo);
  const found = await query.select('p.placement_id', 'id').getRawMany<{ id: string }>();
  return found.map(({ id }) => id);
}
