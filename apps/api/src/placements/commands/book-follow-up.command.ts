import { z } from 'zod';
import { TEXT } from '../../schemas/placement-parts.js';
import { instant, obligationId, personalText } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({
    obligationId,
    at: instant,
    place: personalText(TEXT.line).exactOptional(),
    with: personalText(TEXT.line).exactOptional(),
  })
  .meta({ id: 'BookFollowUp' });

/** A follow-up gets a time and a place. */
export const bookFollowUp = defineCommand({
  type: 'book-follow-up',
  summary: 'Book the time and place of a follow-up.',
  body,
  example: { obligationId: 'o3', at: '2026-01-15T09:30:00Z', place: 'I receptionen' },
  refusals: ['OBLIGATION_NOT_OPEN', 'OBLIGATION_KIND', 'DATE_IN_PAST', 'CLOSED', 'CALENDAR_ENDS'],
  toData: (data) => data,
});
