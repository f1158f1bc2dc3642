import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { obligationId } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ obligationId, granted: z.boolean(), because }).meta({ id: 'Approve' });

/** The team lead or the manager grants what was asked for, or does not. */
export const approve = defineCommand({
  type: 'approve',
  summary: 'Answer a request for approval.',
  body,
  example: { obligationId: 'o9', granted: true, because: { reason: 'within-the-rules' } },
  refusals: ['NOT_ALLOWED', 'OBLIGATION_NOT_OPEN', 'OBLIGATION_KIND', 'NOTHING_OWED', 'UNKNOWN_REASON', 'CLOSED'],
  toData: (data) => data,
});
