import { z } from 'zod';
import { instant, uuid } from './scalars.js';

/** The answer to every command and register entry. */
export const commandAnswer = z
  .strictObject({
    id: z.string().meta({ description: 'What was created or changed.' }),
    version: z.int().min(0),
    events: z.array(z.strictObject({ eventId: uuid, type: z.string(), at: instant })),
  })
  .meta({ id: 'CommandAnswer' });

/** An example of it. */
export const commandAnswerExample = {
  id: '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22',
  version: 7,
  events: [
    {
      eventId: '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11',
      type: 'follow-up-held',
      at: '2026-01-15T09:30:00.000Z',
    },
  ],
};
