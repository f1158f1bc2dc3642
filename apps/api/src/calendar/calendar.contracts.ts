import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';

const example = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11/o3@holdfast
DTSTART;TZID=Europe/Copenhagen:20260115T100000
SUMMARY:Opfølgning: Bæk Byg ApS
END:VEVENT
END:VCALENDAR`;

export const getCalendar = defineRoute({
  operationId: 'get-calendar-feed',
  tag: 'Me',
  summary:
    'A calendar feed: booked follow-ups with their time, everything else owed on its due day. No citizen is named.',
  params: z.strictObject({ token: z.string().max(200).meta({ description: 'From POST /me/calendar.' }) }),
  answers: [
    {
      status: 200,
      description: 'iCalendar. The token is the key: unknown or revoked it is 404.',
      schema: z.string(),
      example,
      contentType: 'text/calendar',
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
