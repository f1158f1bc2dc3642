import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { day, obligationId } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ obligationId, dueOn: day, because }).meta({ id: 'MoveObligation' });

/** A date is moved, with a reason. */
export const moveObligation = defineCommand({
  type: 'move-obligation',
  summary: 'Move the due day of something owed.',
  body,
  example: { obligationId: 'o3', dueOn: '2026-01-20', because: { reason: 'company-not-available' } },
  refusals: [
    'OBLIGATION_NOT_OPEN',
    'STATUTORY',
    'DATE_IN_PAST',
    'UNKNOWN_REASON',
    'CALENDAR_ENDS',
    'CLOSED',
    'DATES_ORDER',
  ],
  toData: (data) => data,
});
