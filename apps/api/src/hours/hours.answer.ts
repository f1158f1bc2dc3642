import { RUNGS } from '@holdfast/domain';
import { z } from 'zod';
import { day, hours } from '../schemas/answers/parts.js';

/** Hours a week over the life of a placement. */
export const placementHours = z
  .strictObject({
    placementId: z.string(),
    version: z.int(),
    agreed: z.array(
      z.strictObject({
        stage: z.enum(RUNGS),
        beside: z.boolean().meta({ description: 'It runs beside the main rung.' }),
        from: day,
        until: day.nullable().meta({ description: 'The last day; null while there is no end.' }),
        weeklyHours: hours,
      }),
    ),
    worked: z.array(z.strictObject({ on: day, weeklyHours: z.number() })).meta({
      description: 'What follow-ups found, by the day on which they were held.',
    }),
  })
  .meta({ id: 'PlacementHours' });

/** An example of it. */
export const placementHoursExample = {
  placementId: '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22',
  version: 9,
  agreed: [
    { stage: 'internship', beside: false, from: '2026-01-12', until: '2026-02-08', weeklyHours: 20 },
    { stage: 'internship', beside: false, from: '2026-02-09', until: '2026-03-06', weeklyHours: 25 },
  ],
  worked: [{ on: '2026-01-15', weeklyHours: 18 }],
} as const;
