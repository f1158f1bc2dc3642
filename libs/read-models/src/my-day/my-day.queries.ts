import { addDays, addWorkingDays, dayOf, startOfDay, type Day, type Instant } from '@holdfast/domain';
import type { EntityManager } from 'typeorm';
import { findMessages, inboxItem, messageQuery } from '../inbox/inbox.queries.js';
import type { ObligationItem } from '../obligations/obligation.answers.js';
import { PlacementEntity } from '../placements/placement.entity.js';
import { citizenOf, companyOf, joinNames, type NameColumns } from '../shared/names.js';
import { standsUnder } from '../shared/leavers.js';
import { byDay } from './by-day.js';
import { covered, owed, type Away } from './owed.queries.js';
import { offeredTo } from './offered.queries.js';
import type { CoveredItem, ExpiringItem, MyDay, MyDayRequest, NewItem } from './my-day.answers.js';

/** How far ahead the end of a rung or a grant is shown. Calendar days. */
const EXPIRING_WITHIN_DAYS = 28;
/** More than fit on a day. */
const MOST = 500;

async function ownPlacements(
  manager: EntityManager,
  tenant: string,
  { staffId, leavers }: MyDayRequest,
  today: Day,
  since: Instant,
) {
  const until = addDays(today, EXPIRING_WITHIN_DAYS);
  const { entities, raw } = await joinNames(manager.createQueryBuilder(PlacementEntity, 'p'), 'p')
    .where(`p.tenant = :tenant and p.owner_id = any(:owners) and p.stage <> 'closed'`, {
      tenant,
      owners: standsUnder(staffId, leavers),
    })
    .andWhere(
      `(p.owner_since >= :since or p.planned_end between :today and :until or p.grant_ends between :today and :until)`,
      { since, today, until },
    )
    .limit(MOST)
    .getRawAndEntities<NameColumns>();
  return entities.map((row, index) => {
    const names = raw[index] as NameColumns;
    return { row, who: { citizen: citizenOf(row.citizenId, names), company: companyOf(row.companyId, names) } };
  });
}

type Own = Awaited<ReturnType<typeof ownPlacements>>;

function expiring(own: Own, today: Day): readonly ExpiringItem[] {
  const within = (day: Day | null): day is Day =>
    day !== null && day >= today && day <= addDays(today, EXPIRING_WITHIN_DAYS);
  return own
    .flatMap(({ row, who }): ExpiringItem[] => {
      const { placementId, plannedEnd, grantEnds } = row;
      return [
        ...(within(plannedEnd) ? [{ what: 'stage' as const, endsOn: plannedEnd, placementId, ...who }] : []),
        ...(within(grantEnds) ? [{ what: 'grant' as const, endsOn: grantEnds, placementId, ...who }] : []),
      ];
    })
    .sort((a, b) => a.endsOn.localeCompare(b.endsOn));
}

async function news(
  manager: EntityManager,
  tenant: string,
  request: MyDayRequest,
  own: Own,
  since: Instant,
): Promise<readonly NewItem[]> {
  const { staffId, leavers, now } = request;
  const inTime = { since, now, today: dayOf(now) };
  const toMe = await findMessages(
    messageQuery(manager, tenant)
      .andWhere('m.recipient = :staffId and m.at >= :since and m.at <= :now', { staffId, ...inTime })
      .andWhere('(mark.snoozed_until is null or mark.snoozed_until <= :today)')
      .orderBy('m.at', 'DESC')
      .limit(MOST),
  );
  const lost = await findMessages(
    messageQuery(manager, tenant)
      .andWhere(`placement.owner_id = any(:owners) and d.status = 'failed' and m.at >= :since and m.at <= :now`, {
        owners: standsUnder(staffId, leavers),
        ...inTime,
      })
      .orderBy('m.at', 'DESC')
      .limit(MOST),
  );
  const items: NewItem[] = [
    ...toMe.map(inboxItem).map((message): NewItem => ({ what: 'message', at: message.at, message })),
    ...lost.map(inboxItem).map((message): NewItem => ({ what: 'not-delivered', at: message.at, message })),
  ];
  for (const { row, who } of own) {
    if (row.ownerSince < since || row.ownerSince > request.now) continue;
    items.push({ what: 'placement', at: row.ownerSince, placementId: row.placementId, ...who });
  }
  return items.sort((a, b) => b.at.localeCompare(a.at));
}

function coveredItem(away: Away, today: Day, staffId: string, items: readonly ObligationItem[]): CoveredItem {
  const absence = away.absences.find(
    (a) => a.coverId === staffId && a.from <= today && (a.until === null || today <= a.until),
  );
  const theirs = items.filter((item) => item.owedBy.id === away.staff_id);
  return {
    colleague: { id: away.staff_id, name: away.name },
    until: absence?.until ?? null,
    ...byDay(theirs, today),
  };
}

/** Everything that asks for one person on one day, in one transaction. What a leaver owed is the acting owner's. */
export async function readMyDay(manager: EntityManager, tenant: string, request: MyDayRequest): Promise<MyDay> {
  const { staffId, now, calendar, leavers } = request;
  const today = dayOf(now);
  const since = startOfDay(addWorkingDays(calendar, today, -1));
  const mine = standsUnder(staffId, leavers);
  const away = await covered(manager, tenant, staffId, today);
  const people = { mine, covered: away.map((person) => person.staff_id) };
  const { soon: items, asked } = await owed(manager, tenant, people, request);
  const own = await ownPlacements(manager, tenant, request, today, since);
  return {
    staffId,
    day: today,
    newSinceYesterday: await news(manager, tenant, request, own, since),
    ...byDay(
      items.filter((item) => item.owedBy.id === staffId),
      today,
    ),
    expiring: expiring(own, today),
    offeredToMe: await offeredTo(manager, tenant, staffId),
    askedOfMe: asked,
    coveringFor: away.map((person) => coveredItem(person, today, staffId, items)),
  };
}
