import { CHANNELS, type NextStep } from '@holdfast/domain';
import { z } from 'zod';
import { because, TEXT } from '../../schemas/placement-parts.js';
import { day, obligationId, personalText, staffId } from '../../schemas/scalars.js';
import type { Sealed } from '../../sealing/seal-fields.js';
import { defineCommand } from './command-definition.js';

const nextStep = z
  .union([
    z.strictObject({ what: personalText(TEXT.note), owedBy: staffId, dueOn: day }),
    z.strictObject({ asPlanned: z.literal(true) }),
    z.strictObject({ noneBecause: because }),
  ])
  .meta({ id: 'NextStep', description: 'Dated; "as planned" where something dated is owed; or none, with a reason.' });

const body = z
  .strictObject({
    obligationId: obligationId.exactOptional(),
    occurredOn: day,
    channel: z.enum(CHANNELS),
    participants: personalText(TEXT.line),
    findings: personalText(TEXT.note),
    hoursWorked: z.number().min(0).max(168).exactOptional(),
    concerns: personalText(TEXT.note).exactOptional(),
    adjustments: personalText(TEXT.note).exactOptional(),
    nextStep,
  })
  .meta({ id: 'RecordFollowUp' });

function toNextStep(step: Sealed<z.output<typeof nextStep>>): NextStep {
  if ('asPlanned' in step) return { kind: 'as-planned' };
  if ('noneBecause' in step) return { kind: 'none', because: step.noneBecause };
  return { kind: 'dated', ...step };
}

/** A follow-up or a check-in was held. Never without a next step, or a reason why none is needed. */
export const recordFollowUp = defineCommand({
  type: 'record-follow-up',
  summary: 'Record a follow-up that was held, with the next step.',
  body,
  example: {
    obligationId: 'o3',
    occurredOn: '2026-01-15',
    channel: 'announced-visit',
    participants: 'Mette og Grethe',
    findings: 'Godt i gang, vil gerne have flere timer.',
    hoursWorked: 25,
    nextStep: { asPlanned: true },
  },
  refusals: [
    'OBLIGATION_NOT_OPEN',
    'OBLIGATION_KIND',
    'NEXT_STEP_REQUIRED',
    'NOTHING_OWED',
    'DATE_IN_FUTURE',
    'PERSON_NOT_ACTIVE',
    'UNKNOWN_REASON',
    'CLOSED',
    'DATE_IN_PAST',
    'DATES_ORDER',
    'CALENDAR_ENDS',
  ],
  toData: ({ nextStep: step, ...data }) => ({ ...data, nextStep: toNextStep(step) }),
});
