import { z } from 'zod';
import { considerations } from '../../schemas/placement-parts.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ considerations }).meta({ id: 'ChangeConsiderations' });

/** What the workplace must respect, as it is from now on. */
export const changeConsiderations = defineCommand({
  type: 'change-considerations',
  summary: 'Change the considerations.',
  body,
  example: { considerations: [{ text: 'Ingen tunge løft', tellCompany: true }] },
  refusals: ['CLOSED', 'DATE_IN_FUTURE'],
  toData: (data) => data,
});
