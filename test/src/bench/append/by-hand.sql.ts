/** Tables like the product's, with every column, index and constraint, and without its guards (row security, triggers). */
export const tablesByHandSql = ['streams', 'command_results', 'events', 'placements', 'obligations']
  .map(
    (table) => `
create table by_hand_${table} (like ${table} including all);
grant select, insert, update on by_hand_${table} to holdfast_app;`,
  )
  .join('');

/**
 * The rows of one record-follow-up as one would write them by hand: one statement, so one transaction and one round trip,
 * that says no more than it must. No tenant to set, no function, no check of who was first but the version.
 */
export const appendByHand = {
  name: 'by_hand_append',
  text: `
with stream as (
  update by_hand_streams set version = $4, settled_version = $4, head_hash = $5, state = $6
  where tenant = $1 and stream_type = 'placement' and stream_id = $2 and version = $3
  returning 1),
command as (
  insert into by_hand_command_results (tenant, command_id, body_hmac, result)
  select $1, $7, $8, $9 from stream),
event as (
  insert into by_hand_events (tenant, stream_type, stream_id, version, event_id, command_id, type, data, at, occurred_on,
    by, policy_version, prev_hash, hash)
  select $1, 'placement', $2, e.version, e."eventId", $7, e.type, e.data, e.at, e."occurredOn", e.by, e."policyVersion",
    e."prevHash", e.hash
  from stream, jsonb_to_recordset($10) as e(version integer, "eventId" uuid, type text, data jsonb, at timestamptz,
    "occurredOn" date, by jsonb, "policyVersion" text, "prevHash" text, hash text)),
placement as (
  update by_hand_placements set main = $11, open_obligations = $12, next_obligation_id = $13, next_due_on = $14,
    next_alarm_at = $15, version = $4
  from stream where tenant = $1 and placement_id = $2::uuid),
met as (
  update by_hand_obligations set status = 'met', ended_at = $16, met_on = $17, next_alarm_at = null, next_alarm_step = null
  from stream where tenant = $1 and placement_id = $2::uuid and obligation_id = $18),
made as (
  insert into by_hand_obligations (tenant, placement_id, obligation_id, kind, owed_by, due_on, late_after, status, rule,
    policy_version, statutory, made_at, next_alarm_at, next_alarm_step, moves, detail)
  select $1, $2::uuid, $13, $19, $20, $14, $21, 'open', $22, $23, false, $16, $15, $24, 0, $25 from stream)
select count(*)::int as appended from stream`,
} as const;
