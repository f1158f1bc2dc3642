import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { placementParams } from '../placements/command-contract.js';
import { day, staffName } from '../schemas/answers/parts.js';

const letter = z.strictObject({
  subject: z.string(),
  text: z.string(),
  html: z.string().meta({ description: 'A page ready to print.' }),
});
const inBoth = z.strictObject({ da: letter, en: letter }).meta({ id: 'Letter' });

/** The letters about a new contact. */
export const newContactLetters = z
  .strictObject({
    placementId: z.string(),
    contact: staffName,
    before: staffName.nullable().meta({ description: 'Null: nobody else has been it.' }),
    from: day.nullable(),
    company: inBoth,
    citizen: inBoth,
  })
  .meta({ id: 'NewContactLetters' });

const example = {
  subject: 'Ny fast kontakt: Jens K.',
  text: 'Kære Mette Hansen\n\nJens K. er fra 14. september 2026 din faste kontakt ...\n',
  html: '<!doctype html>...',
};

export const getNewContactLetters = defineRoute({
  operationId: 'get-new-contact-letters',
  tag: 'Placements',
  summary: 'Letters that tell the company and the citizen who their one contact is now, ready to send.',
  params: placementParams,
  answers: [
    {
      status: 200,
      description: 'After a change of owner, or before one that is agreed; without any, the letters name the owner.',
      schema: newContactLetters,
      example: {
        placementId: '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22',
        contact: { id: 'jens-k', name: 'Jens K.' },
        before: { id: 'anna-b', name: 'Anna B.' },
        from: '2026-09-14',
        company: { da: example, en: example },
        citizen: { da: example, en: example },
      },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
