import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { placementParams } from '../placements/command-contract.js';
import { dayOrInstant } from '../schemas/scalars.js';
import { comparison, comparisonExample } from './compare.answer.js';

export const comparePlacement = defineRoute({
  operationId: 'compare-placement',
  tag: 'Audit',
  summary:
    'The placement as we knew it at two moments, in the language of Accept-Language; what was recorded later stands apart.',
  params: placementParams,
  query: z.strictObject({
    from: dayOrInstant.meta({ description: 'A day (to its end in Denmark) or a moment.', example: '2026-01-11' }),
    to: dayOrInstant.meta({ description: 'The same; not before `from`, not in the future.', example: '2026-01-13' }),
  }),
  answers: [{ status: 200, description: 'Both, side by side.', schema: comparison, example: comparisonExample }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
