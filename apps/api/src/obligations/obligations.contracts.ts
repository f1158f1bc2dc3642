import { OBLIGATION_KINDS, OBLIGATION_STATUSES } from '@holdfast/domain';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { obligationExample, obligationItem } from '../schemas/answers/obligation.answer.js';
import { pageOf, paging } from '../schemas/paging.js';
import { day, staffId, teamId, uuid } from '../schemas/scalars.js';

export const listObligations = defineRoute({
  operationId: 'list-obligations',
  tag: 'Obligations',
  summary: 'What is owed, earliest due first. Every filter narrows.',
  query: z.strictObject({
    placement: uuid.exactOptional(),
    owedBy: staffId.exactOptional(),
    team: teamId.exactOptional(),
    kind: z.enum(OBLIGATION_KINDS).exactOptional(),
    status: z.enum(OBLIGATION_STATUSES).exactOptional(),
    dueBefore: day.exactOptional().meta({ description: 'Due on an earlier day.', example: '2026-02-01' }),
    ...paging,
  }),
  answers: [
    {
      status: 200,
      description: 'One page.',
      schema: pageOf(obligationItem, 'ObligationPage'),
      example: { items: [obligationExample], nextCursor: null },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
