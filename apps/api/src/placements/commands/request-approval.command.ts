import { APPROVAL_SUBJECTS } from '@holdfast/domain';
import { z } from 'zod';
import { TEXT } from '../../schemas/placement-parts.js';
import { personalText } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({ what: z.enum(APPROVAL_SUBJECTS), note: personalText(TEXT.note) })
  .meta({ id: 'RequestApproval' });

/** The team lead is asked to approve (kræver teamleders godkendelse). */
export const requestApproval = defineCommand({
  type: 'request-approval',
  summary: 'Ask the team lead for an approval.',
  body,
  example: { what: 'non-standard', note: 'Skiftende mødetider de første to uger.' },
  refusals: ['APPROVAL_OPEN', 'CLOSED', 'CALENDAR_ENDS'],
  toData: (data) => data,
});
