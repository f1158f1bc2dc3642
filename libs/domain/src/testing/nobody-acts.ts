import { decide, evolve, isRuleViolation, processView, startOfDay } from '../index.js';
import type {
  Actor,
  Directory,
  ForecastLine,
  Instant,
  PlacementCommand,
  PlacementEvent,
  PlacementState,
  PolicyDocument,
} from '../index.js';

/** A line as a test compares it: what an event can say too. */
export type Said = Readonly<Record<string, unknown>>;

/** What the clock's own events say, as a forecast says it. */
export function saidBy(events: readonly PlacementEvent[]): readonly Said[] {
  return events.flatMap((event): Said[] => {
    const { at } = event;
    switch (event.type) {
      case 'alarm-rung': {
        const { obligationId, step, channel, recipients, skipped } = event.data;
        return [{ what: 'alarm', at, obligationId, step, channel, recipients, skipped }];
      }
      case 'person-told':
        return [{ what: 'told', at, ...event.data }];
      case 'obligation-made': {
        const { id, kind, dueOn, owedBy } = event.data.obligation;
        return [{ what: 'becomes-owed', at, obligationId: id, kind, dueOn, owedBy }];
      }
      case 'stage-started':
        return [{ what: 'stage-starts', at, stage: event.data.terms.stage }];
      case 'stage-not-started':
        return [{ what: 'stage-does-not-start', at, stage: event.data.stage }];
      case 'stage-ended':
        return [{ what: 'stage-ends', at, stage: event.data.stage }];
      case 'hand-off-expired':
        return [{ what: 'offer-expires', at, to: event.data.to }];
      case 'owner-handed-over':
        return [{ what: 'hand-over', at, to: event.data.to }];
      default:
        return [];
    }
  });
}

/** The same of a forecast's lines. */
export function saidIn(lines: readonly ForecastLine[]): readonly Said[] {
  return lines.map((line): Said => {
    const { what, at } = line;
    switch (what) {
      case 'alarm': {
        const { obligationId, step, channel, recipients, skipped } = line;
        return { what, at, obligationId, step, channel, recipients, skipped };
      }
      case 'told': {
        const { about, obligationId, recipients, skipped } = line;
        return { what, at, about, obligationId, recipients, skipped };
      }
      case 'becomes-owed': {
        const { obligationId, kind, dueOn, owedBy } = line;
        return { what, at, obligationId, kind, dueOn, owedBy };
      }
      case 'stage-starts':
      case 'stage-does-not-start':
      case 'stage-ends':
        return { what, at, stage: line.stage };
      case 'offer-expires':
      case 'hand-over':
        return { what, at, to: line.to };
    }
  });
}

/** In the order of time, and of their own text within one moment. */
export function sorted(said: readonly Said[]): readonly string[] {
  return said.map((one) => `${String(one['at'])} ${JSON.stringify(Object.entries(one).sort())}`).sort();
}

/** Nobody acts, and the clock rings wake by wake, through the decider. */
export function stepByStep(
  start: PlacementState,
  { policy, directory }: { readonly policy: PolicyDocument; readonly directory: Directory },
  now: Instant,
  until: Instant,
): readonly PlacementEvent[] {
  const events: PlacementEvent[] = [];
  let state = start;
  let at = state !== null && state.lastAt > now ? state.lastAt : now;
  for (;;) {
    const wake = state === null ? null : processView(state, 1).nextWake;
    at = wake !== null && wake > at ? wake : at;
    if (wake === null || at > until) return events;
    const actor: Actor = { kind: 'system' };
    const decided = decide({ type: 'ring-alarm', data: {} }, state, { now: at, actor, directory, policy });
    events.push(...decided);
    state = decided.reduce(evolve, state);
  }
}

/** One thing somebody tries, so many hours after the one before. */
export interface Attempt {
  readonly hours: number;
  /** Null: whoever the case is offered to. */
  readonly who: string | null;
  readonly what: (today: string, state: PlacementState) => PlacementCommand;
}

/** A case somebody has worked on: what was refused left nothing. The clock has rung between the attempts, or not. */
export function workedOn(
  attempts: readonly Attempt[],
  { policy, directory }: { readonly policy: PolicyDocument; readonly directory: Directory },
  rings: boolean,
): { readonly state: PlacementState; readonly now: Instant } {
  let state: PlacementState = null;
  let now = startOfDay('2026-01-05');
  for (const { hours, who, what } of attempts) {
    const next = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
    if (rings) state = stepByStep(state, { policy, directory }, now, next).reduce(evolve, state);
    now = next;
    const staffId: string = who ?? receiverOf(state);
    const actor: Actor = { kind: 'person', staffId, roles: directory.staff[staffId]?.roles ?? [] };
    try {
      state = decide(what(now.slice(0, 10), state), state, { now, actor, directory, policy }).reduce(evolve, state);
    } catch (error) {
      if (!isRuleViolation(error)) throw error;
    }
  }
  return { state, now };
}

function receiverOf(state: PlacementState): string {
  return state === null || state.offer === null ? 'nobody' : state.offer.to;
}
