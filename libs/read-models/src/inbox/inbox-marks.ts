import type { Day, Instant } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** What a reader has done with a message. */
export interface InboxMark {
  readonly messageId: string;
  readonly readAt: Instant | null;
  /** Not shown before this day. */
  readonly snoozedUntil: Day | null;
}

/**
 * The reader's own marks on messages. Nothing of it is in the record, and no message is ever deleted. Each answers null when
 * the recipient has no such message. All throw StoreUnavailableError.
 */
export interface InboxMarks {
  /** Marks a message as read; read again, the first time stands. It is no longer put off. */
  read(tenant: string, recipient: string, messageId: string, at: Instant): Promise<InboxMark | null>;
  /** Puts a message off until a day. Put off again, the newest day counts. */
  snooze(tenant: string, recipient: string, messageId: string, until: Day): Promise<InboxMark | null>;
}

interface Row {
  readonly message_id: string;
  readonly read_at: Date | null;
  readonly snoozed_until: Day | null;
}

const mine = `select m.tenant, m.message_id, $4 from inbox m where m.tenant = $1 and m.message_id = $2 and m.recipient = $3`;
const answer = 'returning message_id, read_at, snoozed_until::text as snoozed_until';

const READ = `insert into inbox_marks as k (tenant, message_id, read_at) ${mine.replace('$4', '$4::timestamptz')}
  on conflict (tenant, message_id) do update set read_at = coalesce(k.read_at, excluded.read_at), snoozed_until = null ${answer}`;
const SNOOZE = `insert into inbox_marks as k (tenant, message_id, snoozed_until) ${mine.replace('$4', '$4::date')}
  on conflict (tenant, message_id) do update set snoozed_until = excluded.snoozed_until ${answer}`;

/** The marks, as the application role. */
export function createInboxMarks(pool: Pool): InboxMarks {
  const mark = (sql: string, tenant: string, values: readonly string[]): Promise<InboxMark | null> =>
    withTenant(pool, tenant, async (client) => {
      const [row] = (await client.query<Row>(sql, [tenant, ...values])).rows;
      if (row === undefined) return null;
      const { message_id: messageId, read_at: readAt, snoozed_until: snoozedUntil } = row;
      return { messageId, readAt: readAt?.toISOString() ?? null, snoozedUntil };
    });
  return {
    read: (tenant, recipient, messageId, at) => mark(READ, tenant, [messageId, recipient, at]),
    snooze: (tenant, recipient, messageId, until) => mark(SNOOZE, tenant, [messageId, recipient, until]),
  };
}
