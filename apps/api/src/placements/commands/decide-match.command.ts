import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { day } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({ decision: z.enum(['go', 'no-go']), because, siteVisitOn: day.exactOptional() })
  .meta({ id: 'DecideMatch' });

/** Go or no-go, with a reason. A justified no-go is a good outcome. */
export const decideMatch = defineCommand({
  type: 'decide-match',
  summary: 'Decide the match: go or no-go.',
  body,
  example: { decision: 'go', because: { reason: 'good-match' }, siteVisitOn: '2026-01-06' },
  refusals: ['MATCH_ALREADY_DECIDED', 'UNKNOWN_REASON', 'STAGE_REFUSES', 'DATE_IN_FUTURE', 'CLOSED', 'NOTHING_OWED'],
  toData: (data) => data,
});
