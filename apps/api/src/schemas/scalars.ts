import { z } from 'zod';
import type { FieldRule } from '../problems/field-error.js';

/** Half a character: JSON can carry it, no store can. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** A schema's message is the name of a rule: `fieldErrors` turns it into a sentence in the reader's language. */
const rule = (name: FieldRule): string => name;

/** Control characters that no text needs: PostgreSQL refuses NUL, terminals obey the others. */
// eslint-disable-next-line no-control-regex -- naming them is the point
const CONTROL = /[\u0000-\u001f\u007f]/;
// eslint-disable-next-line no-control-regex -- all but tab and line breaks
const CONTROL_BUT_LINES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A day that exists, `YYYY-MM-DD`, from 1900 to 2199. */
export const day = z.iso
  .date({ error: (issue) => (typeof issue.input === 'string' ? rule('date') : undefined) })
  .refine((value) => value >= '1900-01-01' && value < '2200-01-01', { error: rule('date') })
  .meta({ id: 'Day', description: 'A calendar day in Denmark.', example: '2026-01-12' });

/** Runs on wrong instants too: they are refused by the checks before it. */
function withMilliseconds(value: string): string {
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? value : new Date(ms).toISOString();
}

/** A moment in UTC; kept with milliseconds, as the domain writes instants. */
export const instant = z.iso
  .datetime({ error: (issue) => (typeof issue.input === 'string' ? rule('instant') : undefined) })
  .refine((value) => value >= '1900-01-01' && value < '2200-01-01', { error: rule('instant') })
  .overwrite(withMilliseconds)
  .meta({ id: 'Instant', description: 'A moment, RFC 3339 in UTC.', example: '2026-01-05T09:00:00.000Z' });

/** A day or a moment: `asOf`. */
export const dayOrInstant = z.union([day, instant], { error: rule('date') });

/** The id of a placement, citizen, company or contact: a UUID, kept in lower case. */
export const uuid = z
  .uuid({ error: (issue) => (typeof issue.input === 'string' ? rule('id') : undefined) })
  .toLowerCase()
  .meta({ id: 'Uuid', example: '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11' });

/** Who: the id of a member of staff. */
export const staffId = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/)
  .meta({ id: 'StaffId', description: 'A member of staff.', example: 'anna-b' });

/** A team's id. */
export const teamId = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/)
  .meta({ id: 'TeamId', example: 'job-og-virksomhed' });

/** The id of something owed, counted within the placement. */
export const obligationId = z
  .string()
  .regex(/^o[1-9]\d{0,5}$/)
  .meta({ id: 'ObligationId', description: 'Something owed on this placement.', example: 'o3' });

/** A code from a list of the policy, e.g. a reason. Whether it is on the list is a rule, not a shape. */
export const policyCode = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .meta({ id: 'PolicyCode', description: "A code from the policy's list for this command.", example: 'good-match' });

/** A plain text that is not about a person, on one line, e.g. a job function. Trimmed. */
export function plainText(max: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !HALF_CHARACTER.test(value) && !CONTROL.test(value), { error: rule('characters') });
}

/** Marks a person's text in the type and in the documentation: it is sealed before anything else sees it. */
export type PersonalText = string & z.core.$brand<'personal'>;
type PersonalTextSchema = z.core.$ZodBranded<z.ZodString, 'personal'> & z.ZodString;

/** A person's words, or words about one; line breaks allowed. Listed in `personal-fields.ts`, which a test compares. */
export function personalText(max: number): PersonalTextSchema {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !HALF_CHARACTER.test(value) && !CONTROL_BUT_LINES.test(value), { error: rule('characters') })
    .brand<'personal'>()
    .meta({ description: 'Personal text: sealed before it is stored.', 'x-sealed': true });
}
