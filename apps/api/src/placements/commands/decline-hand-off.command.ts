import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ because }).meta({ id: 'DeclineHandOff' });

/** The receiver says no, with a reason: the giver stays the owner. */
export const declineHandOff = defineCommand({
  type: 'decline-hand-off',
  summary: 'Decline the placement offered to you.',
  body,
  example: { because: { reason: 'full-load' } },
  refusals: ['NO_OFFER', 'UNKNOWN_REASON', 'CLOSED', 'CALENDAR_ENDS'],
  toData: (data) => data,
});
