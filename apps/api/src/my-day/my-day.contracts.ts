import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { myDay, myDayExample } from '../schemas/answers/my-day.answer.js';
import { staffId } from '../schemas/scalars.js';

export const getMyDay = defineRoute({
  operationId: 'get-my-day',
  tag: 'My day',
  summary: 'What asks for one person today: new, overdue, today, this week, expiring, covered for a colleague.',
  query: z.strictObject({
    staffId: staffId
      .exactOptional()
      .meta({ description: 'Whose day; your own when absent. Others: their team lead, managers, auditors.' }),
  }),
  answers: [{ status: 200, description: 'The day.', schema: myDay, example: myDayExample }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
