import { z } from 'zod';
import { TEXT } from '../../schemas/placement-parts.js';
import { personalText } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({ what: personalText(TEXT.note), reportedBy: personalText(TEXT.name) })
  .meta({ id: 'RaiseConcern' });

/** A concern (problem meldt) of the company or the citizen: an answer is owed. */
export const raiseConcern = defineCommand({
  type: 'raise-concern',
  summary: 'Raise a concern.',
  body,
  example: { what: 'Der er for meget larm ved pakkebordet.', reportedBy: 'Mentor Karin' },
  refusals: ['CLOSED', 'CALENDAR_ENDS'],
  toData: (data) => data,
});
