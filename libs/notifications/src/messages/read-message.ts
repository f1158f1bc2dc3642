import type { Day, Instant, LadderStep, ObligationKind, RecipientReason } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** One message to one recipient, with what its mail says: ids, codes, names of staff and company; nothing of the citizen. */
export interface Message {
  /** `<eventId>:<staffId | fallback>` */
  readonly messageId: string;
  readonly recipient: string;
  readonly placementId: string;
  readonly obligationId: string | null;
  readonly kind: ObligationKind | null;
  readonly dueOn: Day | null;
  /** The rung of the ladder; null for what is told outside a ladder. */
  readonly step: LadderStep | null;
  /** What is told outside a ladder, as a code. */
  readonly about: string | null;
  readonly reason: RecipientReason;
  /** The name of whoever it was meant for, when that person is not there. */
  readonly insteadOf: string | null;
  readonly company: string | null;
  /** The name of whoever is responsible (ansvarlig). */
  readonly owner: string | null;
  readonly at: Instant;
  /** No longer worth a mail: the placement ended in a death, or it reminds of what is not owed any more. */
  readonly moot: boolean;
}

const sql = `
select i.message_id as "messageId", i.recipient, i.placement_id as "placementId", i.obligation_id as "obligationId",
  i.kind, i.due_on::text as "dueOn", i.step, i.about, i.reason, meant.name as "insteadOf", c.name as company,
  o.name as owner, to_json(i.at) as at,
  coalesce(p.ended_early = 'death', false)
    or (i.step in ('reminder', 'due') and coalesce(owed.status <> 'open', false)) as moot
from inbox i
  join placements p on p.tenant = i.tenant and p.placement_id = i.placement_id
  left join register_companies c on c.tenant = i.tenant and c.company_id = p.company_id
  left join register_staff meant on meant.tenant = i.tenant and meant.staff_id = i.instead_of
  left join register_staff o on o.tenant = i.tenant and o.staff_id = p.owner_id
  left join obligations owed on owed.tenant = i.tenant and owed.placement_id = i.placement_id
    and owed.obligation_id = i.obligation_id
where i.message_id = any($1) order by i.at, i.message_id`;

/** Messages as they stand in the inbox, oldest first; those that are not there are left out. @throws StoreUnavailableError */
export async function readMessages(
  pool: Pool,
  tenant: string,
  messageIds: readonly string[],
): Promise<readonly Message[]> {
  const rows = await withTenant(pool, tenant, async (client) => (await client.query<Message>(sql, [messageIds])).rows);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
