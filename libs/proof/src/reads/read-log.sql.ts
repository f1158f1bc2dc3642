import { tenantTableSql } from '@holdfast/event-store';

/**
 * Who has read whose personal text: one row for each person and request. Only ever inserted, as events are. Ids and the name of a
 * route; what was read is not repeated here.
 */
export const readLogSql = `
create table personal_reads (
  tenant text not null,
  -- Whose text was opened.
  subject_type text not null check (subject_type in ('citizen', 'company-contact')),
  subject_id uuid not null,
  at timestamptz not null,
  request_id uuid not null,
  -- Who asked.
  staff_id text not null,
  operation text not null,
  route text not null,
  primary key (tenant, subject_type, subject_id, at, request_id)
);

create function refuse_read_log_change() returns trigger language plpgsql as $body$
begin
  raise exception 'the log of reads is never changed: % refused', tg_op using errcode = '42501';
end
$body$;
create trigger personal_reads_are_never_changed before update or delete or truncate on personal_reads
  for each statement execute function refuse_read_log_change();
alter table personal_reads enable always trigger personal_reads_are_never_changed;
${tenantTableSql('personal_reads', { app: 'select, insert', import: 'select' })}

-- Rows of one tenant in one round trip.
create function log_personal_reads(p_tenant text, p_rows json) returns void language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
begin
  insert into personal_reads (tenant, subject_type, subject_id, at, request_id, staff_id, operation, route)
    select v_tenant, r."subjectType", r."subjectId", r.at, r."requestId", r."staffId", r.operation, r.route
    from json_to_recordset(p_rows) r("subjectType" text, "subjectId" uuid, at timestamptz, "requestId" uuid,
      "staffId" text, operation text, route text);
end
$body$;
`;
