import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';

/** The longest a stream lasts, and how long it does when nothing is said: about as long as an access token. Seconds. */
export const LONGEST = 900;

const example = `retry: 2000
id: 7413:51802

id: 7420:51809
event: change
data: {"placementId":"5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11","kind":"follow-up-recorded","version":12,"position":"7420:51809"}

: still here
id: 7420:51809
`;

export const followEvents = defineRoute({
  operationId: 'follow-events',
  tag: 'Events',
  summary:
    'What changes, as it changes: server-sent events, of the cases you may see. Ids and codes only; read what you show.',
  query: z.strictObject({
    seconds: z.coerce.number().int().min(0).max(LONGEST).default(LONGEST).meta({
      description: 'How long it lasts at most; connect again with Last-Event-ID. 0: what came after that, and an end.',
    }),
  }),
  streams: true,
  answers: [
    {
      status: 200,
      description:
        '`change`: an event was recorded on a case. `reset`: more was missed than is told one by one, read afresh. ' +
        'A comment comes every 15 seconds.',
      schema: z.string(),
      example,
      contentType: 'text/event-stream',
    },
  ],
  problems: ['STORE_UNAVAILABLE'],
});
