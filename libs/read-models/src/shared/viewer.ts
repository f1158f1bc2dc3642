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
 * Narrows to the placements (known as `placement` in the query) that a viewer has to do with: owner, second person, the receiver
 * of an offer, who owes an approval, the owner's team and its lead, and whoever covers for one of them or for who acts as owner.
 * The same people as the domain's `relationsTo`, asked of many placements at once.
 */
export function narrowToViewer<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  placement: string,
  { staffId, today, leavers = {} }: Viewer,
): SelectQueryBuilder<E> {
  const staff = (alias: string, condition: string): string =>
    `select from register_staff ${alias} where ${alias}.tenant = ${placement}.tenant and ${condition}`;
  const leads = (team: string, leader: string): string =>
    `exists (select from register_teams vt where vt.tenant = ${placement}.tenant and vt.team_id = ${team} and vt.lead_id = ${leader})`;
  const owesApproval = (who: string): string =>
    `exists (select from obligations vp where vp.tenant = ${placement}.tenant and vp.placement_id = ${placement}.placement_id
       and vp.kind = 'approval' and vp.status = 'open' and vp.owed_by = ${who})`;
  const actsFor = (owner: string, who: string): string =>
    `(${owner}, ${who}) in (select * from unnest(cast(:leaverIds as text[]), cast(:actingIds as text[])))`;
  const team = staff(
    'vo',
    `vo.staff_id = ${placement}.owner_id and (
       exists (${staff('vm', 'vm.staff_id = :viewer and vm.team_id = vo.team_id')}) or ${leads('vo.team_id', ':viewer')})`,
  );
  const ledBy = staff('vw', `vw.staff_id = ${placement}.owner_id and ${leads('vw.team_id', 'va.staff_id')}`);
  const cover = staff(
    'va',
    `(va.left_on is null or va.left_on > :viewedOn) and exists (
       select from jsonb_to_recordset(va.absences) as a("from" date, "until" date, "coverId" text)
       where a."coverId" = :viewer and :viewedOn between a."from" and coalesce(a."until", 'infinity'))
     and (va.staff_id in (${placement}.owner_id, ${placement}.second_person_id) or exists (${ledBy})
       or ${actsFor(`${placement}.owner_id`, 'va.staff_id')} or ${owesApproval('va.staff_id')})`,
  );
  return query.andWhere(
    `(${placement}.owner_id = any(:viewers) or ${placement}.second_person_id = :viewer or ${placement}.receiver_id = :viewer
      or ${owesApproval(':viewer')} or exists (${team}) or exists (${cover}))`,
    {
      ...{ viewer: staffId, viewers: standsUnder(staffId, leavers), viewedOn: today },
      ...{ leaverIds: Object.keys(leavers), actingIds: Object.values(leavers).map(({ id }) => id) },
    },
  );
}
