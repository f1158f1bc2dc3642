import { z } from 'zod';
import { because, weeklyHours } from '../../schemas/placement-parts.js';
import { day } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ from: day, weeklyHours, because: because.exactOptional() }).meta({ id: 'ChangeHours' });

/** Weekly hours from a day on, up or down. */
export const changeHours = defineCommand({
  type: 'change-hours',
  summary: 'Change the weekly hours from a day on.',
  body,
  example: { from: '2026-09-01', weeklyHours: 30, because: { reason: 'citizen-wish' } },
  refusals: ['STAGE_REFUSES', 'HOURS_OVER_MAX', 'UNKNOWN_REASON', 'DATES_ORDER', 'CLOSED'],
  toData: (data) => data,
});
