import type { Day, Instant } from '../time/instants.js';
import type { PolicyDocument } from '../policy/policy-document.js';
import { dayOf } from '../time/copenhagen.js';
import type { DecisionContext } from './context.js';
import { evolve } from './evolve.js';
import type { EventMeta, PlacementEvent, PlacementEventData, PlacementEventType } from './events.js';
import type { PlacementState } from './state.js';

/**
 * What a decision has recorded so far. Every rule decides on the state after the events before it, so one command can
 * make several things happen in order. `at` of every event is the moment of the decision; `moment` is the moment a rule
 * decides for (a transition that was due earlier decides as if it had been on time).
 */
export interface Recorder {
  readonly context: DecisionContext;
  readonly moment: Instant;
  readonly by: EventMeta['by'];
  state(): PlacementState;
  events(): readonly PlacementEvent[];
  record<T extends PlacementEventType>(type: T, data: PlacementEventData[T], occurredOn?: Day): void;
  /** The same recorder, deciding for another moment and by another hand. */
  as(moment: Instant, by: EventMeta['by']): Recorder;
}

/** A recorder over a state. */
export function createRecorder(start: PlacementState, context: DecisionContext, by: EventMeta['by']): Recorder {
  let state = start;
  const events: PlacementEvent[] = [];

  function recorder(moment: Instant, hand: EventMeta['by']): Recorder {
    return {
      context,
      moment,
      by: hand,
      state: () => state,
      events: () => events,
      record(type, data, occurredOn) {
        const event = {
          type,
          data,
          at: context.now,
          occurredOn: occurredOn ?? dayOf(moment),
          by: hand,
          // The version the case has adopted, which a decision may change halfway.
          policyVersion: state?.policyVersion ?? context.policy.version,
        } as unknown as PlacementEvent;
        state = evolve(state, event);
        events.push(event);
      },
      as: recorder,
    };
  }
  return recorder(context.now, by);
}

/** The same recorder, deciding by another policy version: what it records goes where it went before. */
export function underPolicy(recorder: Recorder, policy: PolicyDocument): Recorder {
  return {
    ...recorder,
    context: { ...recorder.context, policy },
    as: (moment, by) => underPolicy(recorder.as(moment, by), policy),
  };
}

/** The open placement a recorder works on. Rules are only called where there is one. */
export function openPlacement(recorder: Recorder) {
  const state = recorder.state();
  if (state === null || state.stage === 'closed') throw new Error('This rule needs an open placement.');
  return state;
}
