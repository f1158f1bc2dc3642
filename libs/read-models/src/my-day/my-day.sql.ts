/**
 * What a day looks for, found without what it does not show: of one's cases those that are not closed, and of the mail that did not
 * arrive what came since yesterday. The stage seldom changes, so a command's update of a placement still stays within its page.
 */
export const myDaySql = `
create index placements_open_by_owner on placements (tenant, owner_id) where stage <> 'closed';
create index inbox_by_time on inbox (tenant, at);
`;

/** A placement's citizen and company. Their names are kept at hand by whoever asks: to look them up was a third of the work. */
const named = `p.citizen_id placement_citizen_id, p.company_id placement_company_id`;
/** Of an open obligation and its placement. */
const owedColumns = [
  ...[
    'placementId',
    'obligationId',
    'kind',
    'owedBy',
    'dueOn',
    'lateAfter',
    'rule',
    'policyVersion',
    'statutory',
    'madeAt',
  ],
  ...['nextAlarmAt', 'nextAlarmStep', 'lastRungAt', 'lastRungStep', 'moves', 'bookedAt', 'detail'],
  ...['stage', 'citizenId', 'companyId'],
] as const;
const message = `m.message_id "messageId", m.recipient, m.placement_id "placementId", m.obligation_id "obligationId", m.kind,
        m.due_on "dueOn", m.step, m.about, m.channel, m.reason, m.instead_of "insteadOf", m.at, d.status delivery_status,
        d.attempts delivery_attempts, d.last_error delivery_error, d.delivered_at, mark.read_at mark_read_at,
        mark.snoozed_until mark_snoozed_until`;

/**
 * Everything a day shows, in one round trip and of one moment: a day is asked for more often than anything else, and every question
 * of its own costs the two programs more than its rows. Rows as JSON, in the order in which they are shown. Keys in camel case are
 * the entities' own. What is owed, the most of it, comes column by column: the same names in every row were half of the text. With the stamps of the staff and the policies, and of names:
 * whoever asked with staff of an earlier one asks again, whoever keeps names of an earlier one fetches them again.
 *
 * `p_mine`: ids under which the person's own stands; `p_people`: these and everybody they cover for; `p_asked`: kinds that somebody
 * waits for, shown whatever their day; `p_until`: how far ahead an end is shown.
 */
export const myDayAtOnceSql = `
create function my_day(p_tenant text, p_staff text, p_mine text[], p_people text[], p_asked text[], p_now timestamptz,
  p_since timestamptz, p_today date, p_sunday date, p_week_end timestamptz, p_until date)
returns table (registers_stamp bigint, names_stamp bigint, owed json, own json, messages json, lost json, offers json)
-- To plan it anew for each person takes three times as long as to carry it out. A plan for everybody does not know how little one
-- person has, so it is told not to begin with whole tables.
language plpgsql
set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off set jit = off
as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
begin
  return query select
    coalesce((select r.stamp from register_stamps r where r.tenant = v_tenant), 0),
    coalesce((select n.stamp from name_stamps n where n.tenant = v_tenant), 0),
    (select json_build_object(${owedColumns.map((name) => `'${name}', array_agg(x."${name}")`).join(', ')}) from (
      select o.placement_id "placementId", o.obligation_id "obligationId", o.kind, o.owed_by "owedBy", o.due_on "dueOn",
        o.late_after "lateAfter", o.rule, o.policy_version "policyVersion", o.statutory, o.made_at "madeAt",
        o.next_alarm_at "nextAlarmAt", o.next_alarm_step "nextAlarmStep", o.last_rung_at "lastRungAt",
        o.last_rung_step "lastRungStep", o.moves, o.booked_at "bookedAt", o.detail, p.stage, p.citizen_id "citizenId",
        p.company_id "companyId"
      from obligations o
      join placements p on p.tenant = o.tenant and p.placement_id = o.placement_id
      where o.tenant = v_tenant and o.owed_by = any(p_people) and o.status = 'open'
        and (o.due_on <= p_sunday or o.booked_at < p_week_end or (o.kind = any(p_asked) and o.owed_by = any(p_mine)))
      order by o.due_on, o.placement_id, o.obligation_id limit 1000) x),
    (select json_agg(x) from (
      select p.placement_id "placementId", p.owner_since "ownerSince", p.planned_end "plannedEnd", p.grant_ends "grantEnds",
        ${named}
      from placements p
      where p.tenant = v_tenant and p.owner_id = any(p_mine) and p.stage <> 'closed'
        and (p.owner_since >= p_since or p.planned_end between p_today and p_until
          or p.grant_ends between p_today and p_until)
      order by p.placement_id limit 500) x),
    (select json_agg(x) from (
      select ${message}, ${named}
      from inbox m
      join placements p on p.tenant = m.tenant and p.placement_id = m.placement_id
      left join inbox_marks mark on mark.tenant = m.tenant and mark.message_id = m.message_id
      left join message_deliveries d on d.tenant = m.tenant and d.message_id = m.message_id
      where m.tenant = v_tenant and m.recipient = p_staff and m.at >= p_since and m.at <= p_now
        and (mark.snoozed_until is null or mark.snoozed_until <= p_today)
      order by m.at desc, m.message_id desc limit 500) x),
    (select json_agg(x) from (
      select ${message}, ${named}
      from inbox m
      join placements p on p.tenant = m.tenant and p.placement_id = m.placement_id
      join message_deliveries d on d.tenant = m.tenant and d.message_id = m.message_id
      left join inbox_marks mark on mark.tenant = m.tenant and mark.message_id = m.message_id
      where m.tenant = v_tenant and p.owner_id = any(p_mine) and d.status = 'failed' and m.at >= p_since and m.at <= p_now
      order by m.at desc, m.message_id desc limit 500) x),
    (select json_agg(x) from (
      select p.placement_id "placementId", p.offer, o.due_on answer_by, ${named}
      from placements p
      join obligations o on o.tenant = p.tenant and o.placement_id = p.placement_id
        and o.obligation_id = p.offer ->> 'obligationId'
      where p.tenant = v_tenant and p.receiver_id = p_staff and p.offer is not null
      order by o.due_on, p.placement_id) x);
end
$body$;
`;
