/** A temporary table of one connection, emptied at each commit: what the batch would like to add. */
export const stagingSql = `
create temp table if not exists staged_streams (
  stream_type text, stream_id text, version integer, settled_version integer, head_hash text, state jsonb
) on commit delete rows`;

/**
 * Takes over the staged streams that are not there yet. The unique key decides, also against the running application: who
 * has made the stream's row is the only one to write its events.
 */
export const takeStreamsSql = `
insert into streams (tenant, stream_type, stream_id, version, settled_version, head_hash, state)
  select $1, stream_type, stream_id, version, settled_version, head_hash, state from staged_streams
  order by stream_type, stream_id
  on conflict do nothing
  returning stream_type as "streamType", stream_id as "streamId"`;

export const commandsSql = `
insert into command_results (tenant, command_id, body_hmac, result)
  select $1, c."commandId", c."bodyHmac", c.result
  from json_to_recordset($2::json) as c("commandId" uuid, "bodyHmac" text, result json)
  on conflict do nothing`;

export const rowsSql = 'select apply_rows($1, $2::jsonb)';

export const outboxSql = `
insert into outbox (tenant, kind, subject, version, send_after)
  select $1, o.kind, o.subject, o.version, now() + make_interval(secs => o."delaySeconds")
  from json_to_recordset($2::json) as o(kind text, subject text, version integer, "delaySeconds" float8)`;

export const bumpStampSql = `
insert into register_stamps as r (tenant, stamp) values ($1, 1) on conflict (tenant) do update set stamp = r.stamp + 1`;
