/**
 * Generations of a tenant's key, so that it can be rotated: a subject's key says under which it is wrapped. The application may still only
 * add; rotating is done by the owner of the schema. A generation whose key is null is retired: nothing is wrapped under it any more.
 */
export const generationsSql = `
alter table tenant_keys
  add column generation integer not null default 1 check (generation > 0),
  add column retired_at timestamptz,
  alter column wrapped_key drop not null,
  drop constraint tenant_keys_pkey,
  add primary key (tenant, generation);
alter table subject_keys add column generation integer not null default 1;
create index subject_keys_by_generation on subject_keys (tenant, generation, subject_type, subject_id)
  where wrapped_key is not null;

-- What is looked up by (words, identifiers, repeated requests) must be found after a rotation too: these keys were derived from the
-- first generation, and are kept from the first rotation on. Wrapped by the master key.
create table tenant_lookup_keys (
  tenant text primary key,
  wrapped_keys bytea not null,
  created_at timestamptz not null default now()
);
alter table tenant_lookup_keys enable row level security;
create policy tenant_only on tenant_lookup_keys using (tenant = nullif(current_setting('app.tenant', true), ''));
grant select on tenant_lookup_keys to holdfast_app, holdfast_import;

-- Every wrapped key of the tenant that is in use; generation 0 are the keys of look-ups. p_candidate becomes the first generation
-- when there is none. (Programs from before generations ask ensure_tenant_key.)
create function tenant_keys_of(p_tenant text, p_candidate bytea)
returns table (generation integer, wrapped_key bytea) language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
begin
  if not exists (select from tenant_keys k where k.tenant = v_tenant) then
    insert into tenant_keys (tenant, wrapped_key) values (v_tenant, p_candidate) on conflict do nothing;
  end if;
  return query
    select k.generation, k.wrapped_key from tenant_keys k where k.tenant = v_tenant and k.wrapped_key is not null
    union all select 0, l.wrapped_keys from tenant_lookup_keys l where l.tenant = v_tenant;
end
$body$;

drop function subject_keys_of(text, text[], text[], bytea[]);
-- The wrapped keys of data subjects, with their generation. With candidates, those who have none yet get theirs; two at once end with
-- one key. Candidates of a generation that is not the newest are refused: a rotation would not find them any more.
create function subject_keys_of(p_tenant text, p_types text[], p_ids text[], p_candidates bytea[], p_generation integer default 1)
returns table (subject_type text, subject_id text, wrapped_key bytea, generation integer) language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
begin
  if p_candidates is not null and exists (select from unnest(p_types, p_ids) w(type, id)
    where not exists (select from subject_keys k
      where k.tenant = v_tenant and k.subject_type = w.type and k.subject_id = w.id))
  then
    perform pg_advisory_xact_lock_shared(hashtextextended('tenant key ' || v_tenant, 0));
    if p_generation is distinct from (select max(k.generation) from tenant_keys k where k.tenant = v_tenant) then
      raise exception 'the key of this tenant has been rotated' using errcode = 'HF003';
    end if;
    insert into subject_keys (tenant, subject_type, subject_id, wrapped_key, generation)
      select v_tenant, w.type, w.id, w.key, p_generation from unnest(p_types, p_ids, p_candidates) w(type, id, key)
      where not exists (select from subject_keys k
        where k.tenant = v_tenant and k.subject_type = w.type and k.subject_id = w.id)
      order by w.type, w.id
      on conflict do nothing;
  end if;
  return query
    select k.subject_type, k.subject_id, k.wrapped_key, k.generation from unnest(p_types, p_ids) w(type, id)
    join subject_keys k on k.tenant = v_tenant and k.subject_type = w.type and k.subject_id = w.id;
end
$body$;
`;
