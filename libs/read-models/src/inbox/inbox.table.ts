import type { RowTable } from '@holdfast/event-store';

/** What an append writes of a message. `read_at` and `snoozed_until` are the reader's and not in the record. */
export const inboxTable: RowTable = {
  table: 'inbox',
  key: ['message_id'],
  columns: [
    'message_id',
    'recipient',
    'placement_id',
    'obligation_id',
    'kind',
    'due_on',
    'step',
    'about',
    'channel',
    'reason',
    'instead_of',
    'at',
  ],
};

/** The table: one person's messages, newest first. */
export const inboxSql = `
create table inbox (
  tenant text not null check (tenant ~ '^[a-z0-9-]{2,40}$'),
  message_id text not null,
  recipient text not null,
  placement_id uuid not null,
  obligation_id text,
  kind text,
  due_on date,
  step text,
  about text,
  channel text not null,
  reason text not null,
  instead_of text,
  at timestamptz not null,
  read_at timestamptz,
  snoozed_until timestamptz,
  primary key (tenant, message_id)
);
create index inbox_by_recipient on inbox (tenant, recipient, at desc, message_id desc);
`;
