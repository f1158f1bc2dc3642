import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { obligationId } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ obligationId, because }).meta({ id: 'CancelObligation' });

/** Something is no longer owed, with a reason. What policy made, only a lead may cancel. */
export const cancelObligation = defineCommand({
  type: 'cancel-obligation',
  summary: 'Cancel something owed.',
  body,
  example: { obligationId: 'o7', because: { reason: 'no-longer-needed' } },
  refusals: ['NOT_ALLOWED', 'OBLIGATION_NOT_OPEN', 'STATUTORY', 'NOTHING_OWED', 'UNKNOWN_REASON', 'CLOSED'],
  toData: (data) => data,
});
