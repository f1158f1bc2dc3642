import type { Day } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** Calendar feeds as they are read. Every call: StoreUnavailableError. */
export interface CalendarQueries {
  /**
   * The hex SHA-256 of a person's feed token; null when there is no feed, or the person has left by then. To be compared in
   * constant time.
   */
  calendarHashOf(tenant: string, staffId: string, today: Day): Promise<string | null>;
}

/** Calendar feeds, read under row-level security. @throws StoreUnavailableError */
export function createCalendarQueries(pool: Pool): CalendarQueries {
  return {
    calendarHashOf: async (tenant, staffId, today) =>
      withTenant(pool, tenant, async (client) => {
        const { rows } = await client.query<{ hash: string | null }>(
          `select calendar_hash as hash from register_staff
           where staff_id = $1 and (left_on is null or left_on > $2)`,
          [staffId, today],
        );
        return rows[0]?.hash ?? null;
      }),
  };
}
