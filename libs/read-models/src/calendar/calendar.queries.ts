import type { Day, Instant, ObligationKind } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** Something owed as a calendar shows it: no personal text, sealed or not, is even read. */
export interface CalendarItem {
  readonly placementId: string;
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly owedBy: string;
  readonly dueOn: Day;
  /** When a follow-up has been booked; null: it has no time. */
  readonly bookedAt: Instant | null;
  readonly company: string | null;
  /** On a placement of somebody asked for as second person. */
  readonly secondPerson: boolean;
}

/** Whose calendar: who owes, and on whose placements (as second person) everything is shown. */
export interface CalendarAsked {
  readonly owedBy: readonly string[];
  readonly secondPerson: readonly string[];
}

/** What is open, earliest first; at most 2,000. Every call: StoreUnavailableError. */
export interface CalendarReader {
  openItems(tenant: string, asked: CalendarAsked): Promise<readonly CalendarItem[]>;
}

const SQL = `
  select o.placement_id as "placementId", o.obligation_id as "obligationId", o.kind, o.owed_by as "owedBy",
    o.due_on::text as "dueOn", to_char(o.booked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "bookedAt",
    c.name as company, coalesce(p.second_person_id = any($2), false) as "secondPerson"
  from obligations o
  join placements p on p.tenant = o.tenant and p.placement_id = o.placement_id
  left join register_companies c on c.tenant = p.tenant and c.company_id = p.company_id
  where o.status = 'open' and (o.owed_by = any($1) or p.second_person_id = any($2))
  order by o.due_on, o.placement_id, o.obligation_id limit 2000`;

/** The open obligations of people's calendars, as the application role. */
export function createCalendarReader(pool: Pool): CalendarReader {
  return {
    openItems: async (tenant, { owedBy, secondPerson }) =>
      withTenant(pool, tenant, async (client) => (await client.query<CalendarItem>(SQL, [owedBy, secondPerson])).rows),
  };
}
