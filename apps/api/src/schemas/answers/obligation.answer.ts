import {
  ABSENCE_KINDS,
  APPROVAL_SUBJECTS,
  OBLIGATION_STATUSES,
  PAPERS,
  RUNGS,
  type ObligationDetail,
} from '@holdfast/domain';
import type { ObligationItem } from '@holdfast/read-models';
import { z } from 'zod';
import { covering } from './covering.js';
import { citizenName, companyName, day, instant, obligationKind, openedText, reasonGiven } from './parts.js';
import { stage, staffName, step } from './parts.js';

const stepAt = z.strictObject({ step, at: instant });
const window = z.strictObject({ from: day, until: day });
const booked = z.strictObject({
  at: instant,
  place: openedText.exactOptional(),
  with: openedText.exactOptional(),
});

/** What only some kinds carry. */
export const obligationDetail = covering<ObligationDetail>()(
  z
    .strictObject({
      countsFrom: day.exactOptional(),
      stageDays: z.number().exactOptional(),
      absence: z
        .strictObject({ kind: z.enum(ABSENCE_KINDS), from: day, until: day.nullable(), reports: z.number() })
        .exactOptional(),
      reportedBy: openedText.exactOptional(),
      approval: z.enum(APPROVAL_SUBJECTS).exactOptional(),
      askedBy: z.string().exactOptional(),
      offeredBy: z.string().exactOptional(),
      paused: z.literal(true).exactOptional(),
      beforePause: z
        .strictObject({
          ...{ dueOn: day, alarms: z.array(stepAt), window: window.exactOptional(), booked: booked.exactOptional() },
          paused: z.literal(true).exactOptional(),
        })
        .exactOptional(),
      rung: z.enum(RUNGS).exactOptional(),
      missing: z.array(z.enum(PAPERS)).exactOptional(),
      lastReceivedOn: day.exactOptional(),
      begun: z.literal(true).exactOptional(),
      firstDay: day.exactOptional(),
      beside: z.literal(true).exactOptional(),
      checkIn: z.number().exactOptional(),
      window: window.exactOptional(),
      occurrence: z.number().exactOptional(),
      visitWanted: z.boolean().exactOptional(),
      what: openedText.exactOptional(),
      to: openedText.exactOptional(),
      booked: booked.exactOptional(),
      replaces: z.string().exactOptional(),
      moves: z.number().exactOptional(),
      originallyDueOn: day.exactOptional(),
    })
    .meta({ id: 'ObligationDetail' }),
);

/** One obligation (udestående), open or ended. */
export const obligationItem = covering<ObligationItem>()(
  z
    .strictObject({
      placementId: z.string(),
      obligationId: z.string(),
      kind: obligationKind,
      owedBy: staffName,
      dueOn: day,
      lateAfter: day.meta({ description: 'Late from the day after.' }),
      status: z.enum(OBLIGATION_STATUSES),
      because: z.strictObject({ rule: z.string(), policyVersion: z.string() }),
      statutory: z.boolean(),
      madeAt: instant,
      nextAlarm: stepAt.nullable(),
      lastRung: stepAt.nullable(),
      moves: z.number(),
      bookedAt: instant.nullable(),
      detail: obligationDetail,
      lateBy: z.number().nullable().meta({ description: 'Working days late. Null beyond the calendar.' }),
      endedAt: instant.nullable(),
      metOn: day.nullable(),
      endedBecause: reasonGiven.nullable(),
      movedTo: z.string().nullable(),
      stage,
      citizen: citizenName,
      company: companyName,
    })
    .meta({ id: 'Obligation' }),
);

/** An example of one. */
export const obligationExample = {
  placementId: '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22',
  obligationId: 'o3',
  kind: 'follow-up',
  owedBy: { id: 'anna-b', name: 'Anna B.' },
  dueOn: '2026-01-15',
  lateAfter: '2026-01-15',
  status: 'open',
  because: { rule: 'follow-up:internship', policyVersion: 'default-dk-2026' },
  statutory: false,
  madeAt: '2026-01-11T23:00:00.000Z',
  nextAlarm: { step: 'due', at: '2026-01-16T07:00:00.000Z' },
  lastRung: null,
  moves: 0,
  bookedAt: null,
  detail: { rung: 'internship', occurrence: 1 },
  lateBy: 0,
  endedAt: null,
  metOn: null,
  endedBecause: null,
  movedTo: null,
  stage: 'internship',
  citizen: { id: '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11', name: 'Mette Hansen' },
  company: { id: 'e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33', name: 'Tømrer Bæk ApS' },
} as const;
