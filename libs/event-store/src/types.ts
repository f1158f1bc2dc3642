/** Streams by type. Each register entry and each placement is one stream; `tenant` is the tenant's own settings. */
export type StreamType =
  | 'placement'
  | 'citizen'
  | 'company'
  | 'staff'
  | 'team'
  | 'policy'
  | 'tenant'
  | 'webhook'
  | 'service-token'
  | 'audit-link';

/** JSON as it is stored: no Date, Map, undefined or bigint. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An event about to be appended. Ids, versions and hashes are given by the store's `prepare`. */
export interface NewEvent {
  readonly type: string;
  readonly data: unknown;
  readonly at: string;
  readonly occurredOn: string;
  /** `{ staffId, onBehalfOf? }` or `"system"`. */
  readonly by: unknown;
  readonly policyVersion: string;
}

/** An event as it stands in the store. Every field but `position` and the transaction id is under the hash. */
export interface StoredEvent extends NewEvent {
  /** Opaque place in the order of all events, for `readAll`; empty on an event that is not in the store yet. */
  readonly position: string;
  readonly tenant: string;
  readonly streamType: StreamType;
  readonly streamId: string;
  readonly version: number;
  /** UUIDv5(commandId, number of the event within the command). */
  readonly eventId: string;
  readonly commandId: string;
  /** Hex SHA-256; the first event of a stream has 64 zeros. */
  readonly prevHash: string;
  readonly hash: string;
}

/**
 * Read-model rows by table: upserted in the transaction of the append. Columns are the table's own, as JSON. A row is whole
 * (what is left out becomes null), a key appears once a table; `{ "$delete": true, ...key }` deletes, before the upserts.
 */
export type RowBatch = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What lies in the outbox: news for a placement's process, a message to be delivered, a batch to be started. */
export type OutboxKind = 'placement-news' | 'delivery' | 'batch';

/** What must reach somebody outside; sent at the latest `delaySeconds` from now by the relay. */
export interface OutboxEntry {
  readonly kind: OutboxKind;
  /** `placement-news`: the placement's id; `delivery`: the message's id; `batch`: e.g. `owner-left/<staffId>`. */
  readonly subject: string;
  /** The stream's version that it is about. */
  readonly version: number;
  readonly delaySeconds: number;
}

/** A stream as the next decision needs it. */
export interface LoadedStream {
  /** The fold of the stream as the last append wrote it; null when there is no such stream. */
  readonly state: unknown;
  readonly version: number;
  readonly headHash: string;
  /** The last version that something other than an alarm or a delivery record wrote (If-Match counts from here). */
  readonly settledVersion: number;
  /** Counts changes of the tenant's staff, teams and policies; a cached directory of another stamp is stale. */
  readonly registersStamp: string;
  /** The remembered answer if this command id was carried out before. */
  readonly remembered: { readonly bodyHmac: string | null; readonly result: unknown } | null;
}

/** An event as it tells what happened: without its place in the chain and in the order of all events. */
export type HistoryEvent = Pick<StoredEvent, keyof NewEvent | 'version' | 'eventId' | 'commandId'>;

/** A stream and what happened in it. */
export interface StreamHistory extends Pick<LoadedStream, 'state' | 'version' | 'registersStamp'> {
  /** In order, up to the instant asked for; state and version are those of now. */
  readonly events: readonly HistoryEvent[];
}

/** Everything one transaction writes: events at an expected version, state, rows, outbox and the command id. */
export interface AppendRequest {
  readonly tenant: string;
  readonly streamType: StreamType;
  readonly streamId: string;
  readonly expectedVersion: number;
  readonly headHash: string;
  /** After this append: the last version that something other than an alarm or a delivery record wrote. */
  readonly settledVersion: number;
  /** UUID in lower case. */
  readonly commandId: string;
  /** Hex HMAC of actor, route and plaintext body; null for internal commands. */
  readonly bodyHmac: string | null;
  /** At least one: a command that does nothing is not recorded. */
  readonly events: readonly NewEvent[];
  /** The fold after the events. */
  readonly state: unknown;
  readonly rows: (events: readonly StoredEvent[]) => RowBatch;
  readonly outbox: readonly OutboxEntry[];
  /** Whether the directory or policies changed by this (bumps the registers stamp). */
  readonly touchesRegisters?: boolean;
}

/** What the store remembers of a command, and answers when it comes again. */
export interface CommandResult {
  readonly id: string;
  readonly version: number;
  readonly events: readonly { readonly eventId: string; readonly type: string; readonly at: string }[];
}

/** How an append ended. A conflict wrote nothing: load and decide again. */
export type AppendAnswer =
  | {
      readonly kind: 'appended';
      readonly result: CommandResult;
      /** In the order of `outbox`. */ readonly outboxIds: readonly string[];
    }
  | { readonly kind: 'repeated'; readonly result: CommandResult }
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'conflict' };

/** The store as its callers see it. Every call is inside one tenant, and throws StoreUnavailableError when PostgreSQL is away. */
export interface EventStore {
  /** State, version and (if `commandId` is given) the remembered answer: one round trip. */
  load(tenant: string, streamType: StreamType, streamId: string, commandId?: string): Promise<LoadedStream>;
  /** One transaction, one round trip: events with their chain, state row, read-model rows, outbox, command id. */
  append(request: AppendRequest): Promise<AppendAnswer>;
  /** State, version and events up to an instant (inclusive): one round trip. */
  history(tenant: string, streamType: StreamType, streamId: string, until?: string): Promise<StreamHistory>;
  /** A whole stream, or up to a version or an instant (both inclusive). */
  readStream(
    tenant: string,
    streamType: StreamType,
    streamId: string,
    until?: { readonly version?: number; readonly at?: string },
  ): Promise<readonly StoredEvent[]>;
  /**
   * Events after a position ('0', or the `position` of the last event read) in commit-safe order; never skips a late
   * commit. An event becomes readable here once every transaction that began writing before it has ended.
   */
  readAll(tenant: string, afterPosition: string, limit: number): Promise<readonly StoredEvent[]>;
  /** The news has been told: take it out of the outbox. */
  forgetOutbox(tenant: string, ids: readonly string[]): Promise<void>;
}

/** PostgreSQL cannot be reached or did not answer: the outcome may be unknown, repeat with the same key. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly code = 'STORE_UNAVAILABLE';
}
