import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import type { FieldRule } from '../problems/field-error.js';
import type { ProblemCode } from '../problems/problem-codes.js';
import { correction } from '../registers/correction.js';
import { changeRoute, registerAboutRoute, takeBackRoute } from '../registers/register-contract.js';
import { day as dayAnswered } from '../schemas/answers/parts.js';
import { day, staffId, teamId, uuid } from '../schemas/scalars.js';
import { absence, absenceExample, staffParams } from './staff.contracts.js';

const tag = 'Absence and leaving';
const order: FieldRule = 'order';
const problems: readonly ProblemCode[] = [
  'NOT_FOUND',
  'DATES_ORDER',
  'ABSENCE_OVERLAPS',
  'SAME_PERSON',
  'PERSON_NOT_ACTIVE',
  'COVER_CIRCLE',
];
const absenceParams = z.strictObject({ id: staffId, absenceId: uuid });
const fields = {
  until: day.nullable().exactOptional().meta({ description: 'Inclusive. Null or absent: until further notice.' }),
  coverId: staffId
    .nullable()
    .exactOptional()
    .meta({ description: 'Acts in the name of whoever is away, and is told in their place.' }),
};

export const registerAbsence = registerAboutRoute({
  command: 'register-absence',
  tag,
  summary: 'Register that somebody is away, and who covers. By themself, their team lead, a manager or an admin.',
  params: staffParams,
  body: z.strictObject({ from: day, ...fields }).meta({ id: 'RegisterAbsence' }),
  example: { from: '2026-02-09', until: '2026-02-13', coverId: 'ole-t' },
  answerExample: { id: absenceExample.absenceId, event: 'absence-registered' },
  problems,
});

export const changeAbsence = changeRoute({
  command: 'change-absence',
  tag,
  summary: 'Change an absence: another end, another cover, another beginning. It is recorded as a change.',
  params: absenceParams,
  body: correction(z.strictObject({ from: day.exactOptional(), ...fields })).meta({ id: 'ChangeAbsence' }),
  example: { until: '2026-02-11' },
  answerExample: { id: absenceExample.absenceId, event: 'absence-changed' },
  problems,
});

export const callOffAbsence = takeBackRoute({
  command: 'call-off-absence',
  tag,
  summary: 'Call an absence off: it does not take place. That it was registered stays on record.',
  params: absenceParams,
  answerExample: { id: absenceExample.absenceId, event: 'absence-called-off' },
  problems: ['PERSON_NOT_ACTIVE'],
});

export const registerLeave = registerAboutRoute({
  command: 'register-leave',
  tag,
  summary:
    'Register that somebody leaves: from that day on what was theirs resolves to the acting owner, and each of their ' +
    'cases follows.',
  params: staffParams,
  body: z
    .strictObject({ leftOn: day.meta({ description: 'The first day on which they no longer work here.' }) })
    .meta({ id: 'RegisterLeave' }),
  example: { leftOn: '2026-03-01' },
  answerExample: { id: 'anna-b', event: 'staff-left' },
  problems: ['NOT_FOUND', 'ALREADY_LEAVING', 'DATE_IN_PAST'],
});

export const takeBackLeave = takeBackRoute({
  command: 'take-back-leave',
  tag,
  summary: 'Somebody stays after all; only while the day has not come.',
  params: staffParams,
  answerExample: { id: 'anna-b', event: 'leave-taken-back' },
  problems: ['PERSON_NOT_ACTIVE'],
});

/** Most days the calendar of a team shows at once. */
const MOST_DAYS = 366;

const calendar = z
  .strictObject({
    from: dayAnswered,
    to: dayAnswered,
    items: z.array(
      absence.extend({ staffId: z.string(), name: z.string(), coverName: z.string().nullable() }).meta({
        id: 'TeamAbsence',
      }),
    ),
  })
  .meta({ id: 'AbsenceCalendar' });

/** The schemas of the answers. */
export const absenceAnswers = { calendar };

const inOrder = ({ from, to }: { from?: string; to?: string }): boolean =>
  from === undefined || to === undefined || (to >= from && Date.parse(to) - Date.parse(from) <= MOST_DAYS * 86_400_000);

export const listTeamAbsences = defineRoute({
  operationId: 'list-team-absences',
  tag,
  summary: 'Who of a team is away between two days, and who covers. Eight weeks from today unless said otherwise.',
  params: z.strictObject({ id: teamId }),
  query: z
    .strictObject({
      from: day.exactOptional(),
      to: day.exactOptional().meta({ description: 'Inclusive; at most 366 days after from.' }),
    })
    .refine(inOrder, { error: order, path: ['to'] }),
  answers: [
    {
      status: 200,
      description: 'Who is away, the earliest first.',
      schema: calendar,
      example: {
        from: '2026-02-02',
        to: '2026-03-30',
        items: [{ ...absenceExample, staffId: 'anna-b', name: 'Anna B.', coverName: 'Ole T.' }],
      },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
