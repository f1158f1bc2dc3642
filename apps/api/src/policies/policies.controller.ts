import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { PolicyEntryWithDocument, RegisterQueries, Registers } from '@holdfast/registers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { notFound } from '../problems/api-problem.js';
import { RegisterDesk } from '../registers/register-desk.js';
import type { Answer } from '../schemas/answers/answer.js';
import { REGISTER_QUERIES, REGISTERS } from '../wiring/tokens.js';
import * as contracts from './policies.contracts.js';

type Answers = typeof contracts.policyAnswers;

/** Policy versions: published, read, never changed. */
@Controller('api/v1/policies')
export class PoliciesController {
  constructor(
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    private readonly desk: RegisterDesk,
  ) {}

  @Route('POST', '', contracts.publishPolicy)
  async publish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const input = inputOf(request, contracts.publishPolicy);
    const meta = await this.desk.metaOf(caller, input, 'publish-policy');
    sendWritten(reply, 201, await this.registers.policy({ type: 'publish-policy', document: input.body }, meta));
  }

  @Route('GET', '', contracts.listPolicies)
  async list(@Req() request: FastifyRequest): Promise<Answer<Answers['list']>> {
    return { items: await this.queries.policies.list(callerOfRequest(request).tenant) };
  }

  @Route('GET', ':version', contracts.getPolicy)
  async get(@Req() request: FastifyRequest): Promise<PolicyEntryWithDocument> {
    const { version } = inputOf(request, contracts.getPolicy).params;
    const policy = await this.queries.policies.get(callerOfRequest(request).tenant, version);
    if (policy === null) throw notFound();
    return policy;
  }
}
