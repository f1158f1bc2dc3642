import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { teamOverview, teamOverviewExample } from '../schemas/answers/team-overview.answer.js';
import { teamId } from '../schemas/scalars.js';

export const getTeamOverview = defineRoute({
  operationId: 'get-team-overview',
  tag: 'Teams',
  summary: 'Load per person, what is late and how far it has gone, follow-ups on time, unanswered reports, absences.',
  params: z.strictObject({ id: teamId }),
  answers: [{ status: 200, description: 'The team today.', schema: teamOverview, example: teamOverviewExample }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
