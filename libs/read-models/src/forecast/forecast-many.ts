import {
  concerns,
  debtorsOf,
  forecast,
  startTally,
  teamPeople,
  type Directory,
  type Forecast,
  type ForecastTally,
  type Instant,
  type OpenPlacement,
  type PolicyDocument,
  type ReachesManager,
} from '@holdfast/domain';
import type { Pool } from 'pg';
import { readOpenStates, type OpenCaseFilter } from '../open-cases/read-open-states.js';

/** Whose forecast: what one person, or the people of one team, owe and are told; neither: everybody's. */
export interface ForecastScope {
  readonly staffId?: string;
  readonly teamId?: string;
  /** Only these cases. */
  readonly placementIds?: readonly string[];
}

/** The policy a case has adopted. */
export type PolicyOf = (version: string) => Promise<PolicyDocument>;

/** What a forecast of many cases takes. */
export interface ManyForecasts {
  readonly pool: Pool;
  readonly tenant: string;
  readonly directory: Directory;
  readonly policyOf: PolicyOf;
  readonly now: Instant;
  readonly until: Instant;
  readonly scope: ForecastScope;
  /** Cases read at a time; between two pages other work gets its turn. */
  readonly pageSize?: number;
  /** What the reader may not see is left out, of the sums too. */
  readonly maySee?: (state: OpenPlacement) => boolean;
  /** Hears of every case read, with what is ahead of it for this scope. */
  readonly each?: (one: CaseForecast) => void;
}

/** What is ahead of one case, as far as it concerns the scope. */
export interface CaseForecast extends Forecast {
  readonly placementId: string;
  readonly ownerId: string;
  readonly stage: OpenPlacement['stage'];
  readonly policy: PolicyDocument;
  /** When a manager first hears of it; null: not within the time looked at. */
  readonly reachesManager: ReachesManager | null;
}

/** Which cases can bring the people of a scope a message. Their number is what a progress bar counts towards. */
export function casesInScope(directory: Directory, { staffId, teamId, placementIds }: ForecastScope): OpenCaseFilter {
  const people =
    staffId !== undefined ? debtorsOf(directory, staffId) : teamId === undefined ? null : teamPeople(directory, teamId);
  return { ...(people === null ? {} : { people }), ...(placementIds === undefined ? {} : { placementIds }) };
}

/**
 * Forecasts the open cases of a scope, one after the other, and adds them up. No case is kept: `each` keeps what it needs.
 * @throws StoreUnavailableError when PostgreSQL cannot be reached or did not answer
 */
export async function forecastMany(request: ManyForecasts): Promise<ForecastTally> {
  const { pool, tenant, directory, now, until, scope, maySee = () => true, each } = request;
  const policyOf = remembering(request.policyOf);
  const people = peopleOf(directory, scope);
  const tally = startTally(directory);
  const filter = casesInScope(directory, scope);
  for await (const { placementId, state } of readOpenStates(pool, tenant, filter, request.pageSize)) {
    if (!maySee(state)) continue;
    const policy = await policyOf(state.policyVersion);
    const { lines: all, calendarEnds } = forecast(state, { policy, directory, now, until });
    const { ownerId, stage } = state;
    const lines = people === null ? all : all.filter((line) => concerns(line, people, ownerId));
    const reachesManager = tally.add(placementId, ownerId, lines, policy);
    each?.({ placementId, ownerId, stage, policy, lines, calendarEnds, reachesManager });
  }
  return tally.result();
}

function peopleOf(directory: Directory, { staffId, teamId }: ForecastScope): ReadonlySet<string> | null {
  if (staffId !== undefined) return new Set([staffId]);
  return teamId === undefined ? null : new Set(teamPeople(directory, teamId));
}

/** Thousands of cases share a few versions. */
function remembering(policyOf: PolicyOf): PolicyOf {
  const known = new Map<string, Promise<PolicyDocument>>();
  return (version) => {
    let found = known.get(version);
    if (found === undefined) known.set(version, (found = policyOf(version)));
    return found;
  };
}
