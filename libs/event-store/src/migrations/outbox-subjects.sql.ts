/**
 * The outbox holds more than news of placements: messages to be delivered and batches to be started go by a subject of their
 * own. Answers the ids in the order of what was given.
 */
export const outboxSubjectsSql = `
alter table outbox rename column placement_id to subject;
alter table outbox alter column subject type text;

-- answer: 'appended', 'repeated', 'key-reused' or 'conflict'. Raises HF001 (everything undone) when the command was carried
-- out before although the expected version is right: the caller then asks what was remembered.
create or replace function append_events(
  p_tenant text, p_stream_type text, p_stream_id text, p_expected integer, p_expected_head text,
  p_version integer, p_head_hash text, p_settled integer, p_state jsonb,
  p_command_id uuid, p_body_hmac text, p_result json,
  p_events jsonb, p_rows jsonb, p_outbox jsonb, p_touches_registers boolean,
  out answer text, out remembered json, out outbox_ids bigint[])
language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
  v_hmac text;
begin
  -- The stream's row comes first: it makes appends to one stream take turns, also for a stream that is new.
  if p_expected = 0 then
    insert into streams (tenant, stream_type, stream_id, version, settled_version, head_hash, state)
      values (v_tenant, p_stream_type, p_stream_id, p_version, p_settled, p_head_hash, p_state)
      on conflict do nothing;
  else
    update streams s set version = p_version, settled_version = p_settled, head_hash = p_head_hash, state = p_state
      where s.tenant = v_tenant and s.stream_type = p_stream_type and s.stream_id = p_stream_id
        and s.version = p_expected and s.head_hash = p_expected_head;
  end if;
  if not found then
    select c.body_hmac, c.result into v_hmac, remembered
      from command_results c where c.tenant = v_tenant and c.command_id = p_command_id;
    if not found then
      answer := 'conflict';
    elsif v_hmac is distinct from p_body_hmac then
      answer := 'key-reused';
      remembered := null;
    else
      answer := 'repeated';
    end if;
    return;
  end if;

  insert into command_results (tenant, command_id, body_hmac, result)
    values (v_tenant, p_command_id, p_body_hmac, p_result) on conflict do nothing;
  if not found then
    raise exception 'this command was carried out before' using errcode = 'HF001';
  end if;

  insert into events (tenant, stream_type, stream_id, version, event_id, command_id, type, data, at, occurred_on, by,
      policy_version, prev_hash, hash)
    select v_tenant, p_stream_type, p_stream_id, e.version, e."eventId", p_command_id, e.type, e.data, e.at,
      e."occurredOn", e.by, e."policyVersion", e."prevHash", e.hash
    from jsonb_to_recordset(p_events) as e(version integer, "eventId" uuid, type text, data jsonb, at timestamptz,
      "occurredOn" date, by jsonb, "policyVersion" text, "prevHash" text, hash text);

  if p_rows is not null then
    perform apply_rows(v_tenant, p_rows);
  end if;
  if p_outbox is not null then
    with made as (
      insert into outbox (tenant, kind, subject, version, send_after)
        select v_tenant, o.kind, o.subject, o.version, now() + make_interval(secs => o."delaySeconds")
        from jsonb_to_recordset(p_outbox) as o(kind text, subject text, version integer, "delaySeconds" float8)
        returning id)
    select array_agg(id order by id) into outbox_ids from made;
  end if;
  if p_touches_registers then
    insert into register_stamps as r (tenant, stamp) values (v_tenant, 1)
      on conflict (tenant) do update set stamp = r.stamp + 1;
  end if;
  answer := 'appended';
end
$body$;
`;
