import { decide } from '../placement/decide.js';
import { evolve } from '../placement/evolve.js';
import { importPlacement, type ImportedPlacement } from '../placement/import-placement.js';
import { processView } from '../placement/process-view.js';
import type { PlacementCommand } from '../placement/commands.js';
import type { PlacementEvent } from '../placement/events.js';
import type { PlacementState } from '../placement/state.js';
import { defaultPolicy } from '../policy/default-dk-2026.js';
import type { PolicyDocument } from '../policy/policy-document.js';
import type { Actor, Directory } from '../staff/directory.js';
import { instantAt } from '../time/copenhagen.js';
import type { Instant } from '../time/instants.js';
import { everybody } from './people.js';

/** The clock, as somebody who sends a command. */
export const CLOCK = 'clock';

/** A placement as it has been lived so far. Every step gives a new one; nothing in it can be changed. */
export interface Life {
  readonly events: readonly PlacementEvent[];
  readonly state: PlacementState;
  /** Somebody sends a command; before it, everything due has rung at its own instant. */
  when(at: string, who: string, command: PlacementCommand): Life;
  /** Nobody acts until then, and everything due rings at its own instant. */
  until(at: string): Life;
  /** Somebody sends a command after a time in which nothing could ring. */
  afterDowntime(at: string, who: string, command: PlacementCommand): Life;
  /** From here on other people work here. */
  withPeople(directory: Directory): Life;
  /** From here on another policy counts. */
  withPolicy(policy: PolicyDocument): Life;
  /** The case adopts another policy version; before it, everything due has rung. */
  adopts(at: string, policy: PolicyDocument): Life;
}

/** The id under which the record of a life knows its n-th event, counted from 1. */
export function eventId(n: number): string {
  return `event-${n}`;
}

/** The clock's own command. */
export const ring: PlacementCommand = { type: 'ring-alarm', data: {} };

/** `2026-01-05` is 10:00 in Copenhagen that day, `2026-01-05 14:30` is local time, and an instant is an instant. */
export function moment(at: string): Instant {
  if (at.endsWith('Z')) return new Date(at).toISOString();
  const [day = '', time = '10:00'] = at.split(' ');
  return instantAt(day, time);
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

interface Place {
  readonly directory: Directory;
  readonly policy: PolicyDocument;
}

function life(events: readonly PlacementEvent[], state: PlacementState, place: Place): Life {
  function actor(staffId: string): Actor {
    if (staffId === CLOCK) return { kind: 'system' };
    return { kind: 'person', staffId, roles: place.directory.staff[staffId]?.roles ?? [] };
  }
  function carryOut(now: Instant, who: string, command: PlacementCommand, adopting?: PolicyDocument): Life {
    const history = () => events.map((event, index) => ({ eventId: eventId(index + 1), event }));
    const more = {
      ...(command.type === 'correct-record' ? { history: history() } : {}),
      ...(adopting === undefined ? {} : { adopting }),
    };
    const decided = frozen(decide(command, state, { now, actor: actor(who), ...place, ...more }));
    return life([...events, ...decided], frozen(decided.reduce(evolve, state)), place);
  }
  function until(at: string): Life {
    const wake = state === null ? null : processView(state, events.length).nextWake;
    if (wake === null || wake > moment(at)) return self;
    return carryOut(wake, CLOCK, ring).until(at);
  }
  const self: Life = {
    events,
    state,
    until,
    when: (at, who, command) => until(at).afterDowntime(at, who, command),
    afterDowntime: (at, who, command) => carryOut(moment(at), who, command),
    withPeople: (directory) => life(events, state, { ...place, directory }),
    withPolicy: (policy) => life(events, state, { ...place, policy }),
    adopts: (at, policy) => {
      const lived = until(at);
      if (lived !== self) return lived.adopts(at, policy);
      const command = { type: 'adopt-policy', data: { version: policy.version } } as const;
      return carryOut(moment(at), CLOCK, command, policy).withPolicy(policy);
    },
  };
  return self;
}

/** Before the first event: everybody is at work and the default policy counts. */
export function nothingYet(directory: Directory = everybody, policy: PolicyDocument = defaultPolicy): Life {
  return life([], null, { directory, policy });
}

/** A case that another system knew, as it comes in. */
export function imported(at: string, placement: ImportedPlacement, directory: Directory = everybody): Life {
  const place = { directory, policy: defaultPolicy };
  const events = frozen(importPlacement(placement, { now: moment(at), actor: { kind: 'system' }, ...place }));
  return life(events, frozen(events.reduce<PlacementState>(evolve, null)), place);
}
