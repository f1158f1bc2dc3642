/**
 * A stream and all that happened in it, up to an instant, in one round trip: what a case tells of itself, with what it takes to say
 * whether somebody may read it. Events as JSON, without what only the chain needs.
 */
export const historySql = `
create function stream_history(p_tenant text, p_stream_type text, p_stream_id text, p_at timestamptz)
returns table (state jsonb, version integer, stamp bigint, events json)
language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
begin
  return query
    select s.state, s.version, r.stamp,
      (select json_agg(x) from (
        select e.version, e.event_id "eventId", e.command_id "commandId", e.type, e.data, e.at, e.occurred_on "occurredOn",
          e.by, e.policy_version "policyVersion"
        from events e
        where e.tenant = v_tenant and e.stream_type = p_stream_type and e.stream_id = p_stream_id
          and (p_at is null or e.at <= p_at)
        order by e.version) x)
    from (select) one
    left join streams s on s.tenant = v_tenant and s.stream_type = p_stream_type and s.stream_id = p_stream_id
    left join register_stamps r on r.tenant = v_tenant;
end
$body$;
`;
