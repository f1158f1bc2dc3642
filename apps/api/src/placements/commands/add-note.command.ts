import { z } from 'zod';
import { TEXT } from '../../schemas/placement-parts.js';
import { personalText } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ note: personalText(TEXT.note) }).meta({ id: 'AddNote' });

/** A note; also on a closed placement. */
export const addNote = defineCommand({
  type: 'add-note',
  summary: 'Add a note.',
  body,
  example: { note: 'Virksomheden har fået ny telefontid.' },
  refusals: [],
  toData: (data) => data,
});
