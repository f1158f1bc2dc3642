import { addDays, addWorkingDays, dayOf, startOfDay, type Absence, type Day, type Instant } from '@holdfast/domain';
import type { EntityManager } from 'typeorm';
import { findMessages, inboxItem, messageQuery } from '../inbox/inbox.queries.js';
import type { ObligationItem } from '../obligations/obligation.answers.js';
import { findObligations, obligationItem, obligationQuery } from '../obligations/obligations.queries.js';
import { PlacementEntity } from '../placements/placement.entity.js';
import { citizenOf, companyOf, joinNames, type NameColumns } from '../shared/names.js';
import { byDay, sundayOf } from './by-day.js';
import type { CoveredItem, ExpiringItem, MyDay, MyDayRequest, NewItem } from './my-day.answers.js';

/** How far ahead the end of a rung or a grant is shown. Calendar days. */
const EXPIRING_WITHIN_DAYS = 28;
/** More than fit on a day. */
const MOST = 500;

interface Away {
  readonly staff_id: string;
  readonly name: string;
  readonly absences: readonly Absence[];
}

/** Colleagues away today who named this person as their cover. */
async function covered(manager: EntityManager, tenant: string, staffId: string, today: Day): Promise<readonly Away[]> {
  return manager
    .createQueryBuilder()
    .select(['s.staff_id as staff_id', 's.name as name', 's.absences as absences'])
    .from('register_staff', 's')
    .where('s.tenant = :tenant and s.left_on is null', { tenant })
    .andWhere(
      `exists (select from jsonb_to_recordset(s.absences) as a("from" date, "until" date, "coverId" text)
        where a."coverId" = :staffId and :today between a."from" and coalesce(a."until", 'infinity'))`,
      { staffId, today },
    )
    .orderBy('s.name')
    .getRawMany<Away>();
}

/** Open obligations of these people that are to be done by Sunday. */
async function owed(
  manager: EntityManager,
  tenant: string,
  people: readonly string[],
  request: MyDayRequest,
): Promise<readonly ObligationItem[]> {
  const today = dayOf(request.now);
  const sunday = sundayOf(today);
  const query = obligationQuery(manager)
    .where(`o.tenant = :tenant and o.owed_by = any(:people) and o.status = 'open'`, { tenant, people })
    .andWhere('(o.due_on <= :sunday or o.booked_at < :weekEnd)', { sunday, weekEnd: startOfDay(addDays(sunday, 1)) })
    .orderBy('o.dueOn')
    .addOrderBy('o.placementId')
    .limit(MOST);
  const reckoning = { today, calendar: request.calendar };
  return (await findObligations(query)).map((found) => obligationItem(found, reckoning));
}

async function ownPlacements(manager: EntityManager, tenant: string, staffId: string, today: Day, since: Instant) {
  const until = addDays(today, EXPIRING_WITHIN_DAYS);
  const { entities, raw } = await joinNames(manager.createQueryBuilder(PlacementEntity, 'p'), 'p')
    .where(`p.tenant = :tenant and p.owner_id = :staffId and p.stage <> 'closed'`, { tenant, staffId })
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
  const messages = await findMessages(
    messageQuery(manager, tenant, request.staffId)
      .andWhere('m.at >= :since and m.at <= :now', { since, now: request.now })
      .limit(MOST),
  );
  const items: NewItem[] = messages.map((found) => {
    const message = inboxItem(found);
    return { what: 'message', at: message.at, message };
  });
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

/** Everything that asks for one person on one day, in one transaction. */
export async function readMyDay(manager: EntityManager, tenant: string, request: MyDayRequest): Promise<MyDay> {
  const { staffId, now, calendar } = request;
  const today = dayOf(now);
  const since = startOfDay(addWorkingDays(calendar, today, -1));
  const away = await covered(manager, tenant, staffId, today);
  const items = await owed(manager, tenant, [staffId, ...away.map((person) => person.staff_id)], request);
  const own = await ownPlacements(manager, tenant, staffId, today, since);
  const mine = items.filter((item) => item.owedBy.id === staffId);
  return {
    staffId,
    day: today,
    newSinceYesterday: await news(manager, tenant, request, own, since),
    ...byDay(mine, today),
    expiring: expiring(own, today),
    // Offers come with hand-offs; until then nobody can be offered anything.
    offeredToMe: [],
    coveringFor: away.map((person) => coveredItem(person, today, staffId, items)),
  };
}
