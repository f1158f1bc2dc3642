import { PURPOSE_RESULTS } from '@holdfast/domain';
import { z } from 'zod';
import { because, TEXT } from '../../schemas/placement-parts.js';
import { day, personalText } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({
    endedOn: day,
    because,
    purposeMet: z.enum(PURPOSE_RESULTS),
    learned: personalText(TEXT.note).exactOptional(),
  })
  .meta({ id: 'EndStage' });

/** A rung ends: was its purpose met, and what was learned. */
export const endStage = defineCommand({
  type: 'end-stage',
  summary: 'End the running rung.',
  body,
  example: { endedOn: '2026-03-06', because: { reason: 'purpose-met' }, purposeMet: 'yes', learned: 'Møder stabilt.' },
  refusals: ['STAGE_REFUSES', 'DATES_ORDER', 'UNKNOWN_REASON', 'CLOSED'],
  toData: (data) => data,
});
