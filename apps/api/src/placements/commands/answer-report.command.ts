import { z } from 'zod';
import { TEXT } from '../../schemas/placement-parts.js';
import { obligationId, personalText } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({ obligationId, answer: personalText(TEXT.note), toldReporter: z.boolean() })
  .meta({ id: 'AnswerReport' });

/** What was answered to a report, and whether whoever reported it was told. */
export const answerReport = defineCommand({
  type: 'answer-report',
  summary: 'Answer an absence or a concern.',
  body,
  example: { obligationId: 'o6', answer: 'Talt med Mette: hun er tilbage på torsdag.', toldReporter: true },
  refusals: ['OBLIGATION_NOT_OPEN', 'OBLIGATION_KIND', 'NOTHING_OWED', 'CLOSED'],
  toData: (data) => data,
});
