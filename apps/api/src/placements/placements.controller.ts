import { Controller, Inject, Req, Res } from '@nestjs/common';
import { asOfInstant, stateAsOf, tellTimeline, type ReadModels } from '@holdfast/read-models';
import type { Sealing } from '@holdfast/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuseAhead } from '../audit-views/moments.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { languageOf } from '../problems/language.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { placementState } from '../schemas/answers/placement-state.answer.js';
import type { placementHeader, placementItem } from '../schemas/answers/placement.answer.js';
import type { processAnswer } from '../schemas/answers/process.answer.js';
import type { timeline } from '../schemas/answers/timeline.answer.js';
import type { pageOf } from '../schemas/paging.js';
import { open } from '../sealing/opened.js';
import { typedTokens } from '../sealing/search.js';
import type { ProcessPort } from '../wiring/process-port.js';
import { PROCESS, READ_MODELS, SEALING } from '../wiring/tokens.js';
import { CaseHeaders } from './case-header.js';
import { CaseReader } from './case-reader.js';
import * as contracts from './placement-query.contracts.js';
import { visibleTo } from './read-rights.js';
import { TimelinePreparer } from './timeline-preparer.js';

type PlacementPage = Answer<ReturnType<typeof pageOf<typeof placementItem>>>;

/** What can be read of placements. Texts are opened here and nowhere before. */
@Controller('api/v1/placements')
export class PlacementsController {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(SEALING) private readonly sealing: Sealing,
    @Inject(PROCESS) private readonly process: ProcessPort,
    private readonly cases: CaseReader,
    private readonly headers: CaseHeaders,
    private readonly preparer: TimelinePreparer,
  ) {}

  @Route('GET', '', contracts.listPlacements)
  async list(@Req() request: FastifyRequest): Promise<PlacementPage> {
    const caller = callerOfRequest(request);
    const { tenant } = caller;
    const { query, devClock } = inputOf(request, contracts.listPlacements);
    const { q, ...filter } = query;
    const ofTenant = await this.cases.reckoning(tenant, devClock);
    const seen = { ...visibleTo(caller, ofTenant), leavers: ofTenant.leavers };
    const typed = q === undefined ? {} : { q: { text: q, tokens: await typedTokens(this.sealing, tenant, q) } };
    return open(this.sealing, tenant, await this.readModels.placements(tenant, { ...filter, ...typed, ...seen }));
  }

  @Route('GET', ':id', contracts.getPlacement)
  async get(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<typeof placementHeader>> {
    const caller = callerOfRequest(request);
    const { params, devClock } = inputOf(request, contracts.getPlacement);
    const header = await this.headers.read(caller.tenant, await this.cases.open(caller, params.id, devClock));
    void reply.header('etag', `"${header.version}"`);
    return header;
  }

  @Route('GET', ':id/timeline', contracts.getTimeline)
  async timeline(@Req() request: FastifyRequest): Promise<Answer<typeof timeline>> {
    const caller = callerOfRequest(request);
    const { params, query, devClock } = inputOf(request, contracts.getTimeline);
    const asOf = query.asOf === undefined ? null : asOfInstant(query.asOf);
    const readable = await this.cases.openHistory(caller, params.id, devClock, asOf);
    if (query.asOf !== undefined) refuseAhead('/asOf', query.asOf, readable.now);
    const language = languageOf(request.headers['accept-language']);
    const told = await tellTimeline(params.id, readable.events, asOf, (needs) =>
      this.preparer.prepare(caller.tenant, readable, language, needs),
    );
    return told ?? { placementId: params.id, asOf, version: 0, lines: [] };
  }

  @Route('GET', ':id/state', contracts.getState)
  async state(@Req() request: FastifyRequest): Promise<Answer<typeof placementState>> {
    const caller = callerOfRequest(request);
    const { params, query, devClock } = inputOf(request, contracts.getState);
    const asOf = query.asOf === undefined ? null : asOfInstant(query.asOf);
    const { now, events } = await this.cases.openHistory(caller, params.id, devClock, asOf);
    if (query.asOf !== undefined) refuseAhead('/asOf', query.asOf, now);
    const state = stateAsOf(params.id, events, asOf);
    // Nothing was known then, and that is an answer.
    if (state === null) return { placementId: params.id, asOf, version: 0, state: null };
    return open(this.sealing, caller.tenant, state);
  }

  @Route('GET', ':id/process', contracts.getProcess)
  async processOf(@Req() request: FastifyRequest): Promise<Answer<typeof processAnswer>> {
    const caller = callerOfRequest(request);
    const { params, devClock } = inputOf(request, contracts.getProcess);
    await this.cases.open(caller, params.id, devClock);
    return this.process.ask(caller.tenant, params.id);
  }
}
