import { generationsSql } from './rotation/generations.sql.js';

/**
 * The tables of keys. Keys lie here wrapped: a tenant's by the master key (which no database holds), a data subject's by
 * the tenant's. The application may add keys, never change or delete them. A subject whose `wrapped_key` is null has been
 * erased: nothing of theirs can be opened again and no new key is made for them.
 */
export const sealingMigrations: readonly { readonly id: string; readonly sql: string }[] = [
  {
    id: 'sealing-001-keys',
    sql: `
create table tenant_keys (
  tenant text primary key,
  wrapped_key bytea not null,
  created_at timestamptz not null default now()
);
create table subject_keys (
  tenant text not null,
  subject_type text not null,
  subject_id text not null,
  wrapped_key bytea,
  created_at timestamptz not null default now(),
  primary key (tenant, subject_type, subject_id)
);

alter table tenant_keys enable row level security;
alter table subject_keys enable row level security;
create policy tenant_only on tenant_keys using (tenant = nullif(current_setting('app.tenant', true), ''));
create policy tenant_only on subject_keys using (tenant = nullif(current_setting('app.tenant', true), ''));
grant select, insert on tenant_keys, subject_keys to holdfast_app, holdfast_import;

-- The tenant's wrapped key; p_candidate becomes it when there is none yet. Two at once end with one key.
create function ensure_tenant_key(p_tenant text, p_candidate bytea) returns bytea language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
  v_key bytea;
begin
  select k.wrapped_key into v_key from tenant_keys k where k.tenant = v_tenant;
  if not found then
    insert into tenant_keys (tenant, wrapped_key) values (v_tenant, p_candidate) on conflict do nothing;
    select k.wrapped_key into v_key from tenant_keys k where k.tenant = v_tenant;
  end if;
  return v_key;
end
$body$;

-- The wrapped keys of data subjects. With candidates, those who have none yet get theirs; two at once end with one key.
create function subject_keys_of(p_tenant text, p_types text[], p_ids text[], p_candidates bytea[])
returns table (subject_type text, subject_id text, wrapped_key bytea) language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
begin
  if p_candidates is not null then
    insert into subject_keys (tenant, subject_type, subject_id, wrapped_key)
      select v_tenant, w.type, w.id, w.key from unnest(p_types, p_ids, p_candidates) w(type, id, key)
      where not exists (select from subject_keys k
        where k.tenant = v_tenant and k.subject_type = w.type and k.subject_id = w.id)
      order by w.type, w.id
      on conflict do nothing;
  end if;
  return query
    select k.subject_type, k.subject_id, k.wrapped_key from unnest(p_types, p_ids) w(type, id)
    join subject_keys k on k.tenant = v_tenant and k.subject_type = w.type and k.subject_id = w.id;
end
$body$;
`,
  },
  { id: 'sealing-002-generations', sql: generationsSql },
];
