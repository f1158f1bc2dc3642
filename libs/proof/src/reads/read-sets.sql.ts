import { tenantTableSql } from '@holdfast/event-store';

const onlyInserted = (table: string): string => `
create trigger ${table}_are_never_changed before update or delete or truncate on ${table}
  for each statement execute function refuse_read_log_change();
alter table ${table} enable always trigger ${table}_are_never_changed;
${tenantTableSql(table, { app: 'select, insert', import: 'select' })}`;

/** The digest of a set of people, as `readSetId` makes it: of their sorted `<type>/<id>`, one a line. */
const setId = `encode(substring(sha256(convert_to(
  string_agg(subject_type || '/' || subject_id, E'\\n' order by (subject_type || '/' || subject_id) collate "C"), 'UTF8'))
  for 16), 'hex')::uuid`;

/**
 * The same log in a tenth of the room. A day at the desk opens the names of some forty people, mostly the same ones as an hour ago:
 * each set of people is written once, and a read is one row that names the set. What was written before is kept, in the new form.
 */
export const readSetsSql = `
alter table personal_reads rename to personal_reads_by_person;
alter index personal_reads_pkey rename to personal_reads_by_person_pkey;

-- Sets of two people or more whose text was opened together, by the digest of who they are. A person alone is a set by themselves: its
-- digest says who, so nothing of it is written here.
create table read_sets (
  tenant text not null,
  set_id uuid not null,
  primary key (tenant, set_id)
);
${onlyInserted('read_sets')}

-- Who is in a set.
create table read_set_members (
  tenant text not null,
  subject_type text not null check (subject_type in ('citizen', 'company-contact')),
  subject_id uuid not null,
  set_id uuid not null,
  primary key (tenant, subject_type, subject_id, set_id)
);
${onlyInserted('read_set_members')}

-- Who read whom, and how: one row for each request.
create table personal_reads (
  tenant text not null,
  set_id uuid not null,
  at timestamptz not null,
  request_id uuid not null,
  -- Who asked.
  staff_id text not null,
  operation text not null,
  route text not null,
  primary key (tenant, set_id, at, request_id)
);
${onlyInserted('personal_reads')}

create temporary table former_reads on commit drop as
  select tenant, at, request_id, staff_id, operation, route, ${setId} set_id, count(*) people
  from personal_reads_by_person group by tenant, at, request_id, staff_id, operation, route;
insert into read_sets select distinct tenant, set_id from former_reads where people > 1;
insert into read_set_members (tenant, subject_type, subject_id, set_id)
  select distinct p.tenant, p.subject_type, p.subject_id, f.set_id
  from personal_reads_by_person p join former_reads f using (tenant, at, request_id, staff_id, operation, route)
  where f.people > 1;
insert into personal_reads (tenant, set_id, at, request_id, staff_id, operation, route)
  select tenant, set_id, at, request_id, staff_id, operation, route from former_reads;
drop table personal_reads_by_person;

-- As programs of the version before call it, which may run until the last of them is replaced: the same rows, the new way.
create or replace function log_personal_reads(p_tenant text, p_rows json) returns void language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
begin
  with told as (
    select r."subjectType" subject_type, r."subjectId" subject_id, r.at, r."requestId" request_id, r."staffId" staff_id,
      r.operation, r.route
    from json_to_recordset(p_rows) r("subjectType" text, "subjectId" uuid, at timestamptz, "requestId" uuid, "staffId" text,
      operation text, route text)),
  read as (
    select at, request_id, staff_id, operation, route, ${setId} set_id, count(*) people
    from told group by at, request_id, staff_id, operation, route),
  made as (
    insert into read_sets (tenant, set_id) select distinct v_tenant, set_id from read where people > 1 order by set_id
      on conflict do nothing),
  kept as (
    insert into read_set_members (tenant, subject_type, subject_id, set_id)
      select distinct v_tenant, t.subject_type, t.subject_id, r.set_id
      from told t join read r using (at, request_id, staff_id, operation, route) where r.people > 1 order by 4, 2, 3
      on conflict do nothing)
  insert into personal_reads (tenant, set_id, at, request_id, staff_id, operation, route)
    select v_tenant, set_id, at, request_id, staff_id, operation, route from read;
end
$body$;

-- Reads of one tenant in one round trip: a list for each column of the reads; the sets among them that must be on record; then one for
-- each of the people in those that are perhaps new. Raises HF004 (everything undone) when a set is not there.
create function log_reads(p_tenant text, p_set uuid[], p_at timestamptz[], p_request uuid[], p_staff text[], p_operation text[],
  p_route text[], p_needed uuid[], p_new_set uuid[], p_type text[], p_subject uuid[]) returns void language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
begin
  if cardinality(p_new_set) > 0 then
    -- In the order of their ids, so that two programs with the same sets wait for each other and not in a circle.
    with made as (
      insert into read_sets (tenant, set_id) select distinct v_tenant, n.id from unnest(p_new_set) n(id) order by n.id
        on conflict do nothing returning set_id)
    insert into read_set_members (tenant, subject_type, subject_id, set_id)
      select v_tenant, n.type, n.subject, n.id from unnest(p_new_set, p_type, p_subject) n(id, type, subject)
      where n.id in (select set_id from made);
  end if;
  if cardinality(p_needed) > 0 and exists (select from unnest(p_needed) needed(id)
    where not exists (select from read_sets s where s.tenant = v_tenant and s.set_id = needed.id)) then
    raise exception 'a read names a set of people that is not on record' using errcode = 'HF004';
  end if;
  insert into personal_reads (tenant, set_id, at, request_id, staff_id, operation, route)
    select v_tenant, r.* from unnest(p_set, p_at, p_request, p_staff, p_operation, p_route) r;
end
$body$;
`;
