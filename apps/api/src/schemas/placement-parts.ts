import { PURPOSES, RUNGS } from '@holdfast/domain';
import { z } from 'zod';
import type { FieldRule } from '../problems/field-error.js';
import { day, personalText, plainText, policyCode } from './scalars.js';

const rule = (name: FieldRule): string => name;

/** Longest texts, in characters. */
export const TEXT = { name: 200, line: 500, note: 4_000 } as const;

/** Half an hour a week at least; a week has 168. The policy's own maximum is a rule. */
const hours = z.number().min(0.5).max(168);

/** Weekly hours: a number, or a range within which they may swing. */
export const weeklyHours = z
  .union([
    hours,
    z
      .strictObject({ min: hours, max: hours })
      .refine(({ min, max }) => min <= max, { path: ['min'], error: rule('min-above-max') }),
  ])
  .meta({ id: 'WeeklyHours', example: 25 });

/** A "because": a code that can be counted, and what a person added. */
export const because = z
  .strictObject({ reason: policyCode, note: personalText(TEXT.note).exactOptional() })
  .meta({ id: 'Because', example: { reason: 'other', note: 'Aftalt i telefonen.' } });

export const rung = z.enum(RUNGS);
export const purpose = z.enum(PURPOSES);
export const jobFunction = plainText(TEXT.name).meta({ description: 'What the citizen does there.' });

/** One planned rung. */
export const plannedStage = z
  .strictObject({
    stage: rung,
    purpose,
    startsOn: day,
    plannedEnd: day.exactOptional(),
    weeklyHours,
    jobFunction,
  })
  .meta({ id: 'PlannedStage' });

/** The plan: the rungs in the order they are meant to come. */
export const plan = z.array(plannedStage).min(1).max(12);

/** What the workplace must respect, and whether it may be told. */
export const consideration = z
  .strictObject({
    text: personalText(TEXT.note),
    tellCompany: z.boolean(),
    agreedWithCitizenOn: day.exactOptional(),
  })
  .meta({ id: 'Consideration' });

export const considerations = z.array(consideration).max(50);
