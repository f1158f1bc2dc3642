import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { READERS } from '../placements/read-rights.js';
import { inboxItem, inboxItemExample, myDay, myDayExample } from '../schemas/answers/my-day.answer.js';
import { pageOf, paging } from '../schemas/paging.js';
import { staffId } from '../schemas/scalars.js';

export const getMyDay = defineRoute({
  operationId: 'get-my-day',
  tag: 'My day',
  summary: 'What asks for one person today: new, overdue, today, this week, expiring, covered for a colleague.',
  access: READERS,
  query: z.strictObject({
    staffId: staffId
      .exactOptional()
      .meta({ description: 'Whose day; your own when absent. Others: their team lead, managers, auditors.' }),
  }),
  answers: [{ status: 200, description: 'The day.', schema: myDay, example: myDayExample }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const listInbox = defineRoute({
  operationId: 'list-inbox',
  tag: 'My day',
  summary: 'My messages, newest first.',
  access: READERS,
  query: z.strictObject({
    mailbox: z
      .literal('fallback')
      .exactOptional()
      .meta({ description: "The tenant's mailbox of last resort instead of my own. Managers and auditors." }),
    ...paging,
  }),
  answers: [
    {
      status: 200,
      description: 'One page.',
      schema: pageOf(inboxItem, 'InboxPage'),
      example: { items: [inboxItemExample], nextCursor: null },
    },
  ],
  problems: ['STORE_UNAVAILABLE', 'NOT_ALLOWED'],
});
