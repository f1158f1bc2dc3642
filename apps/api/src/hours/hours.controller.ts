import { Controller, Inject, Req } from '@nestjs/common';
import { correctedEvents } from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import { placementRecords } from '@holdfast/read-models/rows';
import type { FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { CaseReader } from '../placements/case-reader.js';
import type { Answer } from '../schemas/answers/answer.js';
import { EVENT_STORE } from '../wiring/tokens.js';
import { caseHours } from './case-hours.js';
import type { placementHours } from './hours.answer.js';
import { getPlacementHours } from './hours.contracts.js';

/** Hours agreed and worked on a case, read from its record: no personal text is among them. */
@Controller('api/v1/placements')
export class HoursController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly cases: CaseReader,
  ) {}

  @Route('GET', ':id/hours', getPlacementHours)
  async get(@Req() request: FastifyRequest): Promise<Answer<typeof placementHours>> {
    const caller = callerOfRequest(request);
    const { params, devClock } = inputOf(request, getPlacementHours);
    const { version } = await this.cases.open(caller, params.id, devClock);
    const recorded = await this.store.readStream(caller.tenant, 'placement', params.id, { version });
    const history = placementRecords(recorded).map((event) => ({ eventId: event.eventId, event }));
    const { agreed, worked } = caseHours(correctedEvents(history));
    return { placementId: params.id, version, agreed: [...agreed], worked: [...worked] };
  }
}
