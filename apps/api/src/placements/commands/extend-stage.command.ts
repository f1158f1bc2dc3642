import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { day, policyCode } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ plannedEnd: day, justification: policyCode, because }).meta({ id: 'ExtendStage' });

/** The running rung goes on longer. The justification is from the rung's own list. */
export const extendStage = defineCommand({
  type: 'extend-stage',
  summary: 'Extend the running rung.',
  body,
  example: { plannedEnd: '2026-04-03', justification: 'concrete-assessment', because: { reason: 'more-training' } },
  refusals: ['STAGE_REFUSES', 'EXTENSION_NOT_LATER', 'EXTENSION_LADDER', 'UNKNOWN_REASON', 'CLOSED', 'CALENDAR_ENDS'],
  toData: (data) => data,
});
