import { ROLES } from '@holdfast/domain';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { correction } from '../registers/correction.js';
import { changeRoute, registerRoute } from '../registers/register-contract.js';
import { day, instant } from '../schemas/answers/parts.js';
import { pageOf, paging } from '../schemas/paging.js';
import { TEXT } from '../schemas/placement-parts.js';
import { plainText, staffId, teamId } from '../schemas/scalars.js';

const tag = 'Staff';
const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length);
const weekdays = z
  .array(z.int().min(1).max(7))
  .min(1)
  .max(7)
  .meta({ description: 'ISO weekdays, 1 (Monday) to 7.', example: [1, 2, 3, 4, 5] });
const fields = {
  name: plainText(TEXT.name).meta({ description: 'Work data: not sealed.' }),
  email: z.email().max(TEXT.name),
  teamId: teamId.nullable().exactOptional(),
  roles,
  workingDays: weekdays.exactOptional(),
  subject: plainText(255).nullable().exactOptional().meta({
    description:
      'What your issuer calls this person (`sub`): their sign-in acts as this member of staff. Null: unlink.',
  }),
};
export const staffParams = z.strictObject({ id: staffId });

/** An absence as it is answered. Whole days, inclusive; no end: until further notice. */
export const absence = z
  .strictObject({ absenceId: z.string(), from: day, until: day.nullable(), coverId: z.string().nullable() })
  .meta({ id: 'Absence' });
/** An example of it. */
export const absenceExample = {
  absenceId: '2f6a8e1c-7d90-5a3e-9a55-6f1d1a4e5c0b',
  from: '2026-02-09',
  until: '2026-02-13',
  coverId: 'ole-t',
} as const;

const member = z
  .strictObject({
    staffId: z.string(),
    name: z.string(),
    email: z.string(),
    teamId: z.string().nullable(),
    roles: z.array(z.enum(ROLES)),
    workingDays: z.array(z.number()),
    subject: z.string().nullable().meta({ description: 'What your issuer calls this person; null: not linked.' }),
    leftOn: day.nullable(),
    absences: z.array(absence).meta({ description: 'Earliest first. Why somebody is away is not kept.' }),
    version: z.number(),
    registeredAt: instant,
    changedAt: instant,
  })
  .meta({ id: 'StaffMember' });
const example = {
  staffId: 'anna-b',
  name: 'Anna B.',
  email: 'anna.b@example.dk',
  teamId: 'job-og-virksomhed',
  roles: ['consultant'],
  workingDays: [1, 2, 3, 4, 5],
  subject: 'a3f1c2d4-oid-of-anna',
  leftOn: null,
  absences: [absenceExample],
  version: 1,
  registeredAt: '2026-01-05T09:00:00.000Z',
  changedAt: '2026-01-05T09:00:00.000Z',
} as const;

/** The schemas of the answers. */
export const staffAnswers = { member, page: pageOf(member, 'StaffPage') };

export const registerStaff = registerRoute({
  command: 'register-staff',
  tag,
  summary: 'Register a member of staff.',
  body: z.strictObject({ staffId, ...fields }).meta({ id: 'RegisterStaff' }),
  example: { staffId: 'anna-b', name: 'Anna B.', email: 'anna.b@example.dk', roles: ['consultant'] },
  answerExample: { id: 'anna-b', event: 'staff-registered' },
  problems: ['ALREADY_EXISTS', 'NOT_FOUND'],
});

export const correctStaff = changeRoute({
  command: 'correct-staff',
  tag,
  summary: 'Correct what is on record of a member of staff.',
  params: staffParams,
  body: correction(
    z.strictObject({
      ...fields,
      name: fields.name.exactOptional(),
      email: fields.email.exactOptional(),
      roles: roles.exactOptional(),
    }),
  ).meta({ id: 'CorrectStaff' }),
  example: { teamId: 'job-og-virksomhed' },
  answerExample: { id: 'anna-b', event: 'staff-corrected' },
  problems: ['ALREADY_EXISTS'],
});

export const listStaff = defineRoute({
  operationId: 'list-staff',
  tag,
  summary: 'Staff by name; those who have left included.',
  query: z.strictObject({ team: teamId.exactOptional(), ...paging }),
  answers: [
    {
      status: 200,
      description: 'One page.',
      schema: staffAnswers.page,
      example: { items: [example], nextCursor: null },
    },
  ],
  problems: ['STORE_UNAVAILABLE'],
});

export const getStaff = defineRoute({
  operationId: 'get-staff',
  tag,
  summary: 'One member of staff.',
  params: staffParams,
  answers: [{ status: 200, description: 'The member of staff.', schema: member, example }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
