import { z } from 'zod';
import { TEXT } from '../../schemas/placement-parts.js';
import { obligationId, personalText } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ obligationId, how: personalText(TEXT.note) }).meta({ id: 'KeepPromise' });

/** A promise, or an agreed next step, was kept. */
export const keepPromise = defineCommand({
  type: 'keep-promise',
  summary: 'Record how a promise was kept.',
  body,
  example: { obligationId: 'o7', how: 'Ringede med navnet.' },
  refusals: ['OBLIGATION_NOT_OPEN', 'OBLIGATION_KIND', 'CLOSED'],
  toData: (data) => data,
});
