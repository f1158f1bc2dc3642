import { z } from 'zod';
import { plan } from '../../schemas/placement-parts.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ plan }).meta({ id: 'ChangePlan' });

/** A new plan for the rungs that have not started. */
export const changePlan = defineCommand({
  type: 'change-plan',
  summary: 'Change the plan.',
  body,
  example: {
    plan: [
      { stage: 'paid-hours', purpose: 'ordinary-job', startsOn: '2026-06-01', weeklyHours: 37, jobFunction: 'montør' },
    ],
  },
  refusals: [
    'DATES_ORDER',
    'PLANNED_END_REQUIRED',
    'HOURS_OVER_MAX',
    'CALENDAR_ENDS',
    'CLOSED',
    'DATE_IN_PAST',
    'NOTHING_OWED',
  ],
  toData: (data) => data,
});
