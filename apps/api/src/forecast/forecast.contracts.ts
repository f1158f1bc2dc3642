import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { placementParams } from '../placements/command-contract.js';
import type { FieldRule } from '../problems/field-error.js';
import {
  forecastOverview,
  forecastOverviewExample,
  placementForecast,
  placementForecastExample,
} from '../schemas/answers/forecast.answer.js';
import { paging } from '../schemas/paging.js';
import { dayOrInstant, staffId, teamId } from '../schemas/scalars.js';

const notBoth: FieldRule = 'not-both';
const until = dayOrInstant.exactOptional().meta({
  description:
    'How far to look: a day (to its end in Denmark) or a moment, from today to five years ahead, within the calendar of the policy. Default three months.',
  example: '2026-12-14',
});

export const getPlacementForecast = defineRoute({
  operationId: 'get-placement-forecast',
  tag: 'Forecast',
  summary:
    'What happens to a placement if nobody acts: who is told of what and when. In the language of Accept-Language.',
  params: placementParams,
  query: z.strictObject({ until }),
  answers: [
    {
      status: 200,
      description: 'The lines, in the order of time. A closed placement has none.',
      schema: placementForecast,
      example: placementForecastExample,
    },
  ],
  problems: ['NOT_FOUND', 'DATE_IN_PAST', 'CALENDAR_ENDS', 'STORE_UNAVAILABLE'],
});

export const getForecast = defineRoute({
  operationId: 'get-forecast',
  tag: 'Forecast',
  summary: 'What happens if nobody acts, for one person or one team; for managers and auditors also for everybody.',
  query: z
    .strictObject({
      staffId: staffId.exactOptional().meta({
        description:
          'What this person owes and is told. Your own when neither is given, unless you read every case. Others: their team lead, managers, auditors.',
      }),
      teamId: teamId
        .exactOptional()
        .meta({ description: 'What the people of this team owe and are told. Its lead, managers, auditors.' }),
      until,
      ...paging,
    })
    .refine((query) => query.staffId === undefined || query.teamId === undefined, { path: ['teamId'], error: notBoth }),
  answers: [
    {
      status: 200,
      description: 'Sums over all cases of the scope, and one page of them.',
      schema: forecastOverview,
      example: forecastOverviewExample,
    },
  ],
  problems: ['NOT_FOUND', 'DATE_IN_PAST', 'CALENDAR_ENDS', 'STORE_UNAVAILABLE'],
});
