import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route, type RouteInput } from '../http/route-contract.js';
import { CommandDesk } from './command-desk.js';
import { commandContract } from './command-contract.js';
import * as commands from './commands/index.js';
import type { CommandDefinition } from './commands/command-definition.js';

const proposing = commandContract(commands.proposePlacement);

/** Every command of a placement, each one route. */
@Controller('api/v1/placements')
export class PlacementCommandsController {
  constructor(private readonly desk: CommandDesk) {}

  @Route('POST', '', proposing)
  async proposePlacement(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, proposing);
    sendWritten(reply, 201, await this.desk.propose(commands.proposePlacement, callerOfRequest(request), input));
  }

  @Route('POST', ':id/decide-match', commandContract(commands.decideMatch))
  decideMatch(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.decideMatch, request, reply);
  }

  @Route('POST', ':id/receive-paper', commandContract(commands.receivePaper))
  receivePaper(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.receivePaper, request, reply);
  }

  @Route('POST', ':id/waive-paper', commandContract(commands.waivePaper))
  waivePaper(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.waivePaper, request, reply);
  }

  @Route('POST', ':id/start-stage', commandContract(commands.startStage))
  startStage(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.startStage, request, reply);
  }

  @Route('POST', ':id/extend-stage', commandContract(commands.extendStage))
  extendStage(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.extendStage, request, reply);
  }

  @Route('POST', ':id/change-hours', commandContract(commands.changeHours))
  changeHours(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.changeHours, request, reply);
  }

  @Route('POST', ':id/end-stage', commandContract(commands.endStage))
  endStage(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.endStage, request, reply);
  }

  @Route('POST', ':id/book-follow-up', commandContract(commands.bookFollowUp))
  bookFollowUp(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.bookFollowUp, request, reply);
  }

  @Route('POST', ':id/record-follow-up', commandContract(commands.recordFollowUp))
  recordFollowUp(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.recordFollowUp, request, reply);
  }

  @Route('POST', ':id/record-attempt', commandContract(commands.recordAttempt))
  recordAttempt(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.recordAttempt, request, reply);
  }

  @Route('POST', ':id/make-promise', commandContract(commands.makePromise))
  makePromise(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.makePromise, request, reply);
  }

  @Route('POST', ':id/keep-promise', commandContract(commands.keepPromise))
  keepPromise(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.keepPromise, request, reply);
  }

  @Route('POST', ':id/move-obligation', commandContract(commands.moveObligation))
  moveObligation(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.moveObligation, request, reply);
  }

  @Route('POST', ':id/cancel-obligation', commandContract(commands.cancelObligation))
  cancelObligation(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.cancelObligation, request, reply);
  }

  @Route('POST', ':id/assign-owner', commandContract(commands.assignOwner))
  assignOwner(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.assignOwner, request, reply);
  }

  @Route('POST', ':id/assign-second-person', commandContract(commands.assignSecondPerson))
  assignSecondPerson(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.assignSecondPerson, request, reply);
  }

  @Route('POST', ':id/add-note', commandContract(commands.addNote))
  addNote(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.addNote, request, reply);
  }

  @Route('POST', ':id/change-plan', commandContract(commands.changePlan))
  changePlan(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.changePlan, request, reply);
  }

  @Route('POST', ':id/change-considerations', commandContract(commands.changeConsiderations))
  changeConsiderations(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.changeConsiderations, request, reply);
  }

  @Route('POST', ':id/close-placement', commandContract(commands.closePlacement))
  closePlacement(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.carryOut(commands.closePlacement, request, reply);
  }

  private async carryOut(definition: CommandDefinition, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { id } = request.input?.params as { id: string };
    const caller = callerOfRequest(request);
    sendWritten(reply, 200, await this.desk.carryOut(definition, caller, id, request.input as RouteInput));
  }
}
