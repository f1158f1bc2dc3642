import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { commandAnswer, commandAnswerExample } from '../schemas/command-answer.js';

const tag = 'Me';
const eventId = commandAnswerExample.events[0]?.eventId ?? '';
const written = (type: string) => ({
  id: 'anna-b',
  version: 4,
  events: [{ eventId, type, at: '2026-01-05T09:00:00.000Z' }],
});
const WRITING = ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'STORE_UNAVAILABLE'] as const;

const opened = commandAnswer
  .extend({ url: z.url().meta({ description: 'Shown here and never again. Whoever has it reads the feed.' }) })
  .meta({ id: 'CalendarOpened' });

export const openCalendar = defineRoute({
  operationId: 'open-calendar-feed',
  tag,
  summary: 'Get the address of your calendar feed. A new one revokes the one before.',
  writes: 'creates',
  answers: [
    {
      status: 201,
      description: 'The address, to be given to a calendar. Only a hash of its token is kept.',
      schema: opened,
      example: {
        ...written('calendar-feed-opened'),
        url: `https://holdfast.example/api/v1/calendar/fjordby.anna-b.${'3f'.repeat(32)}.ics`,
      },
    },
  ],
  problems: [...WRITING, 'PERSON_NOT_ACTIVE'],
});

export const revokeCalendar = defineRoute({
  operationId: 'revoke-calendar-feed',
  tag,
  summary: 'Revoke your calendar feed: its address answers 404 from now on.',
  writes: 'changes',
  answers: [
    {
      status: 200,
      description: 'Revoked. No events: there was no feed.',
      schema: commandAnswer,
      example: written('calendar-feed-revoked'),
    },
  ],
  problems: WRITING,
});
