import { z } from 'zod';
import { day, instant, obligationKind, stage, step } from './parts.js';

const owedLine = z.strictObject({
  obligationId: z.string(),
  kind: obligationKind,
  owedBy: z.string(),
  dueOn: day,
  nextStep: step.nullable(),
  nextAlarm: instant.nullable(),
});

/** What the running workflow says of itself. Ids and codes only. */
export const processAnswer = z
  .strictObject({
    phase: z.string().meta({ description: 'Where the process is: preparing, a rung, after-care, closing, closed.' }),
    now: instant.meta({ description: "The case's now." }),
    staleWakes: z.number().meta({ description: 'Wakes that found nothing due. Harmless.' }),
    view: z
      .strictObject({
        placementId: z.string(),
        version: z.number(),
        open: z.boolean(),
        stage,
        afterCare: z.boolean(),
        ownerId: z.string(),
        nextWake: instant.nullable(),
        nextWakeWhy: z.string(),
        nextAlarm: instant.nullable(),
        owed: z.array(owedLine),
      })
      .nullable()
      .meta({ description: 'Null until the workflow has had its first look.' }),
  })
  .meta({ id: 'Process' });

/** An example of it. */
export const processExample = {
  phase: 'internship',
  now: '2026-01-13T09:00:00.000Z',
  staleWakes: 0,
  view: {
    placementId: '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22',
    version: 9,
    open: true,
    stage: 'internship',
    afterCare: false,
    ownerId: 'anna-b',
    nextWake: '2026-01-16T07:00:00.000Z',
    nextWakeWhy: 'follow-up: due',
    nextAlarm: '2026-01-16T07:00:00.000Z',
    owed: [
      {
        obligationId: 'o3',
        kind: 'follow-up',
        owedBy: 'anna-b',
        dueOn: '2026-01-15',
        nextStep: 'due',
        nextAlarm: '2026-01-16T07:00:00.000Z',
      },
    ],
  },
} as const;
