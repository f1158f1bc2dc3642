import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { RegisterQueries, Registers } from '@holdfast/registers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { notFound } from '../problems/api-problem.js';
import { RegisterDesk } from '../registers/register-desk.js';
import type { Answer } from '../schemas/answers/answer.js';
import { REGISTER_QUERIES, REGISTERS } from '../wiring/tokens.js';
import * as contracts from './teams.contracts.js';

type Answers = typeof contracts.teamAnswers;

/** Teams: who leads, who manages. */
@Controller('api/v1/teams')
export class TeamsController {
  constructor(
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    private readonly desk: RegisterDesk,
  ) {}

  @Route('POST', '', contracts.registerTeam)
  async register(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const input = inputOf(request, contracts.registerTeam);
    const { teamId, ...details } = input.body;
    const meta = await this.desk.metaOf(caller, input, 'register-team');
    sendWritten(reply, 201, await this.registers.team({ type: 'register-team', teamId, details }, meta));
  }

  @Route('POST', ':id/correct', contracts.correctTeam)
  async correct(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const input = inputOf(request, contracts.correctTeam);
    const { id: teamId } = input.params;
    const meta = await this.desk.metaOf(caller, input, `correct-team ${teamId}`);
    sendWritten(reply, 200, await this.registers.team({ type: 'correct-team', teamId, changes: input.body }, meta));
  }

  @Route('GET', '', contracts.listTeams)
  async list(@Req() request: FastifyRequest): Promise<Answer<Answers['list']>> {
    return { items: await this.queries.staff.teams(callerOfRequest(request).tenant) };
  }

  @Route('GET', ':id', contracts.getTeam)
  async get(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<Answers['team']>> {
    const { id } = inputOf(request, contracts.getTeam).params;
    const team = await this.queries.staff.team(callerOfRequest(request).tenant, id);
    if (team === null) throw notFound();
    void reply.header('etag', `"${team.version}"`);
    return team;
  }
}
