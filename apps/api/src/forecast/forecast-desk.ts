import { Inject, Injectable } from '@nestjs/common';
import type { ContextPort } from '@holdfast/case-handling';
import { dayOf, teamOf, type Directory, type PolicyDocument } from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import {
  forecastMany,
  readCaseNames,
  type CaseForecast,
  type ForecastScope,
  type Language,
  type ManyForecasts,
} from '@holdfast/read-models';
import type { Sealing } from '@holdfast/sealing';
import type { Pool } from 'pg';
import type { Caller } from '../identity/caller.js';
import { mayRead, readsAll } from '../placements/read-rights.js';
import { ApiProblem, notFound } from '../problems/api-problem.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { forecastOverview } from '../schemas/answers/forecast.answer.js';
import { open } from '../sealing/opened.js';
import { CaseTime } from '../time/case-time.js';
import { CONTEXT, DATABASE, EVENT_STORE, SEALING } from '../wiring/tokens.js';
import { answerLines, nameOf } from './forecast-lines.js';
import { pageOfCases, type CaseKey } from './forecast-page.js';
import { untilOf } from './until.js';

type Overview = Answer<typeof forecastOverview>;

/** What is asked: whose, how far, and which page. */
export interface ForecastAsked {
  readonly staffId?: string;
  readonly teamId?: string;
  readonly until?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** Cases read at a time: some milliseconds of work, then other requests have their turn. */
const AT_A_TIME = 100;

/** Forecasts of many cases: everything is counted, one page is answered. */
@Injectable()
export class ForecastDesk {
  constructor(
    @Inject(DATABASE) private readonly pool: Pool,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONTEXT) private readonly context: ContextPort,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly time: CaseTime,
  ) {}

  /** @throws ApiProblem NOT_FOUND, NOT_ALLOWED, MALFORMED; RuleViolation DATE_IN_PAST, CALENDAR_ENDS; StoreUnavailableError */
  async overview(caller: Caller, asked: ForecastAsked, devClock: string | null, language: Language): Promise<Overview> {
    const { tenant } = caller;
    const now = this.time.now(devClock);
    const { registersStamp: stamp } = await this.store.load(tenant, 'tenant', tenant);
    const [directory, policy] = await Promise.all([
      this.context.directory(tenant, stamp),
      this.context.currentPolicy(tenant, dayOf(now), stamp),
    ]);
    const scope = scopeOf(caller, asked, directory);
    const until = untilOf(asked.until, now, policy);
    const request: ManyForecasts = {
      ...{ pool: this.pool, tenant, directory, now, until, scope, pageSize: AT_A_TIME },
      policyOf: (version) => this.policyOf(tenant, version, stamp),
      maySee: (state) => mayRead(caller, state, directory, now),
    };
    const keys: CaseKey[] = [];
    const tally = await forecastMany({
      ...request,
      each: ({ placementId, lines, reachesManager }) => {
        if (lines.length > 0) keys.push({ placementId, at: reachesManager?.at ?? null });
      },
    });
    const { page, nextCursor } = pageOfCases(keys, asked);
    const name = nameOf(directory);
    const team = (id: string) => ({ id, name: directory.teams[id]?.name ?? null });
    return {
      ...{ now, until, cases: tally.cases, reachManager: tally.reachManager.length, total: tally.total },
      staff: scope.staffId === undefined ? null : name(scope.staffId),
      team: scope.teamId === undefined ? null : team(scope.teamId),
      days: tally.days,
      people: tally.people.map(({ staffId, steps }) => ({ staff: staffId === null ? null : name(staffId), steps })),
      teams: tally.teams.map(({ teamId, steps }) => ({ team: teamId === null ? null : team(teamId), steps })),
      items: await this.casesOf(request, page, language),
      nextCursor,
    };
  }

  /** The cases of a page with names and lines, forecast once more: thousands of others are not kept for them. */
  private async casesOf(
    request: ManyForecasts,
    page: readonly string[],
    language: Language,
  ): Promise<Overview['items']> {
    if (page.length === 0) return [];
    const { tenant, directory } = request;
    const found = new Map<string, CaseForecast>();
    const [names] = await Promise.all([
      readCaseNames(this.pool, tenant, page).then((all) => open(this.sealing, tenant, [...all.values()])),
      forecastMany({
        ...request,
        scope: { ...request.scope, placementIds: page },
        each: (one) => void found.set(one.placementId, one),
      }),
    ]);
    const name = nameOf(directory);
    return page.flatMap((placementId) => {
      const one = found.get(placementId);
      const who = names.find((candidate) => candidate.placementId === placementId);
      if (one === undefined || who === undefined) return [];
      const { stage, ownerId, calendarEnds, reachesManager: reached } = one;
      const { citizen, company } = who;
      const reachesManager =
        reached === null
          ? null
          : (({ at, obligationId, kind, owedBy, dueOn }) => ({ at, obligationId, kind, owedBy: name(owedBy), dueOn }))(
              reached,
            );
      const lines = answerLines(one.lines, directory, language);
      return [{ placementId, stage, owner: name(ownerId), citizen, company, reachesManager, calendarEnds, lines }];
    });
  }

  private async policyOf(tenant: string, version: string, stamp: string): Promise<PolicyDocument> {
    const policy = await this.context.policy(tenant, version, stamp);
    if (policy === null) throw new Error('A case has adopted a policy that is not published.');
    return policy;
  }
}

/** Whose forecast the caller gets. @throws ApiProblem NOT_FOUND, NOT_ALLOWED */
function scopeOf(caller: Caller, { staffId, teamId }: ForecastAsked, directory: Directory): ForecastScope {
  if (teamId !== undefined) {
    const team = directory.teams[teamId];
    if (team === undefined) throw notFound('/teamId');
    if (!readsAll(caller) && team.leadId !== caller.staffId) throw new ApiProblem('NOT_ALLOWED');
    return { teamId };
  }
  if (staffId === undefined) return readsAll(caller) ? {} : { staffId: caller.staffId };
  if (directory.staff[staffId] === undefined) throw notFound('/staffId');
  const own = staffId === caller.staffId || teamOf(directory, staffId)?.leadId === caller.staffId;
  if (!own && !readsAll(caller)) throw new ApiProblem('NOT_ALLOWED');
  return { staffId };
}
