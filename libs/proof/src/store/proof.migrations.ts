import { tenantTableSql, type Migration } from '@holdfast/event-store';
import { readLogSql } from '../reads/read-log.sql.js';
import { readSetsSql } from '../reads/read-sets.sql.js';

const neverChanged = (table: string): string => `
create trigger ${table}_are_never_changed before update or delete or truncate on ${table}
  for each statement execute function refuse_checkpoint_change();
alter table ${table} enable always trigger ${table}_are_never_changed;
${tenantTableSql(table, { app: 'select, insert', import: 'select' })}`;

/** Checkpoints, the heads they stand on and the keys they were signed with: only ever inserted, as events are. */
export const proofMigrations: readonly Migration[] = [
  {
    id: 'proof-001-checkpoints',
    sql: `
create function refuse_checkpoint_change() returns trigger language plpgsql as $body$
begin
  raise exception 'checkpoints are never changed: % refused', tg_op using errcode = '42501';
end
$body$;

-- Public halves of every key that was ever used, so that old checkpoints can be verified for good.
create table checkpoint_keys (
  tenant text not null,
  key_id text not null check (key_id ~ '^[0-9a-f]{64}$'),
  public_key text not null,
  first_used_at timestamptz not null,
  primary key (tenant, key_id)
);
${neverChanged('checkpoint_keys')}

create table checkpoints (
  tenant text not null,
  number integer not null check (number > 0),
  previous_hash text not null,
  at timestamptz not null,
  day date not null,
  root text not null,
  count integer not null,
  events bigint not null,
  key_id text not null,
  signature text not null,
  primary key (tenant, number),
  foreign key (tenant, key_id) references checkpoint_keys (tenant, key_id)
);
${neverChanged('checkpoints')}

-- A stream's head at the first checkpoint that found it so: those of checkpoint n are the latest rows up to n.
create table checkpoint_heads (
  tenant text not null,
  stream_type text not null,
  stream_id text not null,
  number integer not null,
  version integer not null,
  head_hash text not null,
  primary key (tenant, stream_type, stream_id, number)
);
${neverChanged('checkpoint_heads')}
`,
  },
  { id: 'proof-002-reads', sql: readLogSql },
  { id: 'proof-003-read-sets', sql: readSetsSql },
];
