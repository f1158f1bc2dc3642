import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { uuid } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const correction = z
  .record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.json())
  .refine((fields) => Object.keys(fields).length > 0, { error: 'nothing' })
  .meta({
    description:
      'The fields that were wrong, as the corrected entry names them. Texts are sealed like the texts of the entry.',
  });

const body = z.strictObject({ eventId: uuid, because, correction }).meta({ id: 'CorrectRecord' });

/** Something on record was wrong (ret oplysning): a new entry names the old one, which stays as it is. */
export const correctRecord = defineCommand({
  type: 'correct-record',
  summary: 'Correct an entry of the record.',
  body,
  example: {
    eventId: '7c1d7a52-1a3c-4d5e-9a39-2f0d6f3b1c44',
    because: { reason: 'wrong-date' },
    correction: { heldOn: '2026-01-14' },
  },
  refusals: ['NOT_FOUND', 'NOT_CORRECTABLE', 'UNKNOWN_REASON', 'DATES_ORDER', 'DATE_IN_FUTURE', 'NOTHING_OWED'],
  toData: (data) => data,
});
