import { fold, type PlacementEvent } from '@holdfast/domain';
import { NO_HASH, prepareEvents, type PreparedStream } from '@holdfast/event-store';
import { placementRecords, rowsOfCommand } from '@holdfast/read-models/rows';

/** The events that open one imported placement (`importPlacement` of the domain), and the id under which they are recorded. */
export interface DecidedImport {
  readonly tenant: string;
  readonly placementId: string;
  /** The same row of the same file gives the same id: a second run changes nothing. */
  readonly commandId: string;
  readonly events: readonly PlacementEvent[];
}

/**
 * Everything that COPY writes for a new placement, as its append would have written it: events with their chain, state row,
 * read-model rows, the answer to its command. Pure; the store takes it over with `copyEvents`.
 * @throws TypeError when the events do not begin with a proposal
 */
export function prepareImportedPlacement(decided: DecidedImport): PreparedStream {
  const { tenant, placementId, commandId, events } = decided;
  const state = fold(events);
  if (state === null) throw new TypeError('An imported placement begins with its proposal.');
  const prepared = prepareEvents({
    tenant,
    streamType: 'placement',
    streamId: placementId,
    expectedVersion: 0,
    headHash: NO_HASH,
    commandId,
    events,
  });
  return {
    streamType: 'placement',
    streamId: placementId,
    events: prepared.events,
    state,
    settledVersion: prepared.version,
    commands: [{ commandId, bodyHmac: null, result: prepared.result }],
    rows: rowsOfCommand(null, state, placementRecords(prepared.events)),
  };
}
