import { Controller, Inject, Req, Res } from '@nestjs/common';
import { addDays, dayOf } from '@holdfast/domain';
import { createdId } from '@holdfast/event-store';
import type { RegisterQueries, Registers, StaffCommand } from '@holdfast/registers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route, type RouteInput } from '../http/route-contract.js';
import { notFound } from '../problems/api-problem.js';
import { RegisterDesk } from '../registers/register-desk.js';
import type { Answer } from '../schemas/answers/answer.js';
import { CaseTime } from '../time/case-time.js';
import { REGISTER_QUERIES, REGISTERS } from '../wiring/tokens.js';
import * as contracts from './absences.contracts.js';

/** How far ahead the calendar of a team looks when nobody says. Calendar days. */
const EIGHT_WEEKS = 56;

/** Who is away and who covers; who leaves. */
@Controller('api/v1')
export class AbsencesController {
  constructor(
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    private readonly desk: RegisterDesk,
    private readonly time: CaseTime,
  ) {}

  @Route('POST', 'staff/:id/absences', contracts.registerAbsence)
  async register(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.registerAbsence);
    const { from, until = null, coverId = null } = input.body;
    const absenceId = createdId(callerOfRequest(request).tenant, 'absence', input.key);
    const command = { type: 'register-absence', staffId: input.params.id, absenceId, from, until, coverId } as const;
    sendWritten(reply, 201, { ...(await this.carryOut(request, input, command)), id: absenceId });
  }

  @Route('PATCH', 'staff/:id/absences/:absenceId', contracts.changeAbsence)
  async change(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.changeAbsence);
    const { id: staffId, absenceId } = input.params;
    const command = { type: 'change-absence', staffId, absenceId, changes: input.body } as const;
    sendWritten(reply, 200, { ...(await this.carryOut(request, input, command)), id: absenceId });
  }

  @Route('DELETE', 'staff/:id/absences/:absenceId', contracts.callOffAbsence)
  async callOff(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.callOffAbsence);
    const { id: staffId, absenceId } = input.params;
    const command = { type: 'call-off-absence', staffId, absenceId } as const;
    sendWritten(reply, 200, { ...(await this.carryOut(request, input, command)), id: absenceId });
  }

  @Route('POST', 'staff/:id/leave', contracts.registerLeave)
  async leave(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.registerLeave);
    const command = { type: 'register-leave', staffId: input.params.id, leftOn: input.body.leftOn } as const;
    sendWritten(reply, 201, await this.carryOut(request, input, command));
  }

  @Route('DELETE', 'staff/:id/leave', contracts.takeBackLeave)
  async stay(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.takeBackLeave);
    const command = { type: 'take-back-leave', staffId: input.params.id } as const;
    sendWritten(reply, 200, await this.carryOut(request, input, command));
  }

  @Route('GET', 'teams/:id/absences', contracts.listTeamAbsences)
  async ofTeam(@Req() request: FastifyRequest): Promise<Answer<typeof contracts.absenceAnswers.calendar>> {
    const { tenant } = callerOfRequest(request);
    const { params, query, devClock } = inputOf(request, contracts.listTeamAbsences);
    const from = query.from ?? dayOf(this.time.now(devClock));
    const to = query.to ?? addDays(from, EIGHT_WEEKS);
    if ((await this.queries.staff.team(tenant, params.id)) === null) throw notFound();
    return { from, to, items: await this.queries.staff.absencesOf(tenant, params.id, from, to) };
  }

  private async carryOut(request: FastifyRequest, input: RouteInput, command: StaffCommand) {
    const caller = callerOfRequest(request);
    const absence = 'absenceId' in command && command.type !== 'register-absence' ? ` ${command.absenceId}` : '';
    const meta = await this.desk.metaOf(caller, input, `${command.type} ${command.staffId}${absence}`);
    return this.registers.staff(command, meta);
  }
}
