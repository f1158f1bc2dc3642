import { EARLY_END_REASONS, OUTCOMES } from '@holdfast/domain';
import { z } from 'zod';
import type { FieldRule } from '../../problems/field-error.js';
import { TEXT } from '../../schemas/placement-parts.js';
import { day, personalText } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const earlyEnd = z.strictObject({ reason: z.enum(EARLY_END_REASONS), note: personalText(TEXT.note).exactOptional() });
const either: FieldRule = 'outcome-or-early-end';
const notBoth: FieldRule = 'not-both';

/** Checked although other fields are wrong, so that everything wrong is named at once. */
const always = { when: (): boolean => true };
const has = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name);

const body = z
  .strictObject({ endedOn: day, outcome: z.enum(OUTCOMES).exactOptional(), endedEarly: earlyEnd.exactOptional() })
  .refine((value: unknown) => has(value, 'outcome') || has(value, 'endedEarly'), {
    path: ['outcome'],
    error: either,
    ...always,
  })
  .refine((value: unknown) => !(has(value, 'outcome') && has(value, 'endedEarly')), {
    path: ['endedEarly'],
    error: notBoth,
    ...always,
  })
  .meta({
    id: 'ClosePlacement',
    description: 'With an outcome, or with why it ended early.',
    oneOf: [{ required: ['outcome'] }, { required: ['endedEarly'] }],
  });

/** The placement is closed, with an outcome or the reason it ended early. */
export const closePlacement = defineCommand({
  type: 'close-placement',
  summary: 'Close the placement.',
  body,
  example: { endedOn: '2026-12-01', outcome: 'education-paid' },
  refusals: ['STAGE_REFUSES', 'DATES_ORDER', 'DATE_IN_FUTURE', 'CLOSED'],
  toData: (data) => data,
});
