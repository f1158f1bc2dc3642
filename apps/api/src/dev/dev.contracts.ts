import { ROLES } from '@holdfast/domain';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { placementParams } from '../placements/command-contract.js';
import { instant as instantAnswer } from '../schemas/answers/parts.js';
import { instant, staffId } from '../schemas/scalars.js';

const tag = 'Demo and test mode';

/** The tenant of demo and test: a municipality that does not exist. */
export const DEMO_TENANT = 'fjordby';

const tenant = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/)
  .exactOptional()
  .meta({ description: `The municipality; ${DEMO_TENANT} when absent.` });

const users = z
  .strictObject({
    items: z.array(
      z.strictObject({
        staffId: z.string(),
        name: z.string(),
        teamId: z.string().nullable(),
        roles: z.array(z.enum(ROLES)),
      }),
    ),
  })
  .meta({ id: 'DevUsers' });

export const listDevUsers = defineRoute({
  operationId: 'list-dev-users',
  tag,
  summary: 'The demo staff: who one can be.',
  query: z.strictObject({ tenant }),
  answers: [
    {
      status: 200,
      description: 'The staff.',
      schema: users,
      example: { items: [{ staffId: 'anna-b', name: 'Anna B.', teamId: 'havnen', roles: ['consultant'] }] },
    },
  ],
  problems: ['STORE_UNAVAILABLE'],
});

export const createDevToken = defineRoute({
  operationId: 'create-dev-token',
  tag,
  summary: 'An access token of a member of staff.',
  body: z.strictObject({ staffId, tenant }).meta({ id: 'DevTokenRequest' }),
  bodyExample: { staffId: 'anna-b' },
  answers: [
    {
      status: 200,
      description: 'The token, good for twelve hours.',
      schema: z.strictObject({ accessToken: z.string() }).meta({ id: 'DevToken' }),
      example: { accessToken: 'eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl' },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

const lived = z
  .strictObject({
    now: instantAnswer.meta({ description: "The case's now." }),
    events: z.array(z.strictObject({ eventId: z.string(), type: z.string(), at: instantAnswer })),
  })
  .meta({ id: 'FastForwarded' });

export const fastForward = defineRoute({
  operationId: 'fast-forward',
  tag,
  summary: 'Live a placement on to an instant of its own clock, ringing all that rings on the way.',
  params: placementParams,
  body: z.strictObject({ until: instant, tenant }).meta({ id: 'FastForward' }),
  bodyExample: { until: '2026-01-16T07:30:00Z' },
  answers: [
    {
      status: 200,
      description: "The case's now, and what happened on the way.",
      schema: lived,
      example: {
        now: '2026-01-16T07:30:00.000Z',
        events: [
          {
            eventId: '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11',
            type: 'alarm-rung',
            at: '2026-01-16T07:00:00.000Z',
          },
        ],
      },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE', 'PROCESS_UNAVAILABLE', 'DATE_IN_PAST'],
});
