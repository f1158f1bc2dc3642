import { ROLES } from '@holdfast/domain';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { takeBackRoute } from '../registers/register-contract.js';
import { instant } from '../schemas/answers/parts.js';
import { commandAnswer } from '../schemas/command-answer.js';
import { uuid } from '../schemas/scalars.js';

const tag = 'Service tokens';
const tokenId = '3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b';
const name = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/)
  .meta({
    description: 'What the program is called: in the record it stands as `machine:<name>`.',
    example: 'vitas-sync',
  });
const role = z.enum(ROLES).meta({ description: 'All that it may act as: a role you have yourself.' });
const days = z.number().int().min(1).max(366).meta({ description: 'For how many days it is good; at most a year.' });

const serviceToken = z
  .strictObject({
    tokenId: z.string(),
    name: z.string(),
    role: z.enum(ROLES),
    expiresAt: instant,
    issuedBy: z.string().nullable().meta({ description: 'Null: from the command line.' }),
    revokedAt: instant.nullable(),
    revokedBy: z.string().nullable(),
    lastUsedAt: instant.nullable().meta({ description: 'To the minute. Null: never.' }),
    version: z.number(),
    registeredAt: instant,
  })
  .meta({ id: 'ServiceToken' });

/** The schemas of the answers. */
export const serviceTokenAnswers = {
  list: z.strictObject({ items: z.array(serviceToken) }).meta({ id: 'ServiceTokenList' }),
};

export const listServiceTokens = defineRoute({
  operationId: 'list-service-tokens',
  tag,
  summary: 'The tokens of programs there have been, newest first. The tokens themselves are not shown.',
  answers: [
    {
      status: 200,
      description: 'The tokens.',
      schema: serviceTokenAnswers.list,
      example: {
        items: [
          {
            tokenId,
            name: 'vitas-sync',
            role: 'admin',
            expiresAt: '2026-04-05T09:00:00.000Z',
            issuedBy: 'karen-d',
            revokedAt: null,
            revokedBy: null,
            lastUsedAt: '2026-01-06T09:00:00.000Z',
            version: 1,
            registeredAt: '2026-01-05T09:00:00.000Z',
          },
        ],
      },
    },
  ],
  problems: ['STORE_UNAVAILABLE'],
});

export const issueServiceToken = defineRoute({
  operationId: 'issue-service-token',
  tag,
  summary: 'A token by which a program acts in one role, in this municipality, until it expires or is revoked.',
  body: z.strictObject({ name, role, days }).meta({ id: 'IssueServiceToken' }),
  bodyExample: { name: 'vitas-sync', role: 'admin', days: 90 },
  writes: 'creates',
  answers: [
    {
      status: 201,
      description: 'Issued. Only its hash is kept.',
      schema: commandAnswer
        .extend({
          token: z.string().meta({ description: 'Sent as `Authorization: Bearer`. Shown here and never again.' }),
          expiresAt: instant,
        })
        .meta({ id: 'IssuedServiceToken' }),
      example: {
        id: tokenId,
        version: 1,
        events: [
          {
            eventId: '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11',
            type: 'service-token-issued',
            at: '2026-01-05T09:00:00.000Z',
          },
        ],
        token: `hfs_fjordby_${tokenId.replaceAll('-', '')}_${'0123456789abcdef'.repeat(4)}`,
        expiresAt: '2026-04-05T09:00:00.000Z',
      },
    },
  ],
  problems: ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED', 'STORE_UNAVAILABLE'],
});

export const revokeServiceToken = takeBackRoute({
  command: 'revoke-service-token',
  tag,
  summary: 'It is refused from the next request on. That it was issued stays on record.',
  params: z.strictObject({ id: uuid }),
  answerExample: { id: tokenId, event: 'service-token-revoked' },
});
