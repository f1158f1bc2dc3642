import { decide } from '../placement/decide.js';
import { evolve } from '../placement/evolve.js';
import type { PlacementCommand } from '../placement/commands.js';
import type { DecisionContext } from '../placement/context.js';
import type { PlacementEvent } from '../placement/events.js';
import type { PlacementState } from '../placement/state.js';
import { defaultPolicy } from '../policy/default-dk-2026.js';
import type { PolicyDocument } from '../policy/policy-document.js';
import type { Actor, Directory } from '../staff/directory.js';
import { dayOf } from '../time/copenhagen.js';
import type { Day, Instant } from '../time/instants.js';
import { isRuleViolation } from '../violations.js';
import { atFirst, type StaffChange } from './random-people.js';

/** What somebody who does something random can see. */
export interface World {
  readonly today: Day;
  readonly state: PlacementState;
  readonly events: readonly PlacementEvent[];
}

/** Who does it: a person by id, whoever has that part in the case, or the machinery. */
export type Who = 'the-owner' | 'the-receiver' | 'the-approver' | 'system' | (string & {});

/** Something tried: it may fit or not. `by` where only one can do it at all. */
export interface Try {
  readonly by?: Who;
  readonly make: (world: World) => PlacementCommand;
}

/** So many hours later, the clock having rung or not, somebody tries something, or the staff changes. */
export interface Step {
  readonly hours: number;
  readonly rings: boolean;
  readonly who: Who;
  readonly tries?: Try;
  readonly staff?: StaffChange;
}

/** What is seen after each step: the state, the staff and the moment; `did` is what the step recorded. */
export interface Seen {
  readonly state: NonNullable<PlacementState>;
  readonly directory: Directory;
  readonly now: Instant;
  readonly command: PlacementCommand['type'];
  readonly did: readonly PlacementEvent[];
  /** What it was decided on, and whether a rule refused it. */
  readonly before: PlacementState;
  readonly context: DecisionContext;
  readonly refused: boolean;
}

/** A life as it was lived. */
export interface RandomLife {
  readonly events: readonly PlacementEvent[];
  readonly states: readonly PlacementState[];
}

/** Another policy of the same shape, for adoptions: a slower rhythm, other days before a rung's end. */
const slower: PolicyDocument = {
  ...defaultPolicy,
  version: 'slower-2026',
  followUp: { ...defaultPolicy.followUp, internship: { first: 4, then: [8], every: 15 } },
  stageEnd: {
    ...defaultPolicy.stageEnd,
    workingDaysBefore: { ...defaultPolicy.stageEnd.workingDaysBefore, internship: 15 },
  },
};
/** Versions by name; cases change between them. */
export const POLICIES: Readonly<Record<string, PolicyDocument>> = {
  [defaultPolicy.version]: defaultPolicy,
  [slower.version]: slower,
};

/** What nobody could answer if it were refused: the case would have fallen silent. */
const NEVER_REFUSED: readonly PlacementCommand['type'][] = ['ring-alarm', 'owner-left', 'record-delivery-failure'];
const START = Date.parse('2026-01-05T09:00:00.000Z');

const proposal: PlacementCommand = {
  type: 'propose-placement',
  data: {
    ...{ placementId: 'p', citizenId: 'c', companyId: 'f', ownerId: 'anna', secondPersonId: 'ole' },
    plan: [
      {
        ...{ stage: 'internship', purpose: 'ordinary-job', startsOn: '2026-01-19', plannedEnd: '2026-03-13' },
        ...{ weeklyHours: 25, jobFunction: 'A' },
      },
    ],
  },
};
const ring: PlacementCommand = { type: 'ring-alarm', data: {} };

function whoIs(who: Who, state: PlacementState): Actor {
  const approver = Object.values(state?.obligations ?? {}).find(({ kind }) => kind === 'approval')?.owedBy;
  const parts: Readonly<Record<string, string | undefined>> = {
    'the-owner': state?.ownerId,
    'the-receiver': state?.offer?.to,
    'the-approver': approver,
  };
  const staffId = parts[who] ?? (who.startsWith('the-') ? 'anna' : who);
  if (who === 'system') return { kind: 'system' };
  return { kind: 'person', staffId, roles: atFirst.staff[staffId]?.roles ?? [] };
}

/** Lives a random life, and shows every moment of it to `check`. Refusals of people are part of life; those of the clock are not. */
export function liveThrough(sequence: readonly Step[], check: (seen: Seen) => void = () => undefined): RandomLife {
  let state: PlacementState = null;
  let directory = atFirst;
  let ms = START;
  const events: PlacementEvent[] = [];
  const states: PlacementState[] = [];

  function contextOf(command: PlacementCommand, actor: Actor) {
    const history = events.map((event, index) => ({ eventId: `e${index}`, event }));
    return {
      ...{ now: new Date(ms).toISOString(), actor, directory },
      policy: POLICIES[state?.policyVersion ?? defaultPolicy.version] ?? defaultPolicy,
      ...(command.type === 'correct-record' ? { history } : {}),
      ...(command.type === 'adopt-policy' ? { adopting: POLICIES[command.data.version] ?? defaultPolicy } : {}),
    };
  }

  function tryTo(command: PlacementCommand, actor: Actor): void {
    let did: readonly PlacementEvent[] = [];
    let refused = false;
    const before = state;
    const context = contextOf(command, actor);
    try {
      did = decide(command, state, context);
      events.push(...did);
      state = did.reduce(evolve, state);
      states.push(state);
    } catch (error) {
      if (!isRuleViolation(error) || NEVER_REFUSED.includes(command.type)) throw error;
      refused = true;
    }
    const { now } = context;
    if (state !== null) check({ state, directory, now, command: command.type, did, before, context, refused });
  }

  /** The state with every transition due by now, as a person sees it, whether the clock has rung or not. */
  function asItStands(): PlacementState {
    return decide(ring, state, contextOf(ring, { kind: 'system' })).reduce(evolve, state);
  }

  tryTo(proposal, whoIs('anna', null));
  for (const { hours, rings, who, tries, staff } of sequence) {
    ms += hours * 3_600_000;
    const today = dayOf(new Date(ms).toISOString());
    if (staff !== undefined) directory = staff(directory, today);
    if (rings) tryTo(ring, { kind: 'system' });
    if (tries === undefined) continue;
    const seen = asItStands();
    tryTo(tries.make({ today, state: seen, events }), whoIs(tries.by ?? who, seen));
  }
  return { events, states };
}
