import { STAGES } from '@holdfast/domain';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { dayOrInstant, plainText, staffId, teamId, uuid } from '../schemas/scalars.js';
import { pageOf, paging } from '../schemas/paging.js';
import { placementState, placementStateExample } from '../schemas/answers/placement-state.answer.js';
import {
  placementHeader,
  placementHeaderExample,
  placementItem,
  placementItemExample,
} from '../schemas/answers/placement.answer.js';
import { processAnswer, processExample } from '../schemas/answers/process.answer.js';
import { timeline, timelineExample } from '../schemas/answers/timeline.answer.js';
import { placementParams } from './command-contract.js';

const asOf = z.strictObject({
  asOf: dayOrInstant.exactOptional().meta({
    description:
      'As we knew it then: a day (to its end in Denmark) or a moment, not in the future. Before the case began: empty.',
    example: '2026-01-13',
  }),
});

export const listPlacements = defineRoute({
  operationId: 'list-placements',
  tag: 'Placements',
  summary: 'Placements, newest first. Every filter narrows.',
  query: z.strictObject({
    owner: staffId.exactOptional(),
    stage: z.enum(STAGES).exactOptional(),
    team: teamId.exactOptional(),
    company: uuid.exactOptional(),
    citizen: uuid.exactOptional(),
    q: plainText(100)
      .exactOptional()
      .meta({ description: "Beginnings of words of the citizen's name, or part of the company's." }),
    ...paging,
  }),
  answers: [
    {
      status: 200,
      description: 'One page.',
      schema: pageOf(placementItem, 'PlacementPage'),
      example: { items: [placementItemExample], nextCursor: null },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const getPlacement = defineRoute({
  operationId: 'get-placement',
  tag: 'Placements',
  summary: 'One placement: where it stands, what is owed, and what to look at.',
  params: placementParams,
  answers: [{ status: 200, description: 'The placement.', schema: placementHeader, example: placementHeaderExample }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const getTimeline = defineRoute({
  operationId: 'get-timeline',
  tag: 'Placements',
  summary: 'Every event as a person reads it, in the language of Accept-Language.',
  params: placementParams,
  query: asOf,
  answers: [{ status: 200, description: 'The timeline, oldest first.', schema: timeline, example: timelineExample }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const getState = defineRoute({
  operationId: 'get-state',
  tag: 'Placements',
  summary: 'The placement as we knew it then.',
  params: placementParams,
  query: asOf,
  answers: [{ status: 200, description: 'The state.', schema: placementState, example: placementStateExample }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const getProcess = defineRoute({
  operationId: 'get-process',
  tag: 'Placements',
  summary: 'What the running workflow waits for, in its own words.',
  params: placementParams,
  answers: [{ status: 200, description: "The workflow's answer.", schema: processAnswer, example: processExample }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE', 'PROCESS_UNAVAILABLE'],
});
