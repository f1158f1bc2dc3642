import { addDays, dayOf, startOfDay, type Absence, type Day, type ObligationKind } from '@holdfast/domain';
import type { EntityManager } from 'typeorm';
import type { ObligationItem, Reckoning } from '../obligations/obligation.answers.js';
import { findObligations, obligationItem, obligationQuery } from '../obligations/obligations.queries.js';
import { sundayOf } from './by-day.js';
import type { MyDayRequest } from './my-day.answers.js';

/** More than fit on a day. */
const MOST = 1_000;

/** A colleague who is away, as the register has it. */
export interface Away {
  readonly staff_id: string;
  readonly name: string;
  readonly absences: readonly Absence[];
}

/** Colleagues away today who named this person as their cover. */
export async function covered(
  manager: EntityManager,
  tenant: string,
  staffId: string,
  today: Day,
): Promise<readonly Away[]> {
  return manager
    .createQueryBuilder()
    .select(['s.staff_id as staff_id', 's.name as name', 's.absences as absences'])
    .from('register_staff', 's')
    .where('s.tenant = :tenant and (s.left_on is null or s.left_on > :today)', { tenant, today })
    .andWhere(
      `exists (select from jsonb_to_recordset(s.absences) as a("from" date, "until" date, "coverId" text)
        where a."coverId" = :staffId and :today between a."from" and coalesce(a."until", 'infinity'))`,
      { staffId, today },
    )
    .orderBy('s.name')
    .getRawMany<Away>();
}

/** Of the kinds that somebody waits for. */
const ASKED: readonly ObligationKind[] = ['find-owner', 'approval', 'answer-absence', 'answer-concern'];

/** Open obligations that a day shows. */
export interface Owed {
  /** Of all these people, to be done by Sunday. */
  readonly soon: readonly ObligationItem[];
  /** What others wait for from the person, whatever its day. */
  readonly asked: readonly ObligationItem[];
}

/** What these people and those they cover owe, in one round trip. `mine`: the ids under which the person's own stands. */
export async function owed(
  manager: EntityManager,
  tenant: string,
  { mine, covered: others }: { readonly mine: readonly string[]; readonly covered: readonly string[] },
  request: MyDayRequest,
): Promise<Owed> {
  const sunday = sundayOf(dayOf(request.now));
  const weekEnd = startOfDay(addDays(sunday, 1));
  const people = [...mine, ...others];
  const query = obligationQuery(manager)
    .where(`o.tenant = :tenant and o.owed_by = any(:people) and o.status = 'open'`, { tenant, people })
    .andWhere('(o.due_on <= :sunday or o.booked_at < :weekEnd or (o.kind = any(:kinds) and o.owed_by = any(:mine)))', {
      ...{ sunday, weekEnd, mine },
      kinds: ASKED,
    })
    .orderBy('o.dueOn')
    .addOrderBy('o.placementId')
    .limit(MOST);
  const reckoning = reckoningOf(request);
  const found = (await findObligations(query)).map((one) => ({ row: one.row, item: obligationItem(one, reckoning) }));
  const isSoon = ({ dueOn, bookedAt }: ObligationItem): boolean =>
    dueOn <= sunday || (bookedAt !== null && bookedAt < weekEnd);
  return {
    soon: found.filter(({ item }) => isSoon(item)).map(({ item }) => item),
    asked: found.filter(({ row }) => ASKED.includes(row.kind) && mine.includes(row.owedBy)).map(({ item }) => item),
  };
}

function reckoningOf({ now, calendar, leavers = {} }: MyDayRequest): Reckoning {
  return { today: dayOf(now), calendar, leavers };
}
