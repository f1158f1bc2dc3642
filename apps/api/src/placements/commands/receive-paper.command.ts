import { PAPERS } from '@holdfast/domain';
import { z } from 'zod';
import { day } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ paper: z.enum(PAPERS), receivedOn: day }).meta({ id: 'ReceivePaper' });

/** A paper has come in. */
export const receivePaper = defineCommand({
  type: 'receive-paper',
  summary: 'Register a paper as received.',
  body,
  example: { paper: 'grant', receivedOn: '2026-01-06' },
  refusals: ['PAPER_NOT_EXPECTED', 'DATE_IN_FUTURE', 'CLOSED'],
  toData: (data) => data,
});
