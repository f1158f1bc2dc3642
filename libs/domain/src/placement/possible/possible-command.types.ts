import type { RuleViolation } from '../../violations.js';
import type { PlacementCommandData, PublicPlacementCommandType } from '../commands.js';

/** Commands of a placement that is there: all that people may send, but the one that makes it. */
export type OfferedCommandType = Exclude<PublicPlacementCommandType, 'propose-placement'>;

/** The field of a command that chooses among what the case holds. */
export type ChoiceField = 'obligationId' | 'paper' | 'stage' | 'what' | 'eventId';

/** One way of sending a command that nothing but the case, the person or the policy could refuse. */
export interface Try<T extends OfferedCommandType = OfferedCommandType> {
  readonly data: PlacementCommandData[T];
  /** What this one chooses; absent where there is nothing to choose. */
  readonly choice?: { readonly field: ChoiceField; readonly value: string };
}

/** One thing that can be chosen, and why not where it would be refused. */
export interface PossibleChoice {
  readonly field: ChoiceField;
  readonly value: string;
  readonly refusal: RuleViolation | null;
}

/** A command on this case for this person now. */
export interface PossibleCommand {
  readonly command: OfferedCommandType;
  /** Null: it is offered. Else what refuses every way of sending it that was tried. */
  readonly refusal: RuleViolation | null;
  readonly choices: readonly PossibleChoice[];
}
