import { fold, type PlacementState } from '@holdfast/domain';
import { tenantTableSql, type Migration, type RowBatch, type RowTable } from '@holdfast/event-store';
import { inboxRows } from './inbox/inbox.rows.js';
import { inboxMarksSql, inboxSql, inboxTable } from './inbox/inbox.table.js';
import { myDayAtOnceSql, myDaySql } from './my-day/my-day.sql.js';
import { obligationRows } from './obligations/obligations.rows.js';
import { obligationsSql, obligationsTable } from './obligations/obligations.table.js';
import { placementRows } from './placements/placements.rows.js';
import { placementsCaseFlowSql, placementsSql, placementsTable } from './placements/placements.table.js';
import { lastOfEachKey, mergeBatches, type PlacementRecord, type Projection } from './shared/projection.js';

const PROJECTIONS: readonly Projection[] = [placementRows, obligationRows, inboxRows];

/** Every table that a placement's appends write. */
export const readModelRowTables: readonly RowTable[] = [placementsTable, obligationsTable, inboxTable];

/** The tables, closed by tenant. Applied after the event store's and the registers' migrations, before `applyRowsMigration`. */
export const readModelMigrations: readonly Migration[] = [
  { id: 'read-models-001-placements', sql: placementsSql + tenantTableSql('placements') },
  { id: 'read-models-002-obligations', sql: obligationsSql + tenantTableSql('obligations') },
  { id: 'read-models-003-inbox', sql: inboxSql + tenantTableSql('inbox') },
  { id: 'read-models-004-case-flow', sql: placementsCaseFlowSql },
  { id: 'read-models-005-inbox-marks', sql: inboxMarksSql + tenantTableSql('inbox_marks') },
  { id: 'read-models-006-my-day', sql: myDaySql },
  { id: 'read-models-007-my-day-at-once', sql: myDayAtOnceSql },
];

/** The rows of every projection after one command: what an append writes beside its events. Pure. */
export const rowsOfCommand: Projection = (before, state, events) =>
  mergeBatches(PROJECTIONS.map((project) => project(before, state, events)));

/**
 * The rows of a whole placement stream, made by replaying it command by command: a rebuild, or the rows of an import. Each key
 * appears once, as the last append would have left it. Pure.
 */
export function rowsOfStream(events: readonly PlacementRecord[]): RowBatch {
  const batches: RowBatch[] = [];
  let before: PlacementState = null;
  for (const command of byCommand(events)) {
    const state = fold(command, before);
    if (state !== null) batches.push(rowsOfCommand(before, state, command));
    before = state;
  }
  return lastOfEachKey(mergeBatches(batches), readModelRowTables);
}

function byCommand(events: readonly PlacementRecord[]): readonly PlacementRecord[][] {
  const commands: PlacementRecord[][] = [];
  for (const event of events) {
    const current = commands.at(-1);
    if (current?.[0]?.commandId === event.commandId) current.push(event);
    else commands.push([event]);
  }
  return commands;
}
