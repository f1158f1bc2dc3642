import { LADDER_STEPS, OBLIGATION_KINDS, RECIPIENT_REASONS, STAGES } from '@holdfast/domain';
import { z } from 'zod';

/** Opened personal text in an answer. */
export const openedText = z
  .string()
  .nullable()
  .meta({ description: 'Personal text, opened for you. Null: the person has been erased.' });

/** A citizen as answers name them. */
export const citizenName = z.strictObject({ id: z.string(), name: openedText }).meta({ id: 'CitizenName' });
/** A company as answers name it. */
export const companyName = z.strictObject({ id: z.string(), name: z.string().nullable() }).meta({ id: 'CompanyName' });
/** A member of staff as answers name them. */
export const staffName = z.strictObject({ id: z.string(), name: z.string().nullable() }).meta({ id: 'StaffName' });

export const day = z.iso.date();
export const instant = z.iso.datetime();
export const stage = z.enum(STAGES);
export const step = z.enum(LADDER_STEPS);
export const obligationKind = z.enum(OBLIGATION_KINDS);
export const recipientReason = z.enum(RECIPIENT_REASONS);

/** Somebody passed over, and why. */
export const hours = z.union([z.number(), z.strictObject({ min: z.number(), max: z.number() })]);

/** A reason given, its note opened. */
export const reasonGiven = z
  .strictObject({ reason: z.string(), note: openedText.exactOptional() })
  .meta({ id: 'ReasonGiven' });
