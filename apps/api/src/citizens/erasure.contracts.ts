import { ERASURE_REASONS, HOLD_REASONS, LEGAL_BASES } from '@holdfast/registers';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { changeRoute } from '../registers/register-contract.js';
import { instant, openedText } from '../schemas/answers/parts.js';
import { commandAnswerExample } from '../schemas/command-answer.js';
import { TEXT } from '../schemas/placement-parts.js';
import { day, personalText, uuid } from '../schemas/scalars.js';

const tag = 'Citizens';
const id = '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11';
const citizenParams = z.strictObject({ id: uuid });

/** What erasure takes away, as the certificate names it. */
export const ERASED_PARTS = ['key', 'register-entry', 'search-tokens', 'request-hashes', 'remembered-answers'] as const;

const head = z.strictObject({ id: z.string(), version: z.int(), hash: z.string() });

/** What whoever asked for the erasure is given. */
export const erasureCertificate = z
  .strictObject({
    id: z.string(),
    what: z.strictObject({ citizenId: z.string(), erased: z.array(z.enum(ERASED_PARTS)) }),
    when: instant,
    who: z.string().meta({ description: 'The member of staff who did it.' }),
    reason: z.enum(ERASURE_REASONS),
    legalBasis: z.enum(LEGAL_BASES),
    note: openedText,
    hashes: z.strictObject({ citizen: head, placements: z.array(head) }),
    signature: z.strictObject({ keyId: z.string(), publicKey: z.string(), value: z.string() }).nullable().meta({
      description:
        'Ed25519 over the RFC 8785 bytes of the certificate without `note` and `signature`. Null: no CHECKPOINT_KEY here.',
    }),
  })
  .meta({ id: 'ErasureCertificate' });

const hash = 'b7f0c1'.padEnd(64, '0');
const example = {
  id: '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11',
  what: { citizenId: id, erased: [...ERASED_PARTS] },
  when: '2027-02-01T09:00:00.000Z',
  who: 'mads-r',
  reason: 'citizen-request',
  legalBasis: 'gdpr-17-1-b',
  note: null,
  hashes: {
    citizen: { id, version: 3, hash },
    placements: [{ id: commandAnswerExample.id, version: 41, hash }],
  },
  signature: null,
} as const;
const answers = [
  { status: 200, description: 'The certificate: the same each time.', schema: erasureCertificate, example },
] as const;

export const eraseCitizen = defineRoute({
  operationId: 'erase-citizen',
  tag,
  summary: 'Erase the personal data of a citizen, for good. Every placement must be closed.',
  params: citizenParams,
  body: z
    .strictObject({
      reason: z.enum(ERASURE_REASONS),
      legalBasis: z.enum(LEGAL_BASES),
      note: personalText(TEXT.note).exactOptional(),
    })
    .meta({ id: 'EraseCitizen' }),
  bodyExample: { reason: 'citizen-request', legalBasis: 'gdpr-17-1-b' },
  writes: 'changes',
  answers,
  problems: [
    'CONFLICT',
    'IDEMPOTENCY_KEY_REUSED',
    'STORE_UNAVAILABLE',
    'NOT_FOUND',
    'PLACEMENT_OPEN',
    'RETENTION_HOLD',
  ],
});

export const getErasure = defineRoute({
  operationId: 'get-erasure',
  tag,
  summary: 'The certificate of an erasure.',
  params: citizenParams,
  answers,
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const setRetentionHold = changeRoute({
  command: 'set-retention-hold',
  tag,
  summary:
    'Personal data of this citizen must be kept: erasure is refused until it is lifted or its last day has passed.',
  params: citizenParams,
  body: z
    .strictObject({
      reason: z.enum(HOLD_REASONS),
      until: day.exactOptional(),
      note: personalText(TEXT.note).exactOptional(),
    })
    .meta({ id: 'SetRetentionHold' }),
  example: { reason: 'complaint', until: '2027-06-30' },
  answerExample: { id, event: 'retention-hold-set' },
  problems: ['ERASED'],
});

export const liftRetentionHold = changeRoute({
  command: 'lift-retention-hold',
  tag,
  summary: 'Personal data of this citizen may be erased again.',
  params: citizenParams,
  body: z.strictObject({}).meta({ id: 'LiftRetentionHold' }),
  example: {},
  answerExample: { id, event: 'retention-hold-lifted' },
  problems: ['ERASED'],
});
