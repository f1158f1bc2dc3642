import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ because }).meta({ id: 'Resume' });

/** The clock runs again (i gang igen). */
export const resume = defineCommand({
  type: 'resume',
  summary: 'Resume the placement.',
  body,
  example: { because: { reason: 'as-agreed' } },
  refusals: ['NOT_PAUSED', 'NOTHING_OWED', 'UNKNOWN_REASON', 'CLOSED', 'CALENDAR_ENDS'],
  toData: (data) => data,
});
