import type { TimelineLine } from '@holdfast/read-models';
import { z } from 'zod';
import { covering } from './covering.js';
import { day, instant, recipientReason } from './parts.js';

const person = z.strictObject({ staffId: z.string(), name: z.string() });

/** One event as a person reads it, in the language asked for. */
export const timelineLine = covering<TimelineLine>()(
  z
    .strictObject({
      eventId: z.string(),
      version: z.number(),
      type: z.string(),
      at: instant.meta({ description: 'When it was recorded.' }),
      occurredOn: day.meta({ description: 'When it happened.' }),
      recordedLate: z.boolean(),
      who: z.strictObject({
        staffId: z.string().nullable().meta({ description: 'Null: the clock.' }),
        name: z.string(),
        onBehalfOf: person.exactOptional(),
      }),
      what: z.string(),
      details: z.array(z.string()),
      why: z.strictObject({ reason: z.string(), label: z.string(), note: z.string().nullable() }).nullable(),
      policyVersion: z.string(),
      told: z.array(
        z.strictObject({
          staffId: z.string().nullable().meta({ description: 'Null: the mailbox of last resort.' }),
          name: z.string(),
          reason: recipientReason,
          reasonText: z.string(),
          insteadOf: person.exactOptional(),
        }),
      ),
      lateBy: z.number().nullable().meta({ description: 'Working days late.' }),
      corrected: z
        .strictObject({ eventId: z.string(), at: instant, text: z.string() })
        .nullable()
        .meta({ description: 'The newest correction of this entry, and the mark to show. What the entry says stays.' }),
    })
    .meta({ id: 'TimelineLine' }),
);

/** A placement's timeline, oldest first. */
export const timeline = z
  .strictObject({
    placementId: z.string(),
    asOf: instant.nullable(),
    version: z.number(),
    lines: z.array(timelineLine),
  })
  .meta({ id: 'Timeline' });

/** An example of one. */
export const timelineExample = {
  placementId: '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22',
  asOf: null,
  version: 1,
  lines: [
    {
      eventId: '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11',
      version: 1,
      type: 'placement-proposed',
      at: '2026-01-05T09:00:00.000Z',
      occurredOn: '2026-01-05',
      recordedLate: false,
      who: { staffId: 'anna-b', name: 'Anna B.' },
      what: 'Forløb foreslået: Mette Hansen hos Tømrer Bæk ApS',
      details: ['Plan: praktik 12. jan. til 6. marts, 25 timer'],
      why: null,
      policyVersion: 'default-dk-2026',
      told: [],
      lateBy: null,
      corrected: null,
    },
  ],
} as const;
