import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { inboxItem, inboxItemExample, inboxMark, inboxMarkExample } from '../schemas/answers/inbox.answer.js';
import { pageOf, paging } from '../schemas/paging.js';
import { day } from '../schemas/scalars.js';

const flag = z.enum(['true', 'false']);
const params = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f-]{36}:[a-z0-9-]{1,64}$/)
    .meta({ description: 'The message.', example: inboxItemExample.messageId }),
});
const answers = [{ status: 200, description: 'The mark.', schema: inboxMark, example: inboxMarkExample }] as const;

export const listInbox = defineRoute({
  operationId: 'list-inbox',
  tag: 'My day',
  summary: 'My messages, newest first; those put off wait until their day.',
  query: z.strictObject({
    mailbox: z
      .literal('fallback')
      .exactOptional()
      .meta({ description: "The tenant's mailbox of last resort instead of my own. Managers and auditors." }),
    unreadFirst: flag.exactOptional().meta({ description: 'Unread ones first.' }),
    snoozed: flag.exactOptional().meta({ description: 'Those put off, instead of those to be seen.' }),
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
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE', 'NOT_ALLOWED'],
});

export const readMessage = defineRoute({
  operationId: 'read-message',
  tag: 'My day',
  summary: 'Mark one of my messages as read. Again: nothing changes.',
  params,
  answers,
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const snoozeMessage = defineRoute({
  operationId: 'snooze-message',
  tag: 'My day',
  summary:
    'Put one of my messages off until a day. It is never deleted, and the next step of its ladder comes all the same.',
  params,
  body: z.strictObject({ until: day }).meta({ id: 'SnoozeMessage' }),
  bodyExample: { until: '2026-01-19' },
  answers,
  problems: ['NOT_FOUND', 'DATE_IN_PAST', 'STORE_UNAVAILABLE'],
});
