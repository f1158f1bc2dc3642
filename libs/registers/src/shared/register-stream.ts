import type { Actor, Instant } from '@holdfast/domain';
import { dayOf, RuleViolation } from '@holdfast/domain';
import type { NewEvent, OutboxEntry, RowBatch, StreamType } from '@holdfast/event-store';
import type { RegisterMeta } from './types.js';

/** Register entries are made under no policy; a policy's own event names the version it publishes. */
export const NO_POLICY = 'none';

/** An event as a register decides it: name and payload. Time, actor and ids are added when it is appended. */
export interface RegisterEvent {
  readonly type: string;
  readonly data: unknown;
}

/** What a register entry's rows carry of its place in the record. */
export interface RowMeta {
  readonly version: number;
  readonly now: Instant;
  readonly actor: Actor;
}

/** A register as data: how its entries are decided, folded and laid out as rows. Everything in it is pure. */
export interface RegisterStream<Command, State, Event extends RegisterEvent, Facts> {
  readonly streamType: StreamType;
  /** Whether `decide` of placements sees it: a cached directory or policy is stale after a change. */
  readonly touchesRegisters: boolean;
  readonly streamIdOf: (command: Command) => string;
  /** @throws RuleViolation */
  readonly decide: (command: Command, state: State | null, facts: Facts) => readonly Event[];
  readonly evolve: (state: State | null, event: Event) => State;
  readonly rows: (command: Command, state: State, events: readonly Event[], meta: RowMeta) => RowBatch;
  readonly policyVersionOf?: (event: Event) => string;
  /** What must happen outside because of the events; written in the same transaction. Absent: nothing. */
  readonly outbox?: (
    command: Command,
    state: State,
    events: readonly Event[],
    meta: RowMeta,
    facts: Facts,
  ) => readonly OutboxEntry[];
}

/** The fold of events over a state. */
export function foldFrom<State, Event extends RegisterEvent>(
  evolve: (state: State | null, event: Event) => State,
  state: State | null,
  events: readonly Event[],
): State | null {
  return events.reduce<State | null>((folded, event) => evolve(folded, event), state);
}

/** The events as the store takes them. `policyVersion` is that of the register or none. */
export function newEvents<Event extends RegisterEvent>(
  events: readonly Event[],
  meta: Pick<RegisterMeta, 'now' | 'actor'>,
  policyVersionOf: (event: Event) => string = () => NO_POLICY,
): readonly NewEvent[] {
  return events.map((event) => ({
    type: event.type,
    data: event.data,
    at: meta.now,
    occurredOn: dayOf(meta.now),
    by: meta.actor.kind === 'person' ? { staffId: meta.actor.staffId } : 'system',
    policyVersion: policyVersionOf(event),
  }));
}

/** The entry, or the refusal that there is none. @throws RuleViolation NOT_FOUND */
export function existing<State>(state: State | null, what: string): State {
  if (state === null) throw new RuleViolation('NOT_FOUND', `There is no such ${what}.`);
  return state;
}

/** Refuses a second entry under the same id. @throws RuleViolation ALREADY_EXISTS */
export function refuseExisting(state: unknown, what: string, pointer?: string): void {
  if (state !== null) throw new RuleViolation('ALREADY_EXISTS', `There is already a ${what} with this id.`, pointer);
}

/**
 * The named fields that differ from what is on record; empty when nothing does. A field that is `undefined` is not named.
 * Sealed texts always differ: the same words seal differently each time.
 */
export function changed<T extends object>(details: T, changes: Partial<T>): Partial<T> {
  const entries = Object.entries(changes).filter(
    ([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(details[field as keyof T]),
  );
  return Object.fromEntries(entries) as Partial<T>;
}
