import type { RowTable } from '@holdfast/event-store';

/** What an append writes of an obligation. */
export const obligationsTable: RowTable = {
  table: 'obligations',
  key: ['placement_id', 'obligation_id'],
  columns: [
    'placement_id',
    'obligation_id',
    'kind',
    'owed_by',
    'due_on',
    'late_after',
    'status',
    'rule',
    'policy_version',
    'statutory',
    'made_at',
    'next_alarm_at',
    'next_alarm_step',
    'last_rung_at',
    'last_rung_step',
    'moves',
    'booked_at',
    'detail',
    'ended_at',
    'met_on',
    'ended_because',
    'moved_to',
  ],
  keep: ['made_at', 'last_rung_at', 'last_rung_step'],
};

/** The table. Open obligations of one person, and of the tenant, by due day. */
export const obligationsSql = `
create table obligations (
  tenant text not null check (tenant ~ '^[a-z0-9-]{2,40}$'),
  placement_id uuid not null,
  obligation_id text not null,
  kind text not null,
  owed_by text not null,
  due_on date not null,
  late_after date not null,
  status text not null check (status in ('open', 'met', 'moved', 'cancelled', 'superseded')),
  rule text not null,
  policy_version text not null,
  statutory boolean not null,
  made_at timestamptz,
  next_alarm_at timestamptz,
  next_alarm_step text,
  last_rung_at timestamptz,
  last_rung_step text,
  moves integer not null,
  booked_at timestamptz,
  detail jsonb not null,
  ended_at timestamptz,
  met_on date,
  ended_because jsonb,
  moved_to text,
  primary key (tenant, placement_id, obligation_id)
) with (fillfactor = 80);
create index obligations_by_person on obligations (tenant, owed_by, status, due_on);
create index obligations_by_due_day on obligations (tenant, due_on, placement_id, obligation_id);
`;
