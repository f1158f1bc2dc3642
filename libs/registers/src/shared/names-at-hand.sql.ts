import { tenantTableSql } from '@holdfast/event-store';

/**
 * Names that a program may keep at hand: a counter of a tenant's names that have become others, by a correction or an erasure.
 * Whoever reads the counter beside what they show knows whether the names they keep are still those of the register. A name that
 * is new changes nothing for anybody, so registering people side by side makes nobody wait.
 */
export const namesAtHandSql = `
create table name_stamps (
  tenant text primary key,
  stamp bigint not null
);
${tenantTableSql('name_stamps')}

create function count_changed_name() returns trigger language plpgsql as $body$
begin
  insert into name_stamps as n (tenant, stamp) values (new.tenant, 1)
    on conflict (tenant) do update set stamp = n.stamp + 1;
  return null;
end
$body$;
create trigger changed_name_counts after update on register_citizens for each row
  when (old.name is distinct from new.name) execute function count_changed_name();
create trigger changed_name_counts after update on register_companies for each row
  when (old.name is distinct from new.name) execute function count_changed_name();

create function names_of(p_tenant text, p_citizens uuid[], p_companies uuid[])
returns table (citizens json, companies json) language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
begin
  return query select
    (select json_object_agg(c.citizen_id, c.name) from register_citizens c
      where c.tenant = v_tenant and c.citizen_id = any(p_citizens)),
    (select json_object_agg(f.company_id, f.name) from register_companies f
      where f.tenant = v_tenant and f.company_id = any(p_companies));
end
$body$;
`;
