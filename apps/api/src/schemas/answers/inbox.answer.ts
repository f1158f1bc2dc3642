import type { InboxItem, InboxMark } from '@holdfast/read-models';
import { z } from 'zod';
import { covering } from './covering.js';
import { obligationExample } from './obligation.answer.js';
import { citizenName, companyName, day, instant, obligationKind, recipientReason, step } from './parts.js';

/** One message to one person. */
export const inboxItem = covering<InboxItem>()(
  z
    .strictObject({
      messageId: z.string(),
      recipient: z.string(),
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
      snoozedUntil: day.nullable().meta({ description: 'Put off: not shown before this day.' }),
      delivery: z
        .strictObject({
          status: z.enum(['pending', 'delivered', 'failed', 'dropped']),
          attempts: z.number(),
          lastError: z.string().nullable(),
          deliveredAt: instant.nullable(),
        })
        .nullable()
        .meta({ description: 'How far its mail has come. Null: none has been tried.' }),
      citizen: citizenName,
      company: companyName,
    })
    .meta({ id: 'InboxItem' }),
);

/** What I have done with a message. */
export const inboxMark = covering<InboxMark>()(
  z
    .strictObject({ messageId: z.string(), readAt: instant.nullable(), snoozedUntil: day.nullable() })
    .meta({ id: 'InboxMark' }),
);

const { citizen, company, placementId } = obligationExample;

/** An example of a message. */
export const inboxItemExample = {
  messageId: '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11:anna-b',
  recipient: 'anna-b',
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
  delivery: { status: 'delivered', attempts: 1, lastError: null, deliveredAt: '2026-01-16T07:00:02.000Z' },
  citizen,
  company,
} as const;

/** An example of a mark. */
export const inboxMarkExample = {
  messageId: inboxItemExample.messageId,
  readAt: '2026-01-16T08:12:00.000Z',
  snoozedUntil: null,
} as const;
