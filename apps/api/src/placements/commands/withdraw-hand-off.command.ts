import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ because }).meta({ id: 'WithdrawHandOff' });

/** The offer is taken back before it is answered. */
export const withdrawHandOff = defineCommand({
  type: 'withdraw-hand-off',
  summary: 'Withdraw an offer that is not answered.',
  body,
  example: { because: { reason: 'somebody-else' } },
  refusals: ['NO_OFFER', 'UNKNOWN_REASON', 'CLOSED', 'CALENDAR_ENDS'],
  toData: (data) => data,
});
