import { Controller, Inject, Req } from '@nestjs/common';
import type { EventStore } from '@holdfast/event-store';
import { asOfInstant, readComparison } from '@holdfast/read-models';
import type { FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { CaseReader } from '../placements/case-reader.js';
import { TimelinePreparer } from '../placements/timeline-preparer.js';
import { malformed, notFound } from '../problems/api-problem.js';
import { languageOf } from '../problems/language.js';
import type { Answer } from '../schemas/answers/answer.js';
import { EVENT_STORE } from '../wiring/tokens.js';
import type { comparison } from './compare.answer.js';
import { comparePlacement } from './compare.contracts.js';
import { refuseAhead } from './moments.js';

/** What an auditor asks of one case: how it stood then, beside how it stood at another time. */
@Controller('api/v1/placements')
export class CompareController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly cases: CaseReader,
    private readonly preparer: TimelinePreparer,
  ) {}

  @Route('GET', ':id/compare', comparePlacement)
  async compare(@Req() request: FastifyRequest): Promise<Answer<typeof comparison>> {
    const caller = callerOfRequest(request);
    const { params, query, devClock } = inputOf(request, comparePlacement);
    const readable = await this.cases.open(caller, params.id, devClock);
    checkMoments(query, readable.now);
    const language = languageOf(request.headers['accept-language']);
    const compared = await readComparison(this.store, caller.tenant, params.id, query, (needs) =>
      this.preparer.prepare(caller.tenant, readable, language, needs),
    );
    if (compared === null) throw notFound();
    return compared;
  }
}

function checkMoments({ from, to }: { readonly from: string; readonly to: string }, now: string): void {
  refuseAhead('/to', to, now);
  if (asOfInstant(to) < asOfInstant(from)) throw malformed({ pointer: '/to', rule: 'order' });
}
