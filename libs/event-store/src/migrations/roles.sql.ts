/**
 * The database roles. They are made without passwords; whoever provisions the server gives them. A role that is there
 * already is kept, so several databases may share a server.
 */
export const rolesSql = `
do $body$
declare
  wanted record;
begin
  for wanted in select * from (values
    ('holdfast_app', 'nobypassrls'), ('holdfast_relay', 'nobypassrls'), ('holdfast_import', 'bypassrls')) r(name, rights)
  loop
    if not exists (select from pg_roles where rolname = wanted.name) then
      begin
        execute format('create role %I login %s', wanted.name, wanted.rights);
      exception when duplicate_object or unique_violation then
        null; -- another database of this server was quicker
      end;
    end if;
  end loop;
  if exists (select from pg_roles where rolname in ('holdfast_app', 'holdfast_relay') and (rolbypassrls or rolsuper)) then
    raise exception 'holdfast_app and holdfast_relay must not bypass row-level security'
      using hint = 'alter role holdfast_app nosuperuser nobypassrls; alter role holdfast_relay nosuperuser nobypassrls';
  end if;
  if not exists (select from pg_roles where rolname = 'holdfast_import' and (rolbypassrls or rolsuper)) then
    raise exception 'holdfast_import must bypass row-level security' using hint = 'alter role holdfast_import bypassrls';
  end if;
end
$body$;
`;
