import { ABSENCE_KINDS } from '@holdfast/domain';
import { z } from 'zod';
import { TEXT } from '../../schemas/placement-parts.js';
import { day, personalText } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({
    kind: z.enum(ABSENCE_KINDS),
    from: day,
    until: day.exactOptional().meta({ description: 'The last day; left out while nobody knows.' }),
    reportedBy: personalText(TEXT.name),
    what: personalText(TEXT.note).exactOptional(),
  })
  .meta({ id: 'ReportAbsence' });

/** The citizen is not at work. The answer is owed by the owner; a further report of the same absence joins it. */
export const reportAbsence = defineCommand({
  type: 'report-absence',
  summary: 'Report an absence.',
  body,
  example: {
    kind: 'ill',
    from: '2026-08-24',
    reportedBy: 'Bente, butikschef',
    what: 'Ringede kl. 7, kommer ikke i denne uge.',
  },
  refusals: ['DATES_ORDER', 'REPORT_INVALID', 'DATE_IN_FUTURE', 'CLOSED', 'CALENDAR_ENDS'],
  toData: (data) => data,
});
