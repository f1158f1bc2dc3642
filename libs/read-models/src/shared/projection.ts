import type { Placement, PlacementEvent, PlacementState } from '@holdfast/domain';
import type { HistoryEvent, RowBatch, RowTable, StoredEvent } from '@holdfast/event-store';

/** An event of a placement as it stands in the store: the domain's event, plus what the store gave it. */
export type PlacementRecord = PlacementEvent & Pick<StoredEvent, 'eventId' | 'version' | 'commandId'>;

/**
 * Rows of one projection after one command: pure. `before` and `state` are the folds around `events`, which are the events
 * of that one command. A column that the table lists under `keep` and the row leaves out (or null) stays as it was.
 */
export type Projection = (before: PlacementState, state: Placement, events: readonly PlacementRecord[]) => RowBatch;

/**
 * A placement stream's events with the domain's types. The store holds for this stream type only what `decide` made, so this
 * is a statement about the store, not a conversion.
 */
export function placementRecords(events: readonly HistoryEvent[]): readonly PlacementRecord[] {
  return events as unknown as readonly PlacementRecord[];
}

/** One after another into one batch; for the same table rows are appended. */
export function mergeBatches(batches: readonly RowBatch[]): RowBatch {
  const merged: Record<string, Readonly<Record<string, unknown>>[]> = {};
  for (const batch of batches) {
    for (const [table, rows] of Object.entries(batch)) {
      if (rows.length > 0) (merged[table] ??= []).push(...rows);
    }
  }
  return merged;
}

type Row = Readonly<Record<string, unknown>>;

/** What the table holds after upserting all rows in order: one row a key, `keep` columns carried on. */
export function lastOfEachKey(batch: RowBatch, tables: readonly RowTable[]): RowBatch {
  return Object.fromEntries(
    Object.entries(batch).map(([name, rows]) => {
      const table = tables.find((candidate) => candidate.table === name);
      if (table === undefined) throw new TypeError(`No such read model: ${name}`);
      const held = new Map<string, Row>();
      for (const row of rows) {
        const key = JSON.stringify(table.key.map((column) => row[column]));
        held.set(key, upsert(held.get(key), row, table.keep ?? []));
      }
      return [name, [...held.values()]];
    }),
  );
}

function upsert(held: Row | undefined, row: Row, keep: readonly string[]): Row {
  const kept = keep.filter((column) => (row[column] ?? null) === null && (held?.[column] ?? null) !== null);
  return { ...row, ...Object.fromEntries(kept.map((column) => [column, held?.[column]])) };
}
