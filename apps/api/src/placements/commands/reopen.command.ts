import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ because }).meta({ id: 'Reopen' });

/** A closed placement is open again (team lead or manager). */
export const reopen = defineCommand({
  type: 'reopen',
  summary: 'Reopen a closed placement.',
  body,
  example: { because: { reason: 'closed-by-mistake' } },
  refusals: ['NOT_ALLOWED', 'NOT_CLOSED', 'UNKNOWN_REASON', 'CALENDAR_ENDS'],
  toData: (data) => data,
});
