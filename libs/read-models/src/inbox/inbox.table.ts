import type { RowTable } from '@holdfast/event-store';

/** What an append writes of a message. What its reader did with it is in `inbox_marks`. */
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

/**
 * What readers did with their messages: read, put off until a day. Not in the record, and in a table of its own, so that a
 * rebuild of the inbox from the streams leaves it alone. Also: messages by what they are about.
 */
export const inboxMarksSql = `
create table inbox_marks (
  tenant text not null check (tenant ~ '^[a-z0-9-]{2,40}$'),
  message_id text not null,
  read_at timestamptz,
  snoozed_until date,
  primary key (tenant, message_id)
);
alter table inbox drop column read_at, drop column snoozed_until;
create index inbox_by_obligation on inbox (tenant, placement_id, obligation_id);
`;
