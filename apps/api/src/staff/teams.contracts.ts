import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { correction } from '../registers/correction.js';
import { changeRoute, registerRoute } from '../registers/register-contract.js';
import { instant } from '../schemas/answers/parts.js';
import { TEXT } from '../schemas/placement-parts.js';
import { plainText, staffId, teamId } from '../schemas/scalars.js';

const tag = 'Staff';
const fields = {
  name: plainText(TEXT.name),
  leadId: staffId.nullable().exactOptional(),
  managerId: staffId.nullable().exactOptional(),
};
const teamParams = z.strictObject({ id: teamId });

const team = z
  .strictObject({
    teamId: z.string(),
    name: z.string(),
    leadId: z.string().nullable(),
    managerId: z.string().nullable(),
    version: z.number(),
    registeredAt: instant,
    changedAt: instant,
  })
  .meta({ id: 'Team' });
const example = {
  teamId: 'job-og-virksomhed',
  name: 'Job og virksomhed',
  leadId: 'karen-l',
  managerId: 'peter-m',
  version: 1,
  registeredAt: '2026-01-05T09:00:00.000Z',
  changedAt: '2026-01-05T09:00:00.000Z',
} as const;

/** The schemas of the answers. */
export const teamAnswers = { team, list: z.strictObject({ items: z.array(team) }).meta({ id: 'TeamList' }) };

export const registerTeam = registerRoute({
  command: 'register-team',
  tag,
  summary: 'Register a team: its lead and its manager are who hears of what nobody did.',
  body: z.strictObject({ teamId, ...fields }).meta({ id: 'RegisterTeam' }),
  example: { teamId: 'job-og-virksomhed', name: 'Job og virksomhed', leadId: 'karen-l', managerId: 'peter-m' },
  answerExample: { id: 'job-og-virksomhed', event: 'team-registered' },
  problems: ['ALREADY_EXISTS', 'NOT_FOUND', 'PERSON_NOT_ACTIVE'],
});

export const correctTeam = changeRoute({
  command: 'correct-team',
  tag,
  summary: 'Correct what is on record of a team.',
  params: teamParams,
  body: correction(z.strictObject({ ...fields, name: fields.name.exactOptional() })).meta({ id: 'CorrectTeam' }),
  example: { leadId: 'karen-l' },
  answerExample: { id: 'job-og-virksomhed', event: 'team-corrected' },
  problems: ['PERSON_NOT_ACTIVE'],
});

export const listTeams = defineRoute({
  operationId: 'list-teams',
  tag,
  summary: 'Every team, by name.',
  answers: [{ status: 200, description: 'The teams.', schema: teamAnswers.list, example: { items: [example] } }],
  problems: ['STORE_UNAVAILABLE'],
});

export const getTeam = defineRoute({
  operationId: 'get-team',
  tag,
  summary: 'One team.',
  params: teamParams,
  answers: [{ status: 200, description: 'The team.', schema: team, example }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
