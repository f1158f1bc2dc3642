import { Controller, Inject, Req } from '@nestjs/common';
import type { CaseEventFilter, ReadModels } from '@holdfast/read-models';
import type { RegisterQueries } from '@holdfast/registers';
import type { Sealing } from '@holdfast/sealing';
import type { FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route, type InputOf } from '../http/route-contract.js';
import { CaseReader } from '../placements/case-reader.js';
import { visibleTo } from '../placements/read-rights.js';
import { notFound } from '../problems/api-problem.js';
import { languageOf } from '../problems/language.js';
import type { Answer } from '../schemas/answers/answer.js';
import { open } from '../sealing/opened.js';
import { READ_MODELS, REGISTER_QUERIES, SEALING } from '../wiring/tokens.js';
import { CaseTimelines } from './case-timelines.js';
import * as contracts from './timelines.contracts.js';

type CaseTimeline = Answer<typeof contracts.caseTimeline>;
type Query = InputOf<typeof contracts.getCitizenTimeline>['query'];

/** What has happened across cases: of a citizen, of a company. Only of cases the caller may read. */
@Controller('api/v1')
export class TimelinesController {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(REGISTER_QUERIES) private readonly registers: RegisterQueries,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly cases: CaseReader,
    private readonly timelines: CaseTimelines,
  ) {}

  @Route('GET', 'citizens/:id/timeline', contracts.getCitizenTimeline)
  async ofCitizen(@Req() request: FastifyRequest): Promise<CaseTimeline> {
    const { id } = inputOf(request, contracts.getCitizenTimeline).params;
    if (!(await this.registers.citizens.exists(callerOfRequest(request).tenant, id))) throw notFound();
    return this.tell(request, { citizen: id });
  }

  @Route('GET', 'companies/:id/timeline', contracts.getCompanyTimeline)
  async ofCompany(@Req() request: FastifyRequest): Promise<CaseTimeline> {
    const { id } = inputOf(request, contracts.getCompanyTimeline).params;
    if (!(await this.registers.companies.exists(callerOfRequest(request).tenant, id))) throw notFound();
    return this.tell(request, { company: id });
  }

  @Route('GET', 'companies/:id/considerations', contracts.getCompanyConsiderations)
  async considerations(@Req() request: FastifyRequest): Promise<Answer<typeof contracts.companyConsiderations>> {
    const caller = callerOfRequest(request);
    const { params, devClock } = inputOf(request, contracts.getCompanyConsiderations);
    if (!(await this.registers.companies.exists(caller.tenant, params.id))) throw notFound();
    const seen = visibleTo(caller, await this.cases.reckoning(caller.tenant, devClock)).visibleTo ?? null;
    const items = await this.readModels.companyConsiderations(caller.tenant, params.id, seen);
    return open(this.sealing, caller.tenant, { companyId: params.id, items });
  }

  private async tell(request: FastifyRequest, of: CaseEventFilter['of']): Promise<CaseTimeline> {
    const caller = callerOfRequest(request);
    const { query, devClock } = inputOf(request, contracts.getCitizenTimeline);
    const ofTenant = await this.cases.reckoning(caller.tenant, devClock);
    const filter = { ...filterOf(query), of, ...visibleTo(caller, ofTenant) };
    const { items, nextCursor } = await this.readModels.caseEvents(caller.tenant, filter);
    const language = languageOf(request.headers['accept-language']);
    return { items: await this.timelines.tell(caller, ofTenant, language, items), nextCursor };
  }
}

function filterOf({ type, ...rest }: Query): Omit<CaseEventFilter, 'of'> {
  return { ...rest, ...(type !== undefined && { types: typeof type === 'string' ? [type] : type }) };
}
