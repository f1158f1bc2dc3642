import type { Day } from '@holdfast/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { standsUnder, type Leavers } from './leavers.js';

/** Somebody who sees the cases they have to do with, and the day it is (covers come and go by day). */
export interface Viewer {
  readonly staffId: string;
  readonly today: Day;
  /** Whoever acts for a leaver sees the leaver's cases. */
  readonly leavers?: Leavers;
}

/**
 * Narrows to the placements (known as `placement` in the query) that a viewer has to do with: owner, second person, cover of
 * either, the receiver of an offer, the owner's team and its lead. The same people as the domain's `relationsTo`, asked of many placements at once.
 */
export function narrowToViewer<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  placement: string,
  { staffId, today, leavers }: Viewer,
): SelectQueryBuilder<E> {
  const staff = (alias: string, condition: string): string =>
    `select from register_staff ${alias} where ${alias}.tenant = ${placement}.tenant and ${condition}`;
  const team = staff(
    'vo',
    `vo.staff_id = ${placement}.owner_id and (
       exists (${staff('vm', 'vm.staff_id = :viewer and vm.team_id = vo.team_id')})
       or exists (select from register_teams vt where vt.tenant = vo.tenant and vt.team_id = vo.team_id and vt.lead_id = :viewer))`,
  );
  const cover = staff(
    'va',
    `va.staff_id in (${placement}.owner_id, ${placement}.second_person_id) and exists (
       select from jsonb_to_recordset(va.absences) as a("from" date, "until" date, "coverId" text)
       where a."coverId" = :viewer and :viewedOn between a."from" and coalesce(a."until", 'infinity'))`,
  );
  return query.andWhere(
    `(${placement}.owner_id = any(:viewers) or ${placement}.second_person_id = :viewer or ${placement}.receiver_id = :viewer
      or exists (${team}) or exists (${cover}))`,
    { viewer: staffId, viewers: standsUnder(staffId, leavers), viewedOn: today },
  );
}
