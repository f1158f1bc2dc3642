import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { day } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ because, until: day }).meta({ id: 'Pause' });

/** The clock stops until a day: what is owed moves, statutory dates and the grant do not. */
export const pause = defineCommand({
  type: 'pause',
  summary: 'Pause the placement until a day.',
  body,
  example: { because: { reason: 'illness' }, until: '2026-10-05' },
  refusals: ['ALREADY_PAUSED', 'DATE_IN_PAST', 'UNKNOWN_REASON', 'CLOSED', 'CALENDAR_ENDS'],
  toData: (data) => data,
});
