import { tenantTableSql } from '@holdfast/event-store';

/**
 * What people want to be told, their calendar feeds, and webhooks. A circle of covers is refused here too: two absences that
 * are registered at the same moment each look right alone. The refusal is a serialization failure, so it is decided again.
 */
export const peopleAndWebhooksSql = `
alter table register_staff add column preferences jsonb, add column calendar_hash text;

create function refuse_cover_circle() returns trigger language plpgsql as $body$
begin
  -- One at a time within a tenant: each sees what the one before has committed.
  perform pg_advisory_xact_lock(hashtextextended('covers of ' || new.tenant, 0));
  if exists (
    with recursive away as (
      select s.staff_id, a."coverId" as cover_id, daterange(a."from", a."until", '[]') as days
      from register_staff s, jsonb_to_recordset(s.absences) as a("from" date, "until" date, "coverId" text)
      where s.tenant = new.tenant and a."coverId" is not null),
    chain as (
      select cover_id, days, array[staff_id] as seen from away where staff_id = new.staff_id
      union all
      select away.cover_id, chain.days * away.days, chain.seen || away.staff_id
      from chain join away on away.staff_id = chain.cover_id and away.days && chain.days
      where away.staff_id <> all (chain.seen))
    select from chain where cover_id = new.staff_id)
  then
    raise exception 'a circle of covers' using errcode = 'serialization_failure';
  end if;
  return null;
end
$body$;
create trigger covers_make_no_circle after insert or update on register_staff
  for each row when (new.absences <> '[]') execute function refuse_cover_circle();

create table register_webhooks (
  tenant text not null,
  webhook_id uuid not null,
  url text not null,
  generation int not null,
  removed boolean not null,
  last_replay jsonb,
  version int not null,
  registered_at timestamptz,
  changed_at timestamptz not null,
  primary key (tenant, webhook_id)
);
${tenantTableSql('register_webhooks')}
`;
