import { Controller, Inject, Req } from '@nestjs/common';
import { addDays, covers, daysBetween, type Day, type Directory } from '@holdfast/domain';
import type { ReadModels } from '@holdfast/read-models';
import type { RegisterQueries } from '@holdfast/registers';
import type { Sealing } from '@holdfast/sealing';
import type { FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import type { Caller } from '../identity/caller.js';
import { CaseReader } from '../placements/case-reader.js';
import { readsAll } from '../placements/read-rights.js';
import { ApiProblem, notFound } from '../problems/api-problem.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { teamOverview } from '../schemas/answers/team-overview.answer.js';
import { open } from '../sealing/opened.js';
import { READ_MODELS, REGISTER_QUERIES, SEALING } from '../wiring/tokens.js';
import { getTeamOverview } from './team-overview.contracts.js';

/** What a team lead looks at first. */
@Controller('api/v1/teams')
export class TeamOverviewController {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(REGISTER_QUERIES) private readonly registers: RegisterQueries,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly cases: CaseReader,
  ) {}

  @Route('GET', ':id/overview', getTeamOverview)
  async overview(@Req() request: FastifyRequest): Promise<Answer<typeof teamOverview>> {
    const caller = callerOfRequest(request);
    const { params, devClock } = inputOf(request, getTeamOverview);
    const { tenant } = caller;
    const { today, calendar, leavers, directory } = await this.cases.reckoning(tenant, devClock);
    const team = directory.teams[params.id];
    if (team === undefined) throw notFound();
    if (!mayLookAt(caller, team.leadId, directory, today)) throw new ApiProblem('NOT_ALLOWED');
    const monday = mondayOf(today);
    const [overview, absences] = await Promise.all([
      this.readModels.teamOverview(tenant, { teamId: team.teamId, today, calendar, leavers }),
      this.registers.staff.absencesOf(tenant, team.teamId, monday, addDays(monday, 6)),
    ]);
    return {
      ...(await open(this.sealing, tenant, overview)),
      name: team.name,
      absences: absences.map(({ staffId, name, from, until, coverId, coverName }) => ({
        ...{ person: { id: staffId, name }, from, until },
        cover: coverId === null ? null : { id: coverId, name: coverName },
      })),
    };
  }
}

/** Managers and auditors look at every team, a team lead (and whoever covers for them) at their own. */
function mayLookAt(caller: Caller, leadId: string | null, directory: Directory, today: Day): boolean {
  if (readsAll(caller)) return true;
  return leadId !== null && (leadId === caller.staffId || covers(directory, caller.staffId, leadId, today));
}

/** A Monday; weeks are counted from it. */
const A_MONDAY: Day = '2024-01-01';

function mondayOf(day: Day): Day {
  return addDays(day, -(((daysBetween(A_MONDAY, day) % 7) + 7) % 7));
}
