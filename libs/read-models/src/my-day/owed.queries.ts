import { addDays, dayOf, startOfDay, type Absence, type Day } from '@holdfast/domain';
import type { EntityManager } from 'typeorm';
import type { ObligationItem, Reckoning } from '../obligations/obligation.answers.js';
import { findObligations, obligationItem, obligationQuery } from '../obligations/obligations.queries.js';
import { sundayOf } from './by-day.js';
import type { MyDayRequest } from './my-day.answers.js';

/** More than fit on a day. */
const MOST = 500;

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

/** Open obligations of these people that are to be done by Sunday. */
export async function owed(
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
  return (await findObligations(query)).map((found) => obligationItem(found, reckoningOf(request)));
}

/** Of the kinds that somebody waits for. */
const ASKED = ['find-owner', 'approval', 'answer-absence', 'answer-concern'];

/** What others wait for from these people, whatever its day. */
export async function asked(
  manager: EntityManager,
  tenant: string,
  people: readonly string[],
  request: MyDayRequest,
): Promise<readonly ObligationItem[]> {
  const query = obligationQuery(manager)
    .where(`o.tenant = :tenant and o.owed_by = any(:people) and o.status = 'open'`, { tenant, people })
    .andWhere('o.kind = any(:kinds)', { kinds: ASKED })
    .orderBy('o.dueOn')
    .addOrderBy('o.placementId')
    .limit(MOST);
  return (await findObligations(query)).map((found) => obligationItem(found, reckoningOf(request)));
}

function reckoningOf({ now, calendar, leavers = {} }: MyDayRequest): Reckoning {
  return { today: dayOf(now), calendar, leavers };
}
