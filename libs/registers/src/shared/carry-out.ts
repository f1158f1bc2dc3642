import type { EventStore, LoadedStream } from '@holdfast/event-store';
import { RegisterConflictError, RegisterKeyReusedError, RegisterVersionMismatchError } from './errors.js';
import { foldFrom, newEvents, type RegisterEvent, type RegisterStream } from './register-stream.js';
import type { RegisterAnswer, RegisterMeta } from './types.js';
import { checkMay, type RegisterCommandType } from './who-may.js';

const ATTEMPTS = 4;

function remembered(loaded: LoadedStream, meta: RegisterMeta): RegisterAnswer | null {
  if (loaded.remembered === null) return null;
  if (loaded.remembered.bodyHmac !== meta.bodyHmac) {
    throw new RegisterKeyReusedError('This Idempotency-Key was used before with another body.');
  }
  return { ...(loaded.remembered.result as RegisterAnswer), repeated: true };
}

/**
 * The one way a register entry changes: load, decide, append; decided again when somebody else was quicker. `factsOf` reads
 * what the decision needs besides the entry, afresh each time.
 * @throws RuleViolation, RegisterConflictError, RegisterVersionMismatchError, RegisterKeyReusedError, StoreUnavailableError
 */
export async function carryOut<
  Command extends { readonly type: RegisterCommandType },
  State,
  Event extends RegisterEvent,
  Facts,
>(
  store: EventStore,
  stream: RegisterStream<Command, State, Event, Facts>,
  command: Command,
  meta: RegisterMeta,
  factsOf: () => Promise<Facts>,
): Promise<RegisterAnswer> {
  checkMay(meta.actor, command.type);
  const streamId = stream.streamIdOf(command);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const loaded = await store.load(meta.tenant, stream.streamType, streamId, meta.commandId);
    const before = remembered(loaded, meta);
    if (before !== null) return before;
    if (meta.ifMatch !== undefined && meta.ifMatch !== loaded.version) {
      throw new RegisterVersionMismatchError(`The entry is at version ${loaded.version}.`);
    }
    const state = loaded.state as State | null;
    const facts = await factsOf();
    const events = stream.decide(command, state, facts);
    const after = foldFrom(stream.evolve, state, events);
    if (after === null || events.length === 0) {
      return { id: streamId, version: loaded.version, events: [], repeated: false };
    }
    const version = loaded.version + events.length;
    const rowMeta = { version, now: meta.now, actor: meta.actor };
    // Two entries that claim what only one may have (a CPR or CVR number), or close a circle of covers between them, are a conflict too: decided again, it is refused.
    const answer = await store.append({
      tenant: meta.tenant,
      streamType: stream.streamType,
      streamId,
      expectedVersion: loaded.version,
      headHash: loaded.headHash,
      settledVersion: version,
      commandId: meta.commandId,
      bodyHmac: meta.bodyHmac,
      events: newEvents(events, meta, stream.policyVersionOf),
      state: after,
      rows: () => stream.rows(command, after, events, rowMeta),
      outbox: stream.outbox?.(command, after, events, rowMeta, facts) ?? [],
      touchesRegisters: stream.touchesRegisters,
    });
    if (answer.kind === 'appended') return { ...answer.result, repeated: false };
    if (answer.kind === 'repeated') return { ...answer.result, repeated: true };
    if (answer.kind === 'key-reused') {
      throw new RegisterKeyReusedError('This Idempotency-Key was used before with another body.');
    }
  }
  throw new RegisterConflictError('Somebody else changed this entry at the same time. Read it again and repeat.');
}
