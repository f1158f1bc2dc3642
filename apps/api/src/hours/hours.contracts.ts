import { defineRoute } from '../http/route-contract.js';
import { placementParams } from '../placements/command-contract.js';
import { placementHours, placementHoursExample } from './hours.answer.js';

export const getPlacementHours = defineRoute({
  operationId: 'get-placement-hours',
  tag: 'Placements',
  summary: 'Hours a week over time: what was agreed, rung by rung, and what follow-ups found was worked.',
  params: placementParams,
  answers: [{ status: 200, description: 'Oldest first.', schema: placementHours, example: placementHoursExample }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
