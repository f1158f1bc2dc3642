import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { citizenName, companyName, day, stage, staffName } from '../schemas/answers/parts.js';
import { plainText } from '../schemas/scalars.js';

const more = z.boolean().meta({ description: 'There are more than are shown: type more, or use the list.' });

const foundCase = z
  .strictObject({
    id: z.string(),
    vitasCaseId: z.string().nullable().meta({ description: 'The number of the case in VITAS.' }),
    stage,
    citizen: citizenName,
    company: companyName,
    owner: staffName,
    closedOn: day.nullable(),
  })
  .meta({ id: 'FoundCase' });

const foundCompany = z
  .strictObject({ id: z.string(), name: z.string(), cvr: z.string(), city: z.string().nullable() })
  .meta({ id: 'FoundCompany' });

/** What a search answers. */
export const found = z
  .strictObject({
    cases: z.strictObject({ items: z.array(foundCase), more }),
    citizens: z.strictObject({ items: z.array(citizenName), more }),
    companies: z.strictObject({ items: z.array(foundCompany), more }),
  })
  .meta({ id: 'Found' });

const example = {
  cases: {
    items: [
      {
        id: '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11',
        vitasCaseId: 'VITAS-2026-0042',
        stage: 'internship',
        citizen: { id: '8a0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11', name: 'Mette Hansen' },
        company: { id: '7c0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11', name: 'Tømrer Bæk ApS' },
        owner: { id: 'anna-b', name: 'Anna B.' },
        closedOn: null,
      },
    ],
    more: false,
  },
  citizens: { items: [{ id: '8a0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11', name: 'Mette Hansen' }], more: false },
  companies: { items: [], more: false },
} as const;

export const search = defineRoute({
  operationId: 'search',
  tag: 'Search',
  summary:
    'Cases, citizens and companies by what was typed. Cases: only those you may read; citizens and cases: not for an admin.',
  query: z.strictObject({
    q: plainText(100).min(2).meta({
      description:
        "Beginnings of words of a citizen's name, a whole CPR number, part of a company's name, a CVR number, a case's VITAS number, or at least eight characters of its id.",
      example: 'mette han',
    }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(50)
      .exactOptional()
      .meta({ description: 'At most so many of each, 1 to 50. Default 8.' }),
  }),
  answers: [{ status: 200, description: 'What was found of each.', schema: found, example }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
