import {
  dayOf,
  decide,
  fold,
  mustTell,
  processView,
  teamOf,
  type Directory,
  type Placement,
  type PlacementState,
  type ProcessView,
} from '@holdfast/domain';
import type { CommandResult, EventStore, LoadedStream, OutboxEntry } from '@holdfast/event-store';
import { placementRecords, rowsOfCommand } from '@holdfast/read-models/rows';
import { outgoingOf } from './deliveries.js';
import { moreContext } from './more-context.js';
import { createTeller } from './teller.js';
import {
  ConflictError,
  KeyReusedError,
  VersionMismatchError,
  type CaseHandling,
  type CaseLog,
  type ContextPort,
  type HandleCommand,
  type HandledCommand,
  type TellPort,
} from './types.js';

/** How often a command is decided when others change the case at the same time, before it is refused with 409. */
const ATTEMPTS = 5;
/** The relay leaves the news this long to whoever made it. Seconds. */
const RELAY_WAITS = 5;

/** What case handling stands on: the store, and ports for context and telling. */
export interface CaseHandlingOptions {
  readonly store: EventStore;
  readonly context: ContextPort;
  readonly tell: TellPort;
  readonly log?: CaseLog;
}

/** Case handling that tells by itself: `idle` waits until nothing is being told any more (shutting down, tests). */
export interface RunningCaseHandling extends CaseHandling {
  idle(): Promise<void>;
}

function answerRemembered(request: HandleCommand, remembered: NonNullable<LoadedStream['remembered']>): HandledCommand {
  if (remembered.bodyHmac !== request.bodyHmac) {
    throw new KeyReusedError('This Idempotency-Key was used before with another body. Use a new key.');
  }
  return { ...(remembered.result as CommandResult), repeated: true, view: null };
}

/** Only what something other than an alarm wrote since stands against If-Match. @throws VersionMismatchError */
function checkIfMatch(request: HandleCommand, { version, settledVersion }: LoadedStream): void {
  if (request.ifMatch === undefined) return;
  if (request.ifMatch >= settledVersion && request.ifMatch <= version) return;
  throw new VersionMismatchError(`The placement is at version ${version}. Read it again and decide anew.`);
}

/** Creates the one way a placement changes. */
export function createCaseHandling(options: CaseHandlingOptions): RunningCaseHandling {
  const { store, context } = options;
  const teller = createTeller(options.tell, store, options.log ?? null);

  async function policyFor(tenant: string, state: PlacementState, now: string, stamp: string) {
    if (state === null) return context.currentPolicy(tenant, dayOf(now), stamp);
    const policy = await context.policy(tenant, state.policyVersion, stamp);
    if (policy === null) throw new Error(`The case has adopted policy ${state.policyVersion}, which is not published.`);
    return policy;
  }

  async function decideOn(request: HandleCommand, loaded: LoadedStream, state: PlacementState) {
    const { tenant, command, actor } = request;
    const now = state !== null && state.lastAt > request.now ? state.lastAt : request.now;
    const [directory, policy, more] = await Promise.all([
      context.directory(tenant, loaded.registersStamp),
      policyFor(tenant, state, now, loaded.registersStamp),
      moreContext(options, request, loaded),
    ]);
    return { directory, events: decide(command, state, { now, actor, directory, policy, ...more }) };
  }

  /** One try: load, decide, append. Null when somebody else was faster. */
  async function attempt(request: HandleCommand): Promise<HandledCommand | null> {
    const { tenant, placementId, command, commandId, bodyHmac } = request;
    const loaded = await store.load(tenant, 'placement', placementId, commandId);
    if (loaded.remembered !== null) return answerRemembered(request, loaded.remembered);
    const state = loaded.state as PlacementState;
    if (state !== null) checkIfMatch(request, loaded);
    const { directory, events } = await decideOn(request, loaded, state);
    const after = fold(events, state);
    const before = state === null ? null : viewOf(state, loaded.version, directory);
    if (after === null || events.length === 0) {
      return { id: placementId, version: loaded.version, events: [], repeated: false, view: before };
    }
    const version = loaded.version + events.length;
    const view = viewOf(after, version, directory);
    const byClock = command.type === 'ring-alarm';
    // The workflow itself asked for the ringing and gets the view as its answer: no news for it.
    const news = !byClock && mustTell(before, view) ? newsOf(placementId, view) : [];
    const deliveries = outgoingOf({ placementId, commandId, version: loaded.version, events });
    const answer = await store.append({
      tenant,
      streamType: 'placement',
      streamId: placementId,
      expectedVersion: loaded.version,
      headHash: loaded.headHash,
      settledVersion: byClock || command.type === 'record-delivery-failure' ? loaded.settledVersion : version,
      commandId,
      bodyHmac,
      events,
      state: after,
      rows: (stored) => rowsOfCommand(state, after, placementRecords(stored)),
      outbox: [...news, ...deliveries],
    });
    switch (answer.kind) {
      case 'appended':
        if (news.length > 0) {
          teller.tell({ tenant, placementId, version, outboxIds: answer.outboxIds.slice(0, news.length) });
        }
        return { ...answer.result, repeated: false, view };
      case 'repeated':
        return { ...answer.result, repeated: true, view: null };
      case 'key-reused':
        throw new KeyReusedError('This Idempotency-Key was used before with another body. Use a new key.');
      case 'conflict':
        return null;
    }
  }

  return {
    handle: async (request) => {
      for (let tries = 0; tries < ATTEMPTS; tries += 1) {
        const handled = await attempt(request);
        if (handled !== null) return handled;
      }
      throw new ConflictError('Others changed this placement at the same time. Read it again and repeat.');
    },
    look: async (tenant, placementId) => {
      const { state, version, registersStamp } = await store.load(tenant, 'placement', placementId);
      if (state === null) return null;
      return viewOf(state as Placement, version, await context.directory(tenant, registersStamp));
    },
    idle: () => teller.idle(),
  };
}

/** The process view, with the team of whoever owns the placement now. */
function viewOf(state: Placement, version: number, directory: Directory): ProcessView {
  return processView(state, version, teamOf(directory, state.ownerId)?.teamId ?? null);
}

function newsOf(placementId: string, view: ProcessView): readonly OutboxEntry[] {
  return [{ kind: 'placement-news', subject: placementId, version: view.version, delaySeconds: RELAY_WAITS }];
}
