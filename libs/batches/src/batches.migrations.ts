import { tenantTableSql, type Migration } from '@holdfast/event-store';

/**
 * What is done to many placements at once, and what came of it for each. Nothing here decides: every item is a command to
 * its placement. Personal text (a briefing) lies sealed in `command`.
 */
export const batchMigrations: readonly Migration[] = [
  {
    id: 'batches-001-tables',
    sql: `
create table batches (
  tenant text not null,
  subject text not null,
  kind text not null check (kind in ('owner-left', 'adopt-policy', 'hand-over', 'hand-over-undo')),
  -- Under which the command ids of its items are derived.
  batch_id uuid not null,
  -- Null: the system.
  started_by jsonb,
  started_at timestamptz not null,
  detail jsonb not null,
  body_hmac text,
  prepared_at timestamptz,
  paused boolean not null default false,
  -- For good: what has not begun is not begun any more.
  stopped boolean not null default false,
  primary key (tenant, subject)
);
${tenantTableSql('batches')}

create table batch_items (
  tenant text not null,
  subject text not null,
  position integer not null,
  placement_id uuid not null,
  status text not null check (status in ('waiting', 'working', 'done', 'refused', 'skipped')),
  command jsonb not null,
  -- Why it was refused or skipped.
  code text,
  -- Tries that others were in the way of.
  attempts integer not null default 0,
  -- Asked for again after it had been settled: a new command.
  round integer not null default 0,
  -- The offer that a hand-over made.
  obligation_id text,
  settled_at timestamptz,
  primary key (tenant, subject, placement_id)
) with (fillfactor = 80);
create index batch_items_to_do on batch_items (tenant, subject, position) where status in ('waiting', 'working');
${tenantTableSql('batch_items')}
`,
  },
];
