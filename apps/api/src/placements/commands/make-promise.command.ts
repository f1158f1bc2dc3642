import { z } from 'zod';
import { TEXT } from '../../schemas/placement-parts.js';
import { day, personalText, staffId } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({ what: personalText(TEXT.note), to: personalText(TEXT.name), owedBy: staffId, dueOn: day })
  .meta({ id: 'MakePromise' });

/** Something was promised; from now on somebody owes it. */
export const makePromise = defineCommand({
  type: 'make-promise',
  summary: 'Record a promise: what, to whom, by whom, by when.',
  body,
  example: { what: 'Nyt navn til lageret', to: 'Lager & Co.', owedBy: 'anna-b', dueOn: '2026-01-22' },
  refusals: ['DATE_IN_PAST', 'PERSON_NOT_ACTIVE', 'CALENDAR_ENDS', 'CLOSED'],
  toData: (data) => data,
});
