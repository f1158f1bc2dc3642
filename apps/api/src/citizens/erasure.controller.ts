import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { CitizenCommand, RegisterQueries, Registers } from '@holdfast/registers';
import type { Sealing } from '@holdfast/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route, type RouteInput } from '../http/route-contract.js';
import { notFound } from '../problems/api-problem.js';
import { RegisterDesk } from '../registers/register-desk.js';
import type { Answer } from '../schemas/answers/answer.js';
import { REGISTER_QUERIES, REGISTERS, SEALING } from '../wiring/tokens.js';
import { ErasureDesk } from './erasure-desk.js';
import * as contracts from './erasure.contracts.js';

type Certificate = Answer<typeof contracts.erasureCertificate>;

/** Erasing a citizen's personal data, and what forbids it for now. */
@Controller('api/v1/citizens')
export class ErasureController {
  constructor(
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly desk: RegisterDesk,
    private readonly erasures: ErasureDesk,
  ) {}

  @Route('DELETE', ':id/personal-data', contracts.eraseCitizen)
  async erase(@Req() request: FastifyRequest): Promise<Certificate> {
    const input = inputOf(request, contracts.eraseCitizen);
    const caller = callerOfRequest(request);
    const { tenant } = caller;
    const citizenId = await this.existing(tenant, input.params.id);
    const said = await this.desk.seal(tenant, { type: 'erasure', id: citizenId }, input.body);
    const { reason, legalBasis, note = null } = said;
    const decision = { reason, legalBasis, note };
    await this.carryOut({ type: 'erase-citizen', citizenId, decision }, request, input);
    this.sealing.forget(tenant, { type: 'citizen', id: citizenId });
    return this.erasures.certificate(caller, citizenId);
  }

  @Route('GET', ':id/erasure', contracts.getErasure)
  async certificate(@Req() request: FastifyRequest): Promise<Certificate> {
    return this.erasures.certificate(callerOfRequest(request), inputOf(request, contracts.getErasure).params.id);
  }

  @Route('POST', ':id/set-retention-hold', contracts.setRetentionHold)
  async hold(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.setRetentionHold);
    const { tenant } = callerOfRequest(request);
    const citizenId = await this.existing(tenant, input.params.id);
    const said = await this.desk.seal(tenant, { type: 'citizen', id: citizenId }, input.body, 'retention-hold');
    const { reason, until = null, note = null } = said;
    const hold = { reason, until, note };
    sendWritten(reply, 200, await this.carryOut({ type: 'set-retention-hold', citizenId, hold }, request, input));
  }

  @Route('POST', ':id/lift-retention-hold', contracts.liftRetentionHold)
  async lift(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.liftRetentionHold);
    const citizenId = await this.existing(callerOfRequest(request).tenant, input.params.id);
    sendWritten(reply, 200, await this.carryOut({ type: 'lift-retention-hold', citizenId }, request, input));
  }

  private async carryOut(command: CitizenCommand, request: FastifyRequest, input: RouteInput) {
    const meta = await this.desk.metaOf(callerOfRequest(request), input, `${command.type} ${command.citizenId}`);
    return this.registers.citizen(command, meta);
  }

  private async existing(tenant: string, citizenId: string): Promise<string> {
    if (!(await this.queries.citizens.exists(tenant, citizenId))) throw notFound();
    return citizenId;
  }
}
