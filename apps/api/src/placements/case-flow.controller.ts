import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest } from '../http/request.js';
import { Route, type RouteInput } from '../http/route-contract.js';
import { CommandDesk } from './command-desk.js';
import { commandContract } from './command-contract.js';
import * as commands from './commands/index.js';
import type { CommandDefinition } from './commands/command-definition.js';

/** The commands that keep a case moving between people: reports, hand-offs, approvals, pauses, corrections. */
@Controller('api/v1/placements')
export class CaseFlowController {
  constructor(private readonly desk: CommandDesk) {}

  @Route('POST', ':id/report-absence', commandContract(commands.reportAbsence))
  reportAbsence(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.reportAbsence, request, reply);
  }

  @Route('POST', ':id/raise-concern', commandContract(commands.raiseConcern))
  raiseConcern(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.raiseConcern, request, reply);
  }

  @Route('POST', ':id/answer-report', commandContract(commands.answerReport))
  answerReport(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.answerReport, request, reply);
  }

  @Route('POST', ':id/offer-hand-off', commandContract(commands.offerHandOff))
  offerHandOff(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.offerHandOff, request, reply);
  }

  @Route('POST', ':id/accept-hand-off', commandContract(commands.acceptHandOff))
  acceptHandOff(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.acceptHandOff, request, reply);
  }

  @Route('POST', ':id/decline-hand-off', commandContract(commands.declineHandOff))
  declineHandOff(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.declineHandOff, request, reply);
  }

  @Route('POST', ':id/withdraw-hand-off', commandContract(commands.withdrawHandOff))
  withdrawHandOff(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.withdrawHandOff, request, reply);
  }

  @Route('POST', ':id/request-approval', commandContract(commands.requestApproval))
  requestApproval(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.requestApproval, request, reply);
  }

  @Route('POST', ':id/approve', commandContract(commands.approve))
  approve(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.approve, request, reply);
  }

  @Route('POST', ':id/pause', commandContract(commands.pause))
  pause(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.pause, request, reply);
  }

  @Route('POST', ':id/resume', commandContract(commands.resume))
  resume(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.resume, request, reply);
  }

  @Route('POST', ':id/correct-record', commandContract(commands.correctRecord))
  correctRecord(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.correctRecord, request, reply);
  }

  @Route('POST', ':id/reopen', commandContract(commands.reopen))
  reopen(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.reopen, request, reply);
  }

  private async carryOut(definition: CommandDefinition, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { id } = request.input?.params as { id: string };
    const caller = callerOfRequest(request);
    sendWritten(reply, 200, await this.desk.carryOut(definition, caller, id, request.input as RouteInput));
  }
}
