import { Controller, Inject, Req } from '@nestjs/common';
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
import type { myDay } from '../schemas/answers/my-day.answer.js';
import { open } from '../sealing/opened.js';
import { READ_MODELS, REGISTER_QUERIES, SEALING } from '../wiring/tokens.js';
import { getMyDay } from './my-day.contracts.js';

/** What asks for one person on one day. */
@Controller('api/v1')
export class MyDayController {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(SEALING) private readonly sealing: Sealing,
    @Inject(REGISTER_QUERIES) private readonly registers: RegisterQueries,
    private readonly cases: CaseReader,
  ) {}

  @Route('GET', 'my-day', getMyDay)
  async myDay(@Req() request: FastifyRequest): Promise<Answer<typeof myDay>> {
    const caller = callerOfRequest(request);
    const { query, devClock } = inputOf(request, getMyDay);
    const staffId = query.staffId ?? caller.staffId;
    if (staffId !== caller.staffId) await this.mayLookOver(caller, staffId);
    const { day } = await this.cases.reckoned(caller.tenant, devClock, ({ now, calendar, leavers, directory }) =>
      this.readModels.myDay(caller.tenant, {
        staffId,
        now,
        calendar,
        leavers,
        directory,
        namesOf: this.registers.namesOf,
      }),
    );
    return open(this.sealing, caller.tenant, day);
  }

  /** Somebody else's day: for managers and auditors, and for the lead of that person's team. */
  private async mayLookOver(caller: Caller, staffId: string): Promise<void> {
    const member = await this.registers.staff.get(caller.tenant, staffId);
    if (member === null) throw notFound('/staffId');
    if (readsAll(caller)) return;
    const team = member.teamId === null ? null : await this.registers.staff.team(caller.tenant, member.teamId);
    if (team?.leadId !== caller.staffId) throw new ApiProblem('NOT_ALLOWED');
  }
}
