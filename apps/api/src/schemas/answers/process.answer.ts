import type { ProcessAnswer } from '@holdfast/contracts';
import { z } from 'zod';
import { covering } from './covering.js';
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
export const processAnswer = covering<ProcessAnswer>()(
  z
    .strictObject({
      phase: z
        .enum(['preparing', 'internship', 'wage-subsidy', 'paid-hours', 'flex-job', 'after-care', 'closing', 'closed'])
        .meta({ description: 'Where the process is.' }),
      wakeAt: instant
        .nullable()
        .meta({ description: 'When the armed timer wakes it. Null: closed, or not looked yet.' }),
      now: instant.meta({ description: "The case's now when the process last did something." }),
      offsetMs: z.number().meta({ description: "The case's clock ahead of Temporal's. 0 in production." }),
      staleWakes: z.number().meta({ description: 'Wakes that found nothing due. Harmless.' }),
      view: z
        .strictObject({
          placementId: z.string(),
          version: z.number(),
          open: z.boolean(),
          stage,
          afterCare: z.boolean(),
          ownerId: z.string(),
          teamId: z.string().nullable().meta({ description: "The owner's team." }),
          nextWake: instant.nullable(),
          nextWakeWhy: z.string(),
          nextAlarm: instant.nullable(),
          owed: z.array(owedLine),
        })
        .nullable()
        .meta({ description: 'Null until the workflow has had its first look.' }),
    })
    .meta({ id: 'Process' }),
);

/** An example of it. */
export const processExample = {
  phase: 'internship',
  wakeAt: '2026-01-16T07:00:00.000Z',
  offsetMs: 0,
  now: '2026-01-13T09:00:00.000Z',
  staleWakes: 0,
  view: {
    placementId: '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22',
    version: 9,
    open: true,
    stage: 'internship',
    afterCare: false,
    ownerId: 'anna-b',
    teamId: 'havn',
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
