import type { PlacementWorkflowInput } from '@holdfast/contracts';

/** The clock a case lives by: Temporal's, and in demo and test mode an offset to it. */
export interface CaseClock {
  /** Milliseconds the case is ahead of Temporal's clock; 0 in production. */
  readonly offsetMs: number;
  /** The case's now, in milliseconds since 1970. */
  now(): number;
}

/**
 * The clock of a run. A run that continues another one starts where that one ended, whatever Temporal's clock says: a
 * fast-forward may have moved it for the run before.
 *
 * @param runStartedAt when this run started by Temporal's clock, in milliseconds
 */
export function caseClock(input: PlacementWorkflowInput, runStartedAt: number): CaseClock {
  const offsetMs = input.caseNow === undefined ? (input.offsetMs ?? 0) : input.caseNow - runStartedAt;
  return { offsetMs, now: () => Date.now() + offsetMs };
}

/** Whether the case has a clock of its own (demo and test); such a case passes its now on when it continues as new. */
export function hasOwnClock(input: PlacementWorkflowInput): boolean {
  return input.offsetMs !== undefined || input.caseNow !== undefined;
}
