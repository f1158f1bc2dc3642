import type pg from 'pg';
import { tenantTableSql } from './migrations/tenant-table.js';
import type { Migration } from './migrations/migrate.js';
import { guardAvailability } from './unavailable.js';
import { checkTenant, withTenant } from './with-tenant.js';

/** Demo and test mode only: the table of the cases' own clocks. Production never has it. */
export const devMigrations: readonly Migration[] = [
  {
    id: 'event-store-dev-001-case-clock',
    sql: `
create table dev_case_clock (
  tenant text not null,
  placement_id uuid not null,
  offset_ms bigint not null,
  primary key (tenant, placement_id)
);
${tenantTableSql('dev_case_clock')}`,
  },
  {
    // Every request of demo and test mode reads it: one round trip, like the store's own calls.
    id: 'event-store-dev-002-case-offset',
    sql: `
create function dev_case_offset(p_tenant text, p_placement_id uuid) returns bigint language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
begin
  return (select c.offset_ms from dev_case_clock c where c.tenant = v_tenant and c.placement_id = p_placement_id);
end
$body$;`,
  },
];

/** The cases' own clocks in demo and test mode: case now = wall clock + offset. Offsets are milliseconds. */
export interface CaseClock {
  /** 0 for a case that has no clock of its own. */
  offsetOf(tenant: string, placementId: string): Promise<number>;
  setOffset(tenant: string, placementId: string, offsetMs: number): Promise<void>;
  /** Moves the clock on by so much; answers the new offset. */
  addOffset(tenant: string, placementId: string, byMs: number): Promise<number>;
  /** Whether news of the case is still on its way to its process: whoever moves the clock waits for it. */
  hasNewsOnItsWay(tenant: string, placementId: string): Promise<boolean>;
}

/** The cases' own clocks of demo and test. @throws StoreUnavailableError from every call when PostgreSQL cannot be reached */
export function createCaseClock(pool: pg.Pool): CaseClock {
  const upsert = async (tenant: string, placementId: string, ms: number, change: string): Promise<number> =>
    withTenant(pool, tenant, async (client) => {
      const { rows } = await client.query<{ offset_ms: string }>(
        `insert into dev_case_clock as c (tenant, placement_id, offset_ms) values ($1, $2, $3)
         on conflict (tenant, placement_id) do update set offset_ms = ${change} returning offset_ms`,
        [tenant, placementId, Math.round(ms)],
      );
      return Number(rows[0]?.offset_ms ?? 0);
    });
  return {
    offsetOf: async (tenant, placementId) =>
      guardAvailability(async () => {
        const { rows } = await pool.query<{ offset_ms: string | null }>({
          name: 'hf_case_offset',
          text: 'select dev_case_offset($1, $2) as offset_ms',
          values: [checkTenant(tenant), placementId],
        });
        return Number(rows[0]?.offset_ms ?? 0);
      }),
    setOffset: async (tenant, placementId, offsetMs) => {
      await upsert(tenant, placementId, offsetMs, 'excluded.offset_ms');
    },
    addOffset: async (tenant, placementId, byMs) =>
      upsert(tenant, placementId, byMs, 'c.offset_ms + excluded.offset_ms'),
    hasNewsOnItsWay: async (tenant, placementId) =>
      withTenant(pool, tenant, async (client) => {
        const { rowCount } = await client.query(
          `select from outbox where tenant = $1 and kind = 'placement-news' and subject = $2 limit 1`,
          [tenant, placementId],
        );
        return (rowCount ?? 0) > 0;
      }),
  };
}
