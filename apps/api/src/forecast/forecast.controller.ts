import { Controller, Req } from '@nestjs/common';
import { forecast } from '@holdfast/domain';
import type { FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { CaseReader } from '../placements/case-reader.js';
import { languageOf } from '../problems/language.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { forecastOverview, placementForecast } from '../schemas/answers/forecast.answer.js';
import { ForecastDesk } from './forecast-desk.js';
import { answerLines } from './forecast-lines.js';
import { getForecast, getPlacementForecast } from './forecast.contracts.js';
import { untilOf } from './until.js';

/** Hvis ingen gør noget: what happens, to whom and when, if nobody acts. */
@Controller('api/v1')
export class ForecastController {
  constructor(
    private readonly cases: CaseReader,
    private readonly desk: ForecastDesk,
  ) {}

  @Route('GET', 'placements/:id/forecast', getPlacementForecast)
  async ofPlacement(@Req() request: FastifyRequest): Promise<Answer<typeof placementForecast>> {
    const caller = callerOfRequest(request);
    const { params, query, devClock } = inputOf(request, getPlacementForecast);
    const { placement, version, now, policy, directory } = await this.cases.open(caller, params.id, devClock);
    const until = untilOf(query.until, now, policy);
    const { lines, calendarEnds } = forecast(placement, { policy, directory, now, until });
    const language = languageOf(request.headers['accept-language']);
    return {
      ...{ placementId: params.id, version, now, until, calendarEnds },
      lines: answerLines(lines, directory, language),
    };
  }

  @Route('GET', 'forecast', getForecast)
  async ofMany(@Req() request: FastifyRequest): Promise<Answer<typeof forecastOverview>> {
    const { query, devClock } = inputOf(request, getForecast);
    const language = languageOf(request.headers['accept-language']);
    return this.desk.overview(callerOfRequest(request), query, devClock, language);
  }
}
