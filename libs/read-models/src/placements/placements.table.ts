import type { RowTable } from '@holdfast/event-store';

/** What an append writes of a placement. */
export const placementsTable: RowTable = {
  table: 'placements',
  key: ['placement_id'],
  columns: [
    'placement_id',
    'citizen_id',
    'company_id',
    'owner_id',
    'owner_since',
    'second_person_id',
    'stage',
    'match_decision',
    'main',
    'beside',
    'ahead',
    'last_rung',
    'planned_end',
    'grant_ends',
    'first_paid_day',
    'after_care_left',
    'open_obligations',
    'next_obligation_id',
    'next_kind',
    'next_owed_by',
    'next_due_on',
    'next_alarm_at',
    'next_alarm_step',
    'policy_version',
    'version',
    'opened_at',
    'details',
    'closed_on',
    'outcome',
    'ended_early',
    'receiver_id',
    'offer',
    'agreed',
    'briefing',
    'acting_for',
    'pause',
    'granted',
  ],
  keep: ['owner_since', 'opened_at', 'details', 'briefing'],
};

/**
 * The table. Only columns that seldom change are indexed, so that a command's update stays within its page (HOT).
 */
export const placementsSql = `
create table placements (
  tenant text not null check (tenant ~ '^[a-z0-9-]{2,40}$'),
  placement_id uuid not null,
  citizen_id uuid not null,
  company_id uuid not null,
  owner_id text not null,
  owner_since timestamptz,
  second_person_id text,
  stage text not null,
  match_decision text,
  main jsonb,
  beside jsonb,
  ahead jsonb,
  last_rung text,
  planned_end date,
  grant_ends date,
  first_paid_day date,
  after_care_left integer,
  open_obligations integer not null,
  next_obligation_id text,
  next_kind text,
  next_owed_by text,
  next_due_on date,
  next_alarm_at timestamptz,
  next_alarm_step text,
  policy_version text not null,
  version integer not null,
  opened_at timestamptz,
  details jsonb,
  closed_on date,
  outcome text,
  ended_early text,
  primary key (tenant, placement_id)
) with (fillfactor = 80);
create index placements_by_opening on placements (tenant, opened_at desc, placement_id desc);
create index placements_by_owner on placements (tenant, owner_id, opened_at desc);
create index placements_by_company on placements (tenant, company_id);
create index placements_by_citizen on placements (tenant, citizen_id);
`;

/** What an offer, a leaver, a pause and an approval add to the row, and cases by everybody who has to do with them. */
export const placementsCaseFlowSql = `
alter table placements
  add column receiver_id text,
  add column offer jsonb,
  add column agreed jsonb,
  add column briefing jsonb,
  add column acting_for text,
  add column pause jsonb,
  add column granted jsonb not null default '[]';
create index placements_by_second_person on placements (tenant, second_person_id) where second_person_id is not null;
create index placements_by_receiver on placements (tenant, receiver_id) where receiver_id is not null;
`;
