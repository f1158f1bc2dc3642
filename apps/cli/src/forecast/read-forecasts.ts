import {
  addDays,
  dayOf,
  type Directory,
  type ForecastTally,
  horizonOf,
  type Instant,
  isDay,
  type PolicyDocument,
  startOfDay,
} from '@holdfast/domain';
import {
  casesInScope,
  countOpenStates,
  type CaseForecast,
  forecastMany,
  type ForecastScope,
} from '@holdfast/read-models';
import { createRegisterQueries, readDirectory } from '@holdfast/registers';
import type { Pool } from 'pg';
import { CliError, EXIT } from '../cli-error.js';
import type { Progress } from '../output/progress.js';

/** What is asked for, as typed. */
export interface ForecastRequest {
  readonly pool: Pool;
  readonly tenant: string;
  readonly now: Instant;
  readonly until?: string;
  readonly team?: string;
  readonly staff?: string;
  readonly placement?: string;
  readonly progress: (total: number) => Progress;
}

/** Everything that was added up, with the time it is about. */
export interface ForecastSums {
  readonly now: Instant;
  readonly until: Instant;
  readonly tally: ForecastTally;
  readonly directory: Directory;
}

/** How forecasts are written: as they come, then their sums. */
export interface ForecastOutput {
  begin(now: Instant, until: Instant): void;
  each(one: CaseForecast): void;
  end(sums: ForecastSums): void;
}

/** Reads and forecasts the cases asked for, page by page. @throws CliError, StoreUnavailableError */
export async function readForecasts(request: ForecastRequest, output: ForecastOutput): Promise<ForecastSums> {
  const { pool, tenant, now } = request;
  const { policies } = createRegisterQueries({ pool });
  const valid = await policies.validOn(tenant, dayOf(now));
  if (valid === null) throw new CliError(`No policy version is valid on ${dayOf(now)}.`, EXIT.usage);
  const until = untilOf(request.until, now, valid.document);
  const { directory } = await readDirectory(pool, tenant);
  const scope = scopeOf(request, directory);
  const filter = casesInScope(directory, scope);
  const total = await countOpenStates(pool, tenant, filter);
  if (total === 0 && request.placement !== undefined) {
    throw new CliError('There is no open case of this id. A closed one has nothing ahead.', EXIT.usage);
  }
  const progress = request.progress(total);
  output.begin(now, until);
  const tally = await forecastMany({
    ...{ pool, tenant, directory, now, until, scope },
    policyOf: async (version) => {
      const found = await policies.get(tenant, version);
      if (found === null)
        throw new CliError(`A case has adopted policy ${version}, which is not published.`, EXIT.failed);
      return found.document;
    },
    each: (one) => {
      output.each(one);
      progress.add(1);
    },
  });
  progress.done();
  const sums: ForecastSums = { now, until, tally, directory };
  output.end(sums);
  return sums;
}

function scopeOf({ team, staff, placement }: ForecastRequest, directory: Directory): ForecastScope {
  if (team !== undefined) {
    if (directory.teams[team] === undefined) throw new CliError('There is no team of this id: --team.', EXIT.usage);
    return { teamId: team };
  }
  if (staff !== undefined) {
    if (directory.staff[staff] === undefined) throw new CliError('There is nobody of this id: --staff.', EXIT.usage);
    return { staffId: staff };
  }
  if (placement === undefined) return {};
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(placement)) {
    throw new CliError('The id of a case is a UUID: --placement.', EXIT.usage);
  }
  return { placementIds: [placement.toLowerCase()] };
}

/** To the end of the day named. */
function untilOf(asked: string | undefined, now: Instant, { calendar }: PolicyDocument): Instant {
  const { earliest, latest, endsBy, usual } = horizonOf(dayOf(now), calendar);
  const day = asked ?? usual;
  if (!isDay(day)) throw new CliError('--until is a day that exists, YYYY-MM-DD.', EXIT.usage);
  if (day < earliest) throw new CliError(`--until lies in the past. Choose ${earliest} or later.`, EXIT.usage);
  if (day > latest) {
    const why = endsBy === 'years' ? 'A forecast looks five years ahead at most' : "The policy's calendar ends there";
    throw new CliError(`--until can be ${latest} at the latest. ${why}.`, EXIT.usage);
  }
  return new Date(Date.parse(startOfDay(addDays(day, 1))) - 1).toISOString();
}
