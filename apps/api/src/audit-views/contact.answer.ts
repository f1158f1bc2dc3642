import { CHANNELS, LADDER_STEPS } from '@holdfast/domain';
import {
  CONTACT_KINDS,
  CONTACT_OUTCOMES,
  type ContactEntry,
  type ContactProof,
  type ToldEntry,
} from '@holdfast/read-models';
import { z } from 'zod';
import { covering } from '../schemas/answers/covering.js';
import { day, instant, obligationKind, recipientReason } from '../schemas/answers/parts.js';
import { recordVerdict, recordVerdictExample } from '../schemas/answers/record-verdict.answer.js';
import { timelineExample, timelineLine } from '../schemas/answers/timeline.answer.js';

const person = z.strictObject({ staffId: z.string(), name: z.string() });

const contactEntry = covering<ContactEntry>()(
  z
    .strictObject({
      kind: z.enum(CONTACT_KINDS).meta({
        description:
          'held: a talk or visit; answered: whoever had reported something was told the answer; reported: something was reported to us; attempted: nobody was reached. Only the first two are contact that we made.',
      }),
      day: day.meta({ description: 'When it took place, as corrected since.' }),
      channel: z.enum(CHANNELS).nullable(),
      channelText: z.string().nullable(),
      line: timelineLine,
    })
    .meta({ id: 'ContactEntry' }),
);

const receipt = z
  .strictObject({
    mail: z
      .strictObject({
        status: z.enum(['pending', 'delivered', 'failed', 'dropped']),
        attempts: z.number(),
        lastError: z.string().nullable(),
        deliveredAt: instant.nullable(),
      })
      .nullable()
      .meta({ description: 'Null: no mail of it has been tried.' }),
    readAt: instant.nullable().meta({ description: 'When it was marked as read in the inbox.' }),
  })
  .meta({ id: 'Receipt' });

const toldEntry = covering<ToldEntry>()(
  z
    .strictObject({
      messageId: z.string(),
      eventId: z.string(),
      at: instant,
      what: z.string(),
      obligation: z
        .strictObject({ id: z.string(), kind: obligationKind, label: z.string() })
        .nullable()
        .meta({ description: 'Null: it is about no single thing that is owed.' }),
      aboutContact: z.boolean().meta({ description: 'It is about contact that was owed.' }),
      step: z.enum(LADDER_STEPS).nullable().meta({ description: 'Null: not a step of a ladder.' }),
      stepText: z.string().nullable(),
      channel: z.enum(['message', 'in-app', 'weekly-list']),
      to: z.strictObject({
        staffId: z.string().nullable().meta({ description: "Null: the tenant's mailbox." }),
        name: z.string(),
      }),
      reason: recipientReason,
      reasonText: z.string(),
      insteadOf: person.nullable(),
      receipt,
    })
    .meta({ id: 'ToldEntry' }),
);

const days = z.strictObject({ from: day, to: day });

const proof = covering<ContactProof>()(
  z.strictObject({
    placementId: z.string(),
    from: day,
    to: day,
    open: days.nullable().meta({ description: 'Of these days, those on which the case was open. Null: none.' }),
    outcome: z.enum(CONTACT_OUTCOMES),
    sentence: z.string().meta({ description: 'What the evidence says, in the language of Accept-Language.' }),
    contacts: z.array(contactEntry).meta({ description: 'The evidence, by day.' }),
    told: z.array(toldEntry).meta({ description: 'Every message of these days, oldest first, with its receipt.' }),
    gaps: z
      .array(z.strictObject({ from: day, to: day, days: z.number() }))
      .meta({ description: 'Days on end without contact that we made, while the case was open.' }),
    lastBefore: day.nullable(),
    firstAfter: day.nullable(),
  }),
);

/** Contact on a case between two days, and whether the record it is read from is whole. */
export const contactProof = z.strictObject({ ...proof.shape, record: recordVerdict }).meta({ id: 'ContactProof' });

const { lines, placementId } = timelineExample;

/** An example: nothing but one attempt, and the owner told. */
export const contactProofExample = {
  ...{ placementId, from: '2026-09-01', to: '2026-09-30', open: { from: '2026-09-01', to: '2026-09-30' } },
  outcome: 'attempted',
  sentence:
    'Ingen kontakt er registreret i perioden tirs. 1. sep. 2026 til ons. 30. sep. 2026. Forsøgt kontaktet én gang uden at træffe nogen. Besked om udestående kontakt gik til Anna B.',
  contacts: [
    {
      ...{ kind: 'attempted', day: '2026-09-07', channel: 'call', channelText: 'opkald' },
      line: { ...lines[0], type: 'attempt-recorded', what: 'Forsøgt kontaktet, ikke truffet: værkføreren (opkald)' },
    },
  ],
  told: [
    {
      messageId: '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11:anna-b',
      eventId: '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11',
      at: '2026-09-08T06:00:00.000Z',
      what: 'Fristen er nået: opfølgning, senest man. 7. sep. 2026',
      obligation: { id: 'o12', kind: 'follow-up', label: 'opfølgning' },
      ...{ aboutContact: true, step: 'due', stepText: 'frist', channel: 'message' },
      ...{ to: { staffId: 'anna-b', name: 'Anna B.' }, reason: 'owner', reasonText: 'ansvarlig', insteadOf: null },
      receipt: {
        mail: { status: 'delivered', attempts: 1, lastError: null, deliveredAt: '2026-09-08T06:00:02.000Z' },
        readAt: null,
      },
    },
  ],
  gaps: [{ from: '2026-09-01', to: '2026-09-30', days: 30 }],
  lastBefore: '2026-08-21',
  firstAfter: null,
  record: { ...recordVerdictExample, streams: 1, events: 84, proven: 1 },
} as const;
