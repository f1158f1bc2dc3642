import { tenantTableSql } from './tenant-table.js';

/**
 * The record and what belongs to it. Events are only ever inserted: no role has UPDATE, DELETE or TRUNCATE on them and a
 * trigger refuses all three to everybody, owner included. The application may not choose position or transaction id.
 */
export const tablesSql = `
create table events (
  position bigint generated always as identity,
  transaction_id xid8 not null default pg_current_xact_id(),
  tenant text not null,
  stream_type text not null,
  stream_id text not null,
  version integer not null check (version > 0),
  event_id uuid not null,
  command_id uuid not null,
  type text not null,
  data jsonb not null,
  at timestamptz not null,
  occurred_on date not null,
  by jsonb not null,
  policy_version text not null,
  prev_hash text not null,
  hash text not null,
  primary key (tenant, stream_type, stream_id, version)
);
create index events_in_commit_order on events (tenant, transaction_id, position);
${tenantTableSql('events', { app: 'select', import: 'select' })}
grant insert (tenant, stream_type, stream_id, version, event_id, command_id, type, data, at, occurred_on, by,
  policy_version, prev_hash, hash) on events to holdfast_app, holdfast_import;

create function refuse_change() returns trigger language plpgsql as $body$
begin
  raise exception 'events are never changed: % refused', tg_op using errcode = '42501';
end
$body$;
create trigger events_are_never_changed before update or delete or truncate on events
  for each statement execute function refuse_change();
alter table events enable always trigger events_are_never_changed;

-- The fold of each stream as the last append wrote it, and the head that the next append must name.
create table streams (
  tenant text not null,
  stream_type text not null,
  stream_id text not null,
  version integer not null,
  settled_version integer not null,
  head_hash text not null,
  state jsonb not null,
  primary key (tenant, stream_type, stream_id)
) with (fillfactor = 70);
${tenantTableSql('streams')}

-- What was answered to a command, so that a repeated key gets the same answer.
create table command_results (
  tenant text not null,
  command_id uuid not null,
  body_hmac text,
  result json not null,
  primary key (tenant, command_id)
);
${tenantTableSql('command_results')}

-- News that must reach somebody outside, until somebody has told it.
create table outbox (
  id bigint generated always as identity primary key,
  tenant text not null,
  kind text not null,
  placement_id uuid not null,
  version integer not null,
  send_after timestamptz not null,
  attempts integer not null default 0
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
create index outbox_by_due on outbox (send_after);
${tenantTableSql('outbox', { app: 'select, insert, update, delete', import: 'select, insert' })}
create policy relay_sees_all on outbox to holdfast_relay using (true);
grant select, update, delete on outbox to holdfast_relay;

-- Counts changes of a tenant's staff, teams and policies: what a cached directory is compared with.
create table register_stamps (
  tenant text primary key,
  stamp bigint not null
);
${tenantTableSql('register_stamps')}
`;
