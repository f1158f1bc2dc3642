import { CHANNELS } from '@holdfast/domain';
import { z } from 'zod';
import { TEXT } from '../../schemas/placement-parts.js';
import { day, personalText } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({
    occurredOn: day,
    channel: z.enum(CHANNELS),
    who: personalText(TEXT.name),
    note: personalText(TEXT.note).exactOptional(),
  })
  .meta({ id: 'RecordAttempt' });

/** Somebody was not reached. Evidence; it never meets a follow-up. */
export const recordAttempt = defineCommand({
  type: 'record-attempt',
  summary: 'Record an attempt to reach somebody.',
  body,
  example: { occurredOn: '2026-01-15', channel: 'call', who: 'Mette', note: 'Telefonsvarer' },
  refusals: ['DATE_IN_FUTURE', 'CLOSED'],
  toData: (data) => data,
});
