import { z } from 'zod';
import type { OperationId } from '../identity/route-roles.js';
import { defineRoute } from '../http/route-contract.js';
import { uuid } from '../schemas/scalars.js';
import { handOverAnswer, handOverBody, handOverId, handOverPlan } from './hand-over.schemas.js';

const tag = 'Hand-overs';
const id = '1f6c9c1e-0d3b-5c0e-9d0a-6a1f0f9b2c33';
const placementId = '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11';
const params = z.strictObject({ id: uuid });
const accepted = { status: 202, description: 'On its way.', schema: handOverId, example: { id } } as const;

export const startHandOver = defineRoute({
  operationId: 'start-hand-over',
  tag,
  summary:
    "Offer many placements of one person to others; a dry run says what would happen. A team's lead or a manager.",
  body: handOverBody,
  bodyExample: {
    from: 'anna-b',
    dryRun: false,
    assign: [{ placementId, to: 'ole-t' }],
    briefing: 'Du overtager forløbet, fordi Anna er stoppet. Ring til virksomheden i denne uge.',
    because: { reason: 'left' },
  },
  writes: 'creates',
  answers: [
    {
      status: 200,
      description: 'The dry run: nothing was written.',
      schema: handOverPlan,
      example: {
        from: 'anna-b',
        moves: [{ placementId, to: 'ole-t' }],
        stays: [{ placementId: id, to: 'ole-t', code: 'OFFER_OPEN' }],
        loads: [{ staffId: 'ole-t', before: { open: 20, overdue: 1 }, after: { open: 21, overdue: 3 } }],
      },
    },
    { ...accepted, description: 'The offers are being made: GET the hand-over to see how far it is.' },
  ],
  problems: [
    'NOT_FOUND',
    'PERSON_NOT_ACTIVE',
    'SAME_PERSON',
    'UNKNOWN_REASON',
    'IDEMPOTENCY_KEY_REUSED',
    'STORE_UNAVAILABLE',
  ],
});

export const getHandOver = defineRoute({
  operationId: 'get-hand-over',
  tag,
  summary: 'How far a hand-over is, and what became of each offer.',
  params,
  answers: [
    {
      status: 200,
      description: 'The hand-over.',
      schema: handOverAnswer,
      example: {
        id,
        from: 'anna-b',
        because: { reason: 'left' },
        startedBy: 'lis-k',
        startedAt: '2026-09-09T08:00:00.000Z',
        phase: 'done',
        tally: { total: 1, waiting: 0, done: 1, refused: 0, skipped: 0 },
        offers: { open: 1, accepted: 0, declined: 0, withdrawn: 0, expired: 0, lapsed: 0 },
        undo: null,
        items: [{ placementId, to: 'ole-t', status: 'done', code: null, offer: 'open', undo: null }],
      },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

const steer = (operationId: OperationId, summary: string) =>
  defineRoute({
    operationId,
    tag,
    summary,
    params,
    writes: 'creates',
    answers: [accepted],
    problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
  });

export const undoHandOver = steer(
  'undo-hand-over',
  'End a hand-over and withdraw every offer of it that nobody has accepted; those accepted stay.',
);
export const pauseHandOver = steer('pause-hand-over', 'Make no more offers for the time being.');
export const continueHandOver = steer('continue-hand-over', 'Go on making offers.');
