import type { SealedText } from '../../sealed.js';
import type { Day } from '../../time/instants.js';
import type { DecisionContext } from '../context.js';
import type { ReasonGiven } from '../events.js';
import type { Placement } from '../state.js';

/** What tries are made from. */
export interface Trying {
  readonly placement: Placement;
  readonly context: DecisionContext;
  readonly today: Day;
  readonly actorId: string;
}

/** Stands for any personal text: no rule looks inside. */
export const ANY_TEXT: SealedText = { sealed: '' };

/** The first reason that policy has for a command: which one is given decides nothing. */
export function anyReason({ context }: Trying, list: string): ReasonGiven {
  return { reason: context.policy.reasons[list]?.[0] ?? 'other' };
}

/** The main rung that runs. */
export function running({ placement }: Trying) {
  return 'main' in placement ? placement.main : null;
}
