import { PAPERS } from '@holdfast/domain';
import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ paper: z.enum(PAPERS), because }).meta({ id: 'WaivePaper' });

/** A paper is not needed here. Policy says which may be waived; a grant never. */
export const waivePaper = defineCommand({
  type: 'waive-paper',
  summary: 'Waive a paper that is not needed here.',
  body,
  example: { paper: 'plan-entry', because: { reason: 'not-needed-here' } },
  refusals: ['PAPER_NOT_EXPECTED', 'PAPER_NOT_WAIVABLE', 'UNKNOWN_REASON', 'CLOSED'],
  toData: (data) => data,
});
