import type { EntityManager } from 'typeorm';
import type { DeliveryState } from '../inbox/inbox.answers.js';
import type { Receipts } from './contact.types.js';

interface Row {
  readonly messageId: string;
  readonly status: DeliveryState['status'] | null;
  readonly attempts: number | null;
  readonly lastError: string | null;
  readonly deliveredAt: Date | null;
  readonly readAt: Date | null;
}

/** What became of every message about a case: of its mail, and in the reader's inbox. */
export async function readReceipts(manager: EntityManager, tenant: string, placementId: string): Promise<Receipts> {
  const rows = await manager.query<readonly Row[]>(
    `select m.message_id as "messageId", d.status, d.attempts, d.last_error as "lastError",
       d.delivered_at as "deliveredAt", k.read_at as "readAt"
     from inbox m
     left join message_deliveries d on d.tenant = m.tenant and d.message_id = m.message_id
     left join inbox_marks k on k.tenant = m.tenant and k.message_id = m.message_id
     where m.tenant = $1 and m.placement_id = $2`,
    [tenant, placementId],
  );
  return new Map(
    rows.map(({ messageId, status, attempts, lastError, deliveredAt, readAt }) => [
      messageId,
      {
        mail:
          status === null
            ? null
            : { status, attempts: attempts ?? 0, lastError, deliveredAt: deliveredAt?.toISOString() ?? null },
        readAt: readAt?.toISOString() ?? null,
      },
    ]),
  );
}
