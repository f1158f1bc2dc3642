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
import * as contracts from './staff.contracts.js';

type Answers = typeof contracts.staffAnswers;

/** The register of staff. */
@Controller('api/v1/staff')
export class StaffController {
  constructor(
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    private readonly desk: RegisterDesk,
  ) {}

  @Route('POST', '', contracts.registerStaff)
  async register(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const input = inputOf(request, contracts.registerStaff);
    const { staffId, ...details } = input.body;
    const meta = await this.desk.metaOf(caller, input, 'register-staff');
    sendWritten(reply, 201, await this.registers.staff({ type: 'register-staff', staffId, details }, meta));
  }

  @Route('POST', ':id/correct', contracts.correctStaff)
  async correct(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const input = inputOf(request, contracts.correctStaff);
    const { id: staffId } = input.params;
    const meta = await this.desk.metaOf(caller, input, `correct-staff ${staffId}`);
    sendWritten(reply, 200, await this.registers.staff({ type: 'correct-staff', staffId, changes: input.body }, meta));
  }

  @Route('GET', '', contracts.listStaff)
  list(@Req() request: FastifyRequest): Promise<Answer<Answers['page']>> {
    const { team, ...page } = inputOf(request, contracts.listStaff).query;
    const filter = team === undefined ? {} : { teamId: team };
    return this.queries.staff.list(callerOfRequest(request).tenant, filter, page);
  }

  @Route('GET', ':id', contracts.getStaff)
  async get(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<Answers['member']>> {
    const { id } = inputOf(request, contracts.getStaff).params;
    const member = await this.queries.staff.get(callerOfRequest(request).tenant, id);
    if (member === null) throw notFound();
    void reply.header('etag', `"${member.version}"`);
    return member;
  }
}
