import type { Day, Instant, LadderStep, ObligationKind, RecipientReason } from '@holdfast/domain';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { CitizenName, CompanyName, Page, PageRequest } from '../shared/answers.js';
import { decodeCursor, limitOf, pageOf } from '../shared/cursor.js';
import { citizenOf, companyOf, joinNames, type NameColumns } from '../shared/names.js';
import { INSTANT, MESSAGE_ID } from '../shared/patterns.js';
import { MessageEntity } from './message.entity.js';

/** One message to one person. */
export interface InboxItem {
  readonly messageId: string;
  readonly placementId: string;
  readonly obligationId: string | null;
  readonly kind: ObligationKind | null;
  readonly dueOn: Day | null;
  readonly step: LadderStep | null;
  readonly about: string | null;
  readonly channel: 'message' | 'in-app' | 'weekly-list';
  readonly reason: RecipientReason;
  /** For whom it was meant, when that person was not there. */
  readonly insteadOf: string | null;
  readonly at: Instant;
  readonly readAt: Instant | null;
  readonly snoozedUntil: Instant | null;
  readonly citizen: CitizenName;
  readonly company: CompanyName;
}

interface Joined extends NameColumns {
  readonly placement_citizen_id: string;
  readonly placement_company_id: string;
}

interface Found {
  readonly row: MessageEntity;
  readonly joined: Joined;
}

/** One person's messages with the placement's names, newest first. The caller adds conditions and limit. */
export function messageQuery(
  manager: EntityManager,
  tenant: string,
  recipient: string,
): SelectQueryBuilder<MessageEntity> {
  const query = manager
    .createQueryBuilder(MessageEntity, 'm')
    .innerJoin('placements', 'placement', 'placement.tenant = m.tenant and placement.placement_id = m.placement_id')
    .addSelect('placement.citizen_id', 'placement_citizen_id')
    .addSelect('placement.company_id', 'placement_company_id');
  return joinNames(query, 'placement')
    .where('m.tenant = :tenant and m.recipient = :recipient', { tenant, recipient })
    .orderBy('m.at', 'DESC')
    .addOrderBy('m.messageId', 'DESC');
}

/** Runs a message query. */
export async function findMessages(query: SelectQueryBuilder<MessageEntity>): Promise<readonly Found[]> {
  const { entities, raw } = await query.getRawAndEntities<Joined>();
  return entities.map((row, index) => ({ row, joined: raw[index] as Joined }));
}

/** A message as the inbox shows it. */
export function inboxItem({ row, joined }: Found): InboxItem {
  return {
    messageId: row.messageId,
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
    readAt: row.readAt,
    snoozedUntil: row.snoozedUntil,
    citizen: citizenOf(joined.placement_citizen_id, joined),
    company: companyOf(joined.placement_company_id, joined),
  };
}

/** One person's inbox (or the tenant's mailbox: `FALLBACK`), newest first. @throws BadCursorError */
export async function listInbox(
  manager: EntityManager,
  tenant: string,
  recipient: string,
  page: PageRequest,
): Promise<Page<InboxItem>> {
  const limit = limitOf(page);
  const query = messageQuery(manager, tenant, recipient).limit(limit + 1);
  if (page.cursor !== undefined) {
    const [at, messageId] = decodeCursor(page.cursor, [INSTANT, MESSAGE_ID]);
    query.andWhere('(m.at, m.message_id) < (:at, :messageId)', { at, messageId });
  }
  return pageOf(await findMessages(query), limit, ({ row }) => [row.at, row.messageId], inboxItem);
}
