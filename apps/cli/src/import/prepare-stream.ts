import { createdId, NO_HASH, type PreparedStream, prepareEvents } from '@holdfast/event-store';
import { foldFrom, newEvents, type RegisterEvent, type RegisterStream } from '@holdfast/registers';
import type { ImportContext } from './import-context.js';

/** Whose hand an import is. */
export const IMPORTER = { kind: 'system' } as const;

/** The command id of an imported entry: the same entry of the same file is the same command again. */
export function importCommandId(tenant: string, streamId: string): string {
  return createdId(tenant, 'import', streamId);
}

/** A register entry as a whole stream, decided like any other command. @throws RuleViolation */
export function prepareEntry<Command, State, Event extends RegisterEvent, Facts>(
  { tenant, now }: Pick<ImportContext, 'tenant' | 'now'>,
  stream: RegisterStream<Command, State, Event, Facts>,
  command: Command,
  facts: Facts,
): PreparedStream {
  const { streamType } = stream;
  const streamId = stream.streamIdOf(command);
  const commandId = importCommandId(tenant, `${streamType} ${streamId}`);
  const events = stream.decide(command, null, facts);
  const state = foldFrom(stream.evolve, null, events);
  if (state === null) throw new TypeError('A new entry has at least one event.');
  const prepared = prepareEvents({
    tenant,
    streamType,
    streamId,
    expectedVersion: 0,
    headHash: NO_HASH,
    commandId,
    events: newEvents(events, { now, actor: IMPORTER }, stream.policyVersionOf),
  });
  return {
    streamType,
    streamId,
    events: prepared.events,
    state,
    settledVersion: prepared.version,
    commands: [{ commandId, bodyHmac: null, result: prepared.result }],
    rows: stream.rows(command, state, events, { version: prepared.version, now, actor: IMPORTER }),
  };
}
