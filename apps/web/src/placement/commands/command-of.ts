import type { Schemas } from '../../api/client.js';
import type { Day } from '../../dates/days.js';

export type Case = Schemas['Placement'];
export type Rung = Schemas['PlannedStage']['stage'];
export type Purpose = Schemas['PlannedStage']['purpose'];
export type Paper = Schemas['ReceivePaper']['paper'];

/** What the form of a command is given. */
export interface CommandOf {
  readonly placement: Case;
  /** The day it is for the case. */
  readonly today: Day;
  /** What it may name, by the API: an obligation, a paper, a rung, an entry. */
  readonly choices: readonly Schemas['PossibleChoice'][];
  /** What a link has chosen already. */
  readonly on?: string | undefined;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** Of what a command may name, what it would be taken for. */
export const offeredOf = ({ choices }: CommandOf, field: Schemas['PossibleChoice']['field']): readonly string[] =>
  choices.filter((choice) => choice.field === field && choice.offered).map(({ value }) => value);

/** What a link chose, or the only thing there is to choose. */
export function firstOf(of: CommandOf, field: Schemas['PossibleChoice']['field']): string {
  const offered = offeredOf(of, field);
  if (of.on !== undefined && offered.includes(of.on)) return of.on;
  return offered.length === 1 ? (offered[0] ?? '') : '';
}
