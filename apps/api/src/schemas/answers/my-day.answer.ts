import type { InboxItem, MyDay } from '@holdfast/read-models';
import { z } from 'zod';
import { covering } from './covering.js';
import { obligationExample, obligationItem } from './obligation.answer.js';
import { citizenName, companyName, day, instant, obligationKind, recipientReason, staffName, step } from './parts.js';

/** One message to one person. */
export const inboxItem = covering<InboxItem>()(
  z
    .strictObject({
      messageId: z.string(),
      placementId: z.string(),
      obligationId: z.string().nullable(),
      kind: obligationKind.nullable(),
      dueOn: day.nullable(),
      step: step.nullable(),
      about: z.string().nullable(),
      channel: z.enum(['message', 'in-app', 'weekly-list']),
      reason: recipientReason,
      insteadOf: z.string().nullable().meta({ description: 'For whom it was meant, when that person was not there.' }),
      at: instant,
      readAt: instant.nullable(),
      snoozedUntil: instant.nullable(),
      citizen: citizenName,
      company: companyName,
    })
    .meta({ id: 'InboxItem' }),
);

const owedByDay = {
  overdue: z.array(obligationItem),
  today: z.array(obligationItem),
  thisWeek: z.array(obligationItem),
};
const newItem = z.union([
  z.strictObject({ what: z.literal('message'), at: instant, message: inboxItem }),
  z.strictObject({
    what: z.literal('placement'),
    at: instant,
    placementId: z.string(),
    citizen: citizenName,
    company: companyName,
  }),
]);

/** My day (min dag). */
export const myDay = covering<MyDay>()(
  z
    .strictObject({
      staffId: z.string(),
      day,
      newSinceYesterday: z.array(newItem),
      ...owedByDay,
      expiring: z.array(
        z.strictObject({
          what: z.enum(['stage', 'grant']),
          endsOn: day,
          placementId: z.string(),
          citizen: citizenName,
          company: companyName,
        }),
      ),
      offeredToMe: z.array(z.strictObject({ placementId: z.string(), from: staffName, answerBy: day })),
      coveringFor: z.array(z.strictObject({ colleague: staffName, until: day.nullable(), ...owedByDay })),
    })
    .meta({ id: 'MyDay' }),
);

const { citizen, company, placementId } = obligationExample;

/** An example of a message. */
export const inboxItemExample = {
  messageId: '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11:anna-b',
  placementId,
  obligationId: 'o3',
  kind: 'follow-up',
  dueOn: '2026-01-15',
  step: 'due',
  about: null,
  channel: 'message',
  reason: 'owner',
  insteadOf: null,
  at: '2026-01-16T07:00:00.000Z',
  readAt: null,
  snoozedUntil: null,
  citizen,
  company,
} as const;

/** An example of a day. */
export const myDayExample = {
  staffId: 'anna-b',
  day: '2026-01-16',
  newSinceYesterday: [{ what: 'message', at: '2026-01-16T07:00:00.000Z', message: inboxItemExample }],
  overdue: [{ ...obligationExample, lateBy: 1 }],
  today: [],
  thisWeek: [],
  expiring: [{ what: 'stage', endsOn: '2026-01-30', placementId, citizen, company }],
  offeredToMe: [],
  coveringFor: [],
} as const;
