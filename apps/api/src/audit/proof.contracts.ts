import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import type { FieldRule } from '../problems/field-error.js';
import { recordVerdict, recordVerdictExample } from '../schemas/answers/record-verdict.answer.js';
import { uuid } from '../schemas/scalars.js';

const one: FieldRule = 'one-of-these';

export const verifyRecord = defineRoute({
  operationId: 'verify-record',
  tag: 'Audit',
  summary:
    'Whether the record is as it was written: every hash, every chain, every checkpoint. Of a case, or of everything.',
  query: z.strictObject({ placementId: uuid.exactOptional() }),
  answers: [{ status: 200, description: 'What was found.', schema: recordVerdict, example: recordVerdictExample }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const exportRecordRoute = defineRoute({
  operationId: 'export-record',
  tag: 'Audit',
  summary:
    'A signed bundle of a case, a citizen (with all their cases) or everything, to be checked with `holdfast verify`.',
  query: z
    .strictObject({
      placementId: uuid.exactOptional(),
      citizenId: uuid.exactOptional(),
      tenant: z.literal('true').exactOptional().meta({ description: 'Everything of the municipality.' }),
    })
    .refine((query) => Object.keys(query).length === 1, { path: ['placementId'], error: one }),
  answers: [
    {
      status: 200,
      description:
        'JSON lines as docs/proof.md describes them. Personal text stays sealed. A file without its last line is cut off.',
      schema: z.string(),
      example: '{"header":{"at":"2026-01-12T10:00:00.000Z","format":"holdfast-bundle/1"}}\n',
      contentType: 'application/jsonl',
    },
  ],
  problems: ['NOT_FOUND', 'NOT_CONFIGURED', 'STORE_UNAVAILABLE'],
});
