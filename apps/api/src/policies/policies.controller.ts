import { Controller, Inject, Req, Res } from '@nestjs/common';
import { comparePolicies, dayOf, policyWarnings } from '@holdfast/domain';
import type { PolicyEntry, RegisterQueries, Registers } from '@holdfast/registers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { notFound } from '../problems/api-problem.js';
import { RegisterDesk } from '../registers/register-desk.js';
import type { Answer } from '../schemas/answers/answer.js';
import { CaseTime } from '../time/case-time.js';
import { REGISTER_QUERIES, REGISTERS } from '../wiring/tokens.js';
import * as contracts from './policies.contracts.js';
import { PolicyDesk } from './policy-desk.js';
import type { policyComparison, policyPreview } from './policy-preview.schemas.js';

type Answers = typeof contracts.policyAnswers;

/** Policy versions: published, compared, previewed, adopted; never changed. */
@Controller('api/v1/policies')
export class PoliciesController {
  constructor(
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    private readonly desk: RegisterDesk,
    private readonly policies: PolicyDesk,
    private readonly time: CaseTime,
  ) {}

  @Route('POST', '', contracts.publishPolicy)
  async publish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const input = inputOf(request, contracts.publishPolicy);
    const meta = await this.desk.metaOf(caller, input, 'publish-policy');
    const { because, ...document } = input.body;
    const { id, version, events } = await this.registers.policy({ type: 'publish-policy', document, because }, meta);
    const published = await this.policies.document(caller.tenant, id);
    const warnings = policyWarnings(published, dayOf(meta.now));
    void reply.code(201).header('etag', `"${version}"`).send({ id, version, events, warnings });
  }

  @Route('POST', 'preview', contracts.previewPolicy)
  async preview(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { body, devClock } = inputOf(request, contracts.previewPolicy);
    const { tenant } = callerOfRequest(request);
    const answer: Answer<typeof policyPreview> = await this.policies.preview(tenant, body, this.time.now(devClock));
    void reply.code(200).send(answer);
  }

  @Route('GET', '', contracts.listPolicies)
  async list(@Req() request: FastifyRequest): Promise<Answer<Answers['list']>> {
    const { devClock } = inputOf(request, contracts.listPolicies);
    const today = dayOf(this.time.now(devClock));
    const entries = await this.queries.policies.list(callerOfRequest(request).tenant);
    return { items: entries.map((entry) => entryOf(entry, today)) };
  }

  @Route('GET', ':version', contracts.getPolicy)
  async get(@Req() request: FastifyRequest): Promise<Answer<Answers['entryWithDocument']>> {
    const { params, devClock } = inputOf(request, contracts.getPolicy);
    const policy = await this.queries.policies.get(callerOfRequest(request).tenant, params.version);
    if (policy === null) throw notFound();
    return { ...entryOf(policy, dayOf(this.time.now(devClock))), document: { ...policy.document } };
  }

  @Route('GET', ':version/compare', contracts.comparePolicy)
  async compare(@Req() request: FastifyRequest): Promise<Answer<typeof policyComparison>> {
    const { params, query } = inputOf(request, contracts.comparePolicy);
    const { tenant } = callerOfRequest(request);
    const [before, after] = await Promise.all([
      this.policies.document(tenant, params.version),
      this.policies.document(tenant, query.with, 'with'),
    ]);
    const differences = comparePolicies(before, after) as Answer<typeof policyComparison>['differences'];
    return { from: before.version, to: after.version, differences };
  }

  @Route('POST', ':version/adopt', contracts.startAdoption)
  async adopt(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const input = inputOf(request, contracts.startAdoption);
    const { version } = input.params;
    const meta = await this.desk.metaOf(caller, input, `start-adoption ${version}`);
    const { because } = input.body;
    sendWritten(reply, 201, await this.registers.policy({ type: 'start-adoption', version, because }, meta));
  }

  @Route('GET', ':version/adopt', contracts.getAdoption)
  async adoption(@Req() request: FastifyRequest): Promise<Answer<Answers['adoption']>> {
    const { version } = inputOf(request, contracts.getAdoption).params;
    return this.policies.adoption(callerOfRequest(request).tenant, version);
  }
}

function entryOf(entry: PolicyEntry, today: string): Answer<Answers['list']>['items'][number] {
  const { version, validFrom, title, publishedAt, publishedBy, because } = entry;
  const { adoptionStartedAt, adoptionStartedBy } = entry;
  const warnings = [...policyWarnings(entry.reach, today)];
  return {
    ...{ version, validFrom, title, publishedAt, publishedBy, because, adoptionStartedAt, adoptionStartedBy },
    warnings,
  };
}
