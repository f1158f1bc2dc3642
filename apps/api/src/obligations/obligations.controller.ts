import { Controller, Inject, Req } from '@nestjs/common';
import type { ReadModels } from '@holdfast/read-models';
import type { Sealing } from '@holdfast/sealing';
import type { FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { CaseReader } from '../placements/case-reader.js';
import { visibleTo } from '../placements/read-rights.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { obligationItem } from '../schemas/answers/obligation.answer.js';
import type { pageOf } from '../schemas/paging.js';
import { open } from '../sealing/opened.js';
import { READ_MODELS, SEALING } from '../wiring/tokens.js';
import { listObligations } from './obligations.contracts.js';

type ObligationPage = Answer<ReturnType<typeof pageOf<typeof obligationItem>>>;

/** Everything that is owed, across placements. */
@Controller('api/v1/obligations')
export class ObligationsController {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly cases: CaseReader,
  ) {}

  @Route('GET', '', listObligations)
  async list(@Req() request: FastifyRequest): Promise<ObligationPage> {
    const caller = callerOfRequest(request);
    const { tenant } = caller;
    const { query, devClock } = inputOf(request, listObligations);
    const { placement, ...filter } = query;
    const reckoning = await this.cases.reckoning(tenant, devClock);
    const seen = visibleTo(caller, reckoning);
    const narrowed = { ...filter, ...seen, ...(placement !== undefined && { placementId: placement }) };
    return open(this.sealing, tenant, await this.readModels.obligations(tenant, narrowed, reckoning));
  }
}
