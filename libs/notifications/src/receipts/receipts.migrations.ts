import { type Migration, tenantTableSql } from '@holdfast/event-store';

const tables = `
-- How far each message that leaves the house has come. Codes only: what a mail server said may quote anything.
create table message_deliveries (
  tenant text not null,
  message_id text not null,
  channel text not null check (channel in ('mail', 'webhook')),
  target_id text not null,
  status text not null check (status in ('pending', 'delivered', 'failed')),
  attempts integer not null,
  last_error text check (last_error ~ '^[A-Za-z0-9_-]{1,60}$'),
  first_attempt_at timestamptz not null,
  last_attempt_at timestamptz not null,
  delivered_at timestamptz,
  primary key (tenant, message_id)
);
create index message_deliveries_by_target on message_deliveries (tenant, target_id, last_attempt_at desc);
${tenantTableSql('message_deliveries')}`;

/** The receipts of what leaves the house. Applied after the event store's own. */
export const notificationMigrations: readonly Migration[] = [{ id: 'notifications-001-receipts', sql: tables }];
