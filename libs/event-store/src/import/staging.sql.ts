/** Temporary tables of one connection, emptied at each commit. Only what is new goes on from here into the record. */
export const stagingSql = `
create temp table if not exists staged_streams (
  stream_type text, stream_id text, version integer, settled_version integer, head_hash text, state jsonb
) on commit delete rows;
create temp table if not exists staged_events (
  stream_type text, stream_id text, version integer, event_id uuid, command_id uuid, type text, data jsonb,
  at timestamptz, occurred_on date, by jsonb, policy_version text, prev_hash text, hash text
) on commit delete rows;
create temp table if not exists staged_commands (
  stream_type text, stream_id text, command_id uuid, body_hmac text, result json
) on commit delete rows;
create temp table if not exists staged_rows (
  stream_type text, stream_id text, table_name text, row_body jsonb
) on commit delete rows;
create temp table if not exists staged_outbox (
  stream_type text, stream_id text, kind text, placement_id uuid, version integer, delay_seconds float8
) on commit delete rows;
create temp table if not exists new_streams (stream_type text, stream_id text) on commit delete rows;
`;

/** Takes over the staged streams that are not there yet: the unique key decides, also against the running application. */
export const takeStreamsSql = `
with made as (
  insert into streams (tenant, stream_type, stream_id, version, settled_version, head_hash, state)
    select $1, stream_type, stream_id, version, settled_version, head_hash, state from staged_streams
    order by stream_type, stream_id
    on conflict do nothing
    returning stream_type, stream_id)
insert into new_streams select * from made returning stream_id`;

/** What belongs to the streams taken over, in the order it came. \`$1\` is the tenant. */
export const takeRestSql = [
  `insert into events (tenant, stream_type, stream_id, version, event_id, command_id, type, data, at, occurred_on, by,
     policy_version, prev_hash, hash)
   select $1, e.stream_type, e.stream_id, e.version, e.event_id, e.command_id, e.type, e.data, e.at, e.occurred_on, e.by,
     e.policy_version, e.prev_hash, e.hash
   from staged_events e join new_streams using (stream_type, stream_id)
   order by e.ctid
   on conflict do nothing`,
  `insert into command_results (tenant, command_id, body_hmac, result)
   select $1, c.command_id, c.body_hmac, c.result
   from staged_commands c join new_streams using (stream_type, stream_id)
   on conflict do nothing`,
  `insert into outbox (tenant, kind, placement_id, version, send_after)
   select $1, o.kind, o.placement_id, o.version, now() + make_interval(secs => o.delay_seconds)
   from staged_outbox o join new_streams using (stream_type, stream_id)`,
  `select apply_rows($1, jsonb_object_agg(table_name, bodies))
   from (select r.table_name, jsonb_agg(r.row_body) as bodies
     from staged_rows r join new_streams using (stream_type, stream_id) group by r.table_name) by_table
   having count(*) > 0`,
] as const;

export const bumpStampSql = `
insert into register_stamps as r (tenant, stamp) values ($1, 1) on conflict (tenant) do update set stamp = r.stamp + 1`;
