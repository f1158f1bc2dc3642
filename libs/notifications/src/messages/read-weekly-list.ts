import type { Day, Instant, ObligationKind } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** A line of the manager's weekly list: what went on to the manager since the last one and is still owed. */
export interface WeeklyLine {
  readonly placementId: string;
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly dueOn: Day;
  readonly company: string | null;
}

const sql = `
select distinct on (o.due_on, i.placement_id, i.obligation_id) i.placement_id as "placementId",
  i.obligation_id as "obligationId", o.kind, o.due_on::text as "dueOn", c.name as company
from inbox i
  join obligations o on o.tenant = i.tenant and o.placement_id = i.placement_id and o.obligation_id = i.obligation_id
    and o.status = 'open'
  join placements p on p.tenant = i.tenant and p.placement_id = i.placement_id
  left join register_companies c on c.tenant = i.tenant and c.company_id = p.company_id
where i.recipient = $1 and i.channel = 'weekly-list' and i.at >= $2 and i.at < $3
order by o.due_on, i.placement_id, i.obligation_id`;

/** What came onto somebody's weekly list between two instants and is still owed, earliest due first. @throws StoreUnavailableError */
export async function readWeeklyList(
  pool: Pool,
  tenant: string,
  staffId: string,
  between: { readonly from: Instant; readonly to: Instant },
): Promise<readonly WeeklyLine[]> {
  return withTenant(
    pool,
    tenant,
    async (client) => (await client.query<WeeklyLine>(sql, [staffId, between.from, between.to])).rows,
  );
}
