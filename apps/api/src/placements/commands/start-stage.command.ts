import { z } from 'zod';
import { because, jobFunction, purpose, rung, weeklyHours } from '../../schemas/placement-parts.js';
import { day } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({
    stage: rung,
    purpose,
    startsOn: day,
    plannedEnd: day.exactOptional(),
    grantEnds: day.exactOptional(),
    weeklyHours,
    jobFunction,
    beside: z.boolean().exactOptional().meta({ description: 'Paid hours that run next to the main rung.' }),
    backBecause: because.exactOptional(),
    deviationBecause: because.exactOptional(),
  })
  .meta({ id: 'StartStage' });

/** A rung is recorded to start; it takes effect at 00:00 on its first day. */
export const startStage = defineCommand({
  type: 'start-stage',
  summary: 'Record the start of a rung, now or ahead.',
  body,
  example: {
    stage: 'wage-subsidy',
    purpose: 'ordinary-job',
    startsOn: '2026-03-09',
    plannedEnd: '2026-05-29',
    grantEnds: '2026-05-29',
    weeklyHours: 37,
    jobFunction: 'lagermedarbejder',
  },
  refusals: [
    'NOT_ALLOWED',
    'MATCH_NOT_DECIDED',
    'STAGE_REFUSES',
    'PAPERS_MISSING',
    'PLANNED_END_REQUIRED',
    'DATES_ORDER',
    'BACK_NEEDS_REASON',
    'BESIDE_NOT_POSSIBLE',
    'START_ALREADY_RECORDED',
    'HOURS_OVER_MAX',
    'UNKNOWN_REASON',
    'CLOSED',
    'CALENDAR_ENDS',
  ],
  toData: (data) => data,
});
