import { Controller, Inject, Req, Res } from '@nestjs/common';
import { createdId } from '@holdfast/event-store';
import {
  type RegisterQueries,
  type Registers,
  type ServiceTokenCommand,
  serviceTokenHash,
  serviceTokenText,
} from '@holdfast/registers';
import type { Sealing } from '@holdfast/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route, type RouteInput } from '../http/route-contract.js';
import { notFound } from '../problems/api-problem.js';
import { RegisterDesk } from '../registers/register-desk.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { Clock } from '../time/clock.js';
import { CLOCK, REGISTER_QUERIES, REGISTERS, SEALING } from '../wiring/tokens.js';
import * as contracts from './service-tokens.contracts.js';

/** Milliseconds. */
const DAY = 86_400_000;

/** Tokens by which programs act. */
@Controller('api/v1/service-tokens')
export class ServiceTokensController {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SEALING) private readonly sealing: Sealing,
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    private readonly desk: RegisterDesk,
  ) {}

  @Route('GET', '', contracts.listServiceTokens)
  async list(@Req() request: FastifyRequest): Promise<Answer<typeof contracts.serviceTokenAnswers.list>> {
    return { items: await this.queries.serviceTokens.list(callerOfRequest(request).tenant) };
  }

  @Route('POST', '', contracts.issueServiceToken)
  async issue(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.issueServiceToken);
    const { tenant } = callerOfRequest(request);
    const { name, role, days } = input.body;
    const tokenId = createdId(tenant, 'service-token', input.key);
    // Of the request's key under the tenant's secret key: a repeated request is answered the same token.
    const token = serviceTokenText(
      { tenant, tokenId },
      await this.sealing.keyedHash(tenant, 'service-token', input.key),
    );
    // By the wall clock, whatever day a demo asks about: tokens are good for real days.
    const expiresAt = new Date(this.clock() + days * DAY).toISOString();
    const command = { type: 'issue-service-token', tokenId, name, role, expiresAt } as const;
    const { id, version, events } = await this.carryOut(request, input, {
      ...command,
      tokenHash: serviceTokenHash(token),
    });
    const kept = await this.queries.serviceTokens.proof(tenant, tokenId);
    if (kept === null) throw notFound();
    void reply.code(201).header('etag', `"${version}"`).send({ id, version, events, token, expiresAt: kept.expiresAt });
  }

  @Route('DELETE', ':id', contracts.revokeServiceToken)
  async revoke(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.revokeServiceToken);
    const command = { type: 'revoke-service-token', tokenId: input.params.id } as const;
    sendWritten(reply, 200, await this.carryOut(request, input, command));
  }

  private async carryOut(request: FastifyRequest, input: RouteInput, command: ServiceTokenCommand) {
    const about = command.type === 'issue-service-token' ? '' : ` ${command.tokenId}`;
    const meta = await this.desk.metaOf(callerOfRequest(request), input, `${command.type}${about}`);
    return this.registers.serviceToken(command, meta);
  }
}
