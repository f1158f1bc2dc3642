import { readCpr } from '@holdfast/sealing';
import { HOLD_REASONS } from '@holdfast/registers';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import type { FieldRule } from '../problems/field-error.js';
import { CPR_READERS } from '../identity/role-groups.js';
import { correction } from '../registers/correction.js';
import { changeRoute, registerRoute } from '../registers/register-contract.js';
import { day, instant, openedText } from '../schemas/answers/parts.js';
import { commandAnswer } from '../schemas/command-answer.js';
import { pageOf, paging } from '../schemas/paging.js';
import { TEXT } from '../schemas/placement-parts.js';
import { personalText, plainText, uuid } from '../schemas/scalars.js';

const tag = 'Citizens';
const id = '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11';
const notACpr: FieldRule = 'cpr';

/** Ten digits, with or without a hyphen; kept without. */
const cpr = personalText(11)
  .refine((value) => readCpr(value).valid, { error: notACpr })
  .overwrite((value) => value.replace(/\D/g, '') as typeof value)
  .meta({
    description:
      'CPR number. Sealed; found again by a keyed hash. Modulus 11 is not asked for: who types one without it is told, and it is recorded.',
    example: '010190-1234',
    'x-sealed': true,
  });

/** Every field of a citizen is personal and sealed under the citizen's own key. */
const fields = {
  name: personalText(TEXT.name),
  cpr: cpr.nullable().exactOptional(),
  phone: personalText(40).nullable().exactOptional(),
  email: personalText(TEXT.name).nullable().exactOptional(),
  address: personalText(TEXT.line).nullable().exactOptional(),
};

const citizenParams = z.strictObject({ id: uuid });

const citizen = z
  .strictObject({
    citizenId: z.string(),
    name: openedText,
    cpr: openedText.meta({
      description: `Whole for ${CPR_READERS.join(', ')}; for everybody else 010190-****. Null: none, or erased.`,
    }),
    phone: openedText,
    email: openedText,
    address: openedText,
    hold: z
      .strictObject({ reason: z.enum(HOLD_REASONS), until: day.nullable(), note: openedText })
      .nullable()
      .meta({ description: 'Why personal data must be kept for now.' }),
    erasedAt: instant.nullable(),
    version: z.number(),
    registeredAt: instant,
    changedAt: instant,
  })
  .meta({ id: 'Citizen' });
const example = {
  citizenId: id,
  name: 'Mette Hansen',
  cpr: '0101901234',
  phone: '20 00 00 00',
  email: null,
  address: 'Prøvevej 1, 8700 Horsens',
  hold: null,
  erasedAt: null,
  version: 1,
  registeredAt: '2026-01-05T09:00:00.000Z',
  changedAt: '2026-01-05T09:00:00.000Z',
} as const;

/** The schemas of the answers. */
export const citizenAnswers = { citizen, page: pageOf(citizen, 'CitizenPage') };

/** What is worth another look, and was recorded all the same. */
const warnings = z.array(
  z.strictObject({
    pointer: z.string(),
    code: z.enum(['CPR_MODULUS_11']),
    message: z.string().meta({ description: 'In Danish or English, as Accept-Language says.' }),
  }),
);
/** The answer to a write of a citizen: with what is odd about it, if anything is. */
const citizenWritten = commandAnswer
  .extend({ warnings: warnings.exactOptional().meta({ description: 'Absent: nothing is odd.' }) })
  .meta({ id: 'CitizenWritten' });

export const registerCitizen = registerRoute({
  command: 'register-citizen',
  tag,
  summary: 'Register a citizen.',
  body: z.strictObject(fields).meta({ id: 'RegisterCitizen' }),
  example: { name: 'Mette Hansen', cpr: '010190-1234', phone: '20 00 00 00', address: 'Prøvevej 1, 8700 Horsens' },
  answerExample: { id, event: 'citizen-registered' },
  answerSchema: citizenWritten,
  problems: ['ALREADY_EXISTS'],
});

export const correctCitizen = changeRoute({
  command: 'correct-citizen',
  tag,
  summary: 'Correct what is on record of a citizen. Null takes a field away.',
  params: citizenParams,
  body: correction(z.strictObject({ ...fields, name: fields.name.exactOptional() })).meta({ id: 'CorrectCitizen' }),
  example: { phone: '20 00 00 01', email: null },
  answerExample: { id, event: 'citizen-corrected' },
  answerSchema: citizenWritten,
  problems: ['ALREADY_EXISTS'],
});

export const listCitizens = defineRoute({
  operationId: 'list-citizens',
  tag,
  summary: 'Citizens, newest first.',
  query: z.strictObject({
    q: plainText(100)
      .exactOptional()
      .meta({ description: 'Beginnings of words of the name, or a whole CPR number.', example: 'mette han' }),
    ...paging,
  }),
  answers: [
    {
      status: 200,
      description: 'One page.',
      schema: citizenAnswers.page,
      example: { items: [example], nextCursor: null },
    },
  ],
  problems: ['STORE_UNAVAILABLE'],
});

export const getCitizen = defineRoute({
  operationId: 'get-citizen',
  tag,
  summary: 'One citizen.',
  params: citizenParams,
  answers: [{ status: 200, description: 'The citizen.', schema: citizen, example }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
