import type { Day, Instant } from '@holdfast/domain';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Page } from '../shared/answers.js';
import { decodeCursor, limitOf, pageOf } from '../shared/cursor.js';
import { citizenOf, companyOf, joinNames, type NameColumns } from '../shared/names.js';
import { INSTANT, MESSAGE_ID, YES_OR_NO } from '../shared/patterns.js';
import type { DeliveryState, InboxItem, InboxRequest } from './inbox.answers.js';
import { MessageEntity } from './message.entity.js';

interface Joined extends NameColumns {
  readonly placement_citizen_id: string;
  readonly placement_company_id: string;
  readonly mark_read_at: Date | null;
  readonly mark_snoozed_until: Day | null;
  readonly delivery_status: DeliveryState['status'] | null;
  readonly delivery_attempts: number | null;
  readonly delivery_error: string | null;
  readonly delivered_at: Date | null;
}

/** A message as it was found, with its reader's marks, the fate of its mail and whom it is about. */
export interface FoundMessage {
  readonly row: MessageEntity;
  readonly joined: Joined;
}

/** Messages with the reader's marks, the placement's names and the fate of their mail. The caller adds conditions and order. */
export function messageQuery(manager: EntityManager, tenant: string): SelectQueryBuilder<MessageEntity> {
  const query = manager
    .createQueryBuilder(MessageEntity, 'm')
    .innerJoin('placements', 'placement', 'placement.tenant = m.tenant and placement.placement_id = m.placement_id')
    .leftJoin('inbox_marks', 'mark', 'mark.tenant = m.tenant and mark.message_id = m.message_id')
    .leftJoin('message_deliveries', 'd', 'd.tenant = m.tenant and d.message_id = m.message_id')
    .addSelect('d.status', 'delivery_status')
    .addSelect('d.attempts', 'delivery_attempts')
    .addSelect('d.last_error', 'delivery_error')
    .addSelect('d.delivered_at', 'delivered_at')
    .addSelect('placement.citizen_id', 'placement_citizen_id')
    .addSelect('placement.company_id', 'placement_company_id')
    .addSelect('mark.read_at', 'mark_read_at')
    .addSelect('mark.snoozed_until::text', 'mark_snoozed_until');
  return joinNames(query, 'placement').where('m.tenant = :tenant', { tenant });
}

/** Runs a message query. */
export async function findMessages(query: SelectQueryBuilder<MessageEntity>): Promise<readonly FoundMessage[]> {
  const { entities, raw } = await query.getRawAndEntities<Joined>();
  return entities.map((row, index) => ({ row, joined: raw[index] as Joined }));
}

/** A message as the inbox shows it. */
export function inboxItem({ row, joined }: FoundMessage): InboxItem {
  return {
    messageId: row.messageId,
    recipient: row.recipient,
    placementId: row.placementId,
    obligationId: row.obligationId,
    kind: row.kind,
    dueOn: row.dueOn,
    step: row.step,
    about: row.about,
    channel: row.channel,
    reason: row.reason,
    insteadOf: row.insteadOf,
    at: row.at,
    readAt: readAt(joined),
    snoozedUntil: joined.mark_snoozed_until,
    delivery: deliveryOf(joined),
    citizen: citizenOf(joined.placement_citizen_id, joined),
    company: companyOf(joined.placement_company_id, joined),
  };
}

function deliveryOf(joined: Joined): DeliveryState | null {
  const { delivery_status: status, delivery_attempts: attempts, delivery_error: lastError } = joined;
  if (status === null) return null;
  return { status, attempts: attempts ?? 0, lastError, deliveredAt: joined.delivered_at?.toISOString() ?? null };
}

function readAt({ mark_read_at: at }: Joined): Instant | null {
  return at?.toISOString() ?? null;
}

/** One person's inbox (or the tenant's mailbox: `FALLBACK`). @throws BadCursorError */
export async function listInbox(
  manager: EntityManager,
  tenant: string,
  recipient: string,
  { today, snoozed = false, unreadFirst = false, ...page }: InboxRequest,
): Promise<Page<InboxItem>> {
  const limit = limitOf(page);
  const query = messageQuery(manager, tenant)
    .andWhere('m.recipient = :recipient', { recipient })
    .limit(limit + 1);
  query.andWhere(
    snoozed ? 'mark.snoozed_until > :today' : '(mark.snoozed_until is null or mark.snoozed_until <= :today)',
    {
      today,
    },
  );
  if (unreadFirst) query.orderBy('(mark.read_at is null)', 'DESC').addOrderBy('m.at', 'DESC');
  else query.orderBy('m.at', 'DESC');
  query.addOrderBy('m.messageId', 'DESC');
  if (page.cursor !== undefined) {
    const shapes = unreadFirst ? [INSTANT, MESSAGE_ID, YES_OR_NO] : [INSTANT, MESSAGE_ID];
    const [at, messageId, unread] = decodeCursor(page.cursor, shapes);
    const after = unreadFirst
      ? `(mark.read_at is null, m.at, m.message_id) < (:unread, :at, :messageId)`
      : '(m.at, m.message_id) < (:at, :messageId)';
    query.andWhere(after, { at, messageId, ...(unreadFirst && { unread: unread === 'yes' }) });
  }
  return pageOf(
    await findMessages(query),
    limit,
    ({ row, joined }) => [row.at, row.messageId, ...(unreadFirst ? [joined.mark_read_at === null ? 'yes' : 'no'] : [])],
    inboxItem,
  );
}
