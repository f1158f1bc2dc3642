import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import type { FieldRule } from '../problems/field-error.js';
import { instant, staffName } from '../schemas/answers/parts.js';
import { commandAnswer, commandAnswerExample } from '../schemas/command-answer.js';
import { pageOf, paging } from '../schemas/paging.js';
import { day, plainText, uuid } from '../schemas/scalars.js';

const tag = 'Audit';
const one: FieldRule = 'one-of-these';
const linkId = '3d1f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11';
const placementId = '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11';
const WRITING = ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'STORE_UNAVAILABLE'] as const;

const body = z
  .strictObject({
    placementId: uuid.exactOptional().meta({ description: 'The case to be seen.' }),
    citizenId: uuid.exactOptional().meta({ description: 'Or the citizen, all of whose cases are to be seen.' }),
    purpose: plainText(200).meta({
      description: 'What the link is for, e.g. the reference of the audit. Name nobody: it is not sealed.',
      example: 'Revision 2026-17',
    }),
    until: day.meta({ description: 'Good to the end of this day, at most 30 days from today.', example: '2026-01-30' }),
  })
  .refine((said) => (said.placementId === undefined) !== (said.citizenId === undefined), {
    path: ['placementId'],
    error: one,
  })
  .meta({ id: 'OpenAuditLink' });

const opened = commandAnswer
  .extend({
    url: z.url().meta({ description: 'Shown here and never again. Whoever has it sees what the link shows.' }),
  })
  .meta({ id: 'AuditLinkOpened' });

const written = (type: string) => ({
  ...{ id: linkId, version: 1 },
  events: [{ ...commandAnswerExample.events[0], type }],
});

export const openAuditLink = defineRoute({
  operationId: 'open-audit-link',
  tag,
  summary: "A link by which an auditor from outside sees a case's (or a citizen's) audit view for a while.",
  body,
  bodyExample: { placementId, purpose: 'Revision 2026-17', until: '2026-01-30' },
  writes: 'creates',
  answers: [
    {
      status: 201,
      description: 'The address. Only a hash of its token is kept; every use of it is recorded.',
      schema: opened,
      example: {
        ...written('audit-link-opened'),
        url: `https://holdfast.example/api/v1/shared/fjordby.${linkId}.${'3f'.repeat(32)}`,
      },
    },
  ],
  problems: [...WRITING, 'DATE_IN_PAST', 'LINK_TOO_LONG'],
});

export const revokeAuditLink = defineRoute({
  operationId: 'revoke-audit-link',
  tag,
  summary: 'Revoke a link: from now on it shows nothing.',
  params: z.strictObject({ linkId: uuid }),
  writes: 'changes',
  answers: [
    {
      status: 200,
      description: 'Revoked. No events: it was already.',
      schema: commandAnswer,
      example: { ...written('audit-link-revoked'), version: 4 },
    },
  ],
  problems: WRITING,
});

const link = z
  .strictObject({
    linkId: z.string(),
    scope: z.strictObject({ kind: z.enum(['case', 'citizen']), id: z.string() }),
    purpose: z.string(),
    state: z.enum(['good', 'expired', 'revoked']),
    expiresAt: instant,
    openedBy: staffName.nullable(),
    openedAt: instant,
    revokedBy: staffName.nullable(),
    revokedAt: instant.nullable(),
    uses: z.int().meta({ description: 'How often it was used; each use is an event of its own.' }),
    lastUsedAt: instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'AuditLink' });

/** One page of links. */
export const auditLinkPage = pageOf(link, 'AuditLinkPage');

export const listAuditLinks = defineRoute({
  operationId: 'list-audit-links',
  tag,
  summary: 'Links that were given out, newest first, with how often each was used.',
  query: z.strictObject(paging),
  answers: [
    {
      status: 200,
      description: 'One page. Their addresses are not shown again.',
      schema: auditLinkPage,
      example: {
        items: [
          {
            ...{ linkId, scope: { kind: 'case', id: placementId }, purpose: 'Revision 2026-17', state: 'good' },
            ...{ expiresAt: '2026-01-30T23:00:00.000Z', openedAt: '2026-01-12T10:00:00.000Z' },
            ...{ openedBy: { id: 'mads-r', name: 'Mads R.' }, revokedBy: null, revokedAt: null },
            ...{ uses: 3, lastUsedAt: '2026-01-14T08:12:00.000Z', version: 4 },
          },
        ],
        nextCursor: null,
      },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
