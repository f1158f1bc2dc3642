/**
 * Erasure is done by its own event: what it destroys goes in the transaction that records it, or neither happens. The application
 * may delete nothing of this itself; the trigger runs as the owner of the schema. Nothing more is recorded on the cases
 * of somebody erased, and no case of theirs is opened, whichever program asks.
 */
export const erasureSql = `
alter table register_citizens alter column name drop not null, add column hold jsonb, add column erased_at timestamptz;

create function take_away_erased() returns trigger language plpgsql security definer set search_path from current as $body$
declare
  v_citizen uuid := new.stream_id::uuid;
begin
  -- Alone with this citizen: appends to their cases hold the same lock, shared.
  perform pg_advisory_xact_lock(hashtextextended('citizen ' || new.tenant || ' ' || new.stream_id, 0));
  -- A case that was opened or went on since it was looked at: decided again (a serialization failure).
  if (select count(*) from placements p where p.tenant = new.tenant and p.citizen_id = v_citizen)
      <> jsonb_array_length(new.data -> 'cases')
    or exists (select from jsonb_to_recordset(new.data -> 'cases') c("placementId" text, version integer)
      where not exists (select from streams s where s.tenant = new.tenant and s.stream_type = 'placement'
        and s.stream_id = c."placementId" and s.version = c.version and s.state ->> 'stage' = 'closed'))
  then
    raise exception 'a case of this citizen has moved' using errcode = 'serialization_failure';
  end if;
  insert into subject_keys (tenant, subject_type, subject_id, wrapped_key)
    values (new.tenant, 'citizen', new.stream_id, null)
    on conflict (tenant, subject_type, subject_id) do update set wrapped_key = null;
  delete from search_tokens t
    where t.tenant = new.tenant and t.subject_type = 'citizen' and t.subject_id = v_citizen;
  -- The HMACs of what was sent about them, with the answers remembered for it.
  delete from command_results r using events e
    where r.tenant = new.tenant and r.command_id <> new.command_id
      and e.tenant = r.tenant and e.command_id = r.command_id
      and (e.stream_type, e.stream_id) in (
        select 'citizen', new.stream_id union all select 'placement', c."placementId"
        from jsonb_to_recordset(new.data -> 'cases') c("placementId" text));
  update batches b set body_hmac = null
    where b.tenant = new.tenant and b.body_hmac is not null and exists (
      select from batch_items i where i.tenant = b.tenant and i.subject = b.subject and i.placement_id in (
        select c."placementId"::uuid from jsonb_to_recordset(new.data -> 'cases') c("placementId" text)));
  return null;
end
$body$;
create trigger erasure_takes_effect after insert on events for each row
  when (new.stream_type = 'citizen' and new.type = 'citizen-erased') execute function take_away_erased();

create function refuse_case_of_erased() returns trigger language plpgsql as $body$
begin
  -- An import writes thousands of streams in one transaction: more locks than a server has.
  if current_user <> 'holdfast_import' then
    perform pg_advisory_xact_lock_shared(
      hashtextextended('citizen ' || new.tenant || ' ' || (new.state ->> 'citizenId'), 0));
  end if;
  if exists (select from subject_keys k where k.tenant = new.tenant and k.subject_type = 'citizen'
    and k.subject_id = new.state ->> 'citizenId' and k.wrapped_key is null)
  then
    raise exception 'the citizen of this case is erased' using errcode = 'HF002';
  end if;
  return new;
end
$body$;
create trigger erased_stays_erased before insert or update on streams for each row
  when (new.stream_type = 'placement') execute function refuse_case_of_erased();
`;
