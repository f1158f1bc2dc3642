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

/** The day's lists go to the people of every tenant: the relay, which serves them all, may know their names and no more. */
const tenantNames = `
create function tenant_names() returns setof text language sql stable security definer set search_path = pg_catalog, public
as $body$ select tenant from public.register_settings order by tenant $body$;
revoke all on function tenant_names() from public;
grant execute on function tenant_names() to holdfast_relay;`;

/** Several messages to one person may go as one mail, and what is no longer worth sending is not sent. */
const bundles = `
alter table message_deliveries drop constraint message_deliveries_status_check;
alter table message_deliveries add constraint message_deliveries_status_check
  check (status in ('pending', 'delivered', 'failed', 'dropped'));
alter table message_deliveries add column bundle text;`;

/** A day shows the few messages that did not arrive; they are found without looking at all that did. */
const failed = `
create index message_deliveries_failed on message_deliveries (tenant, message_id) where status = 'failed';`;

/** The receipts of what leaves the house. Applied after the registers' own. */
export const notificationMigrations: readonly Migration[] = [
  { id: 'notifications-001-receipts', sql: tables },
  { id: 'notifications-002-tenant-names', sql: tenantNames },
  { id: 'notifications-003-bundles', sql: bundles },
  { id: 'notifications-004-failed', sql: failed },
];
