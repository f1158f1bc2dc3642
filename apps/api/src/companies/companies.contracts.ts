import { SIZE_BANDS } from '@holdfast/registers';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import { correction } from '../registers/correction.js';
import { changeRoute, registerRoute } from '../registers/register-contract.js';
import { instant, openedText } from '../schemas/answers/parts.js';
import { pageOf, paging } from '../schemas/paging.js';
import { TEXT } from '../schemas/placement-parts.js';
import { personalText, plainText, uuid } from '../schemas/scalars.js';

const tag = 'Companies';
const id = 'e0f5c0de-90a4-5b7e-8f0a-6d1d0c1b2a33';
const contactId = '1f0c7d52-3b9a-5a0e-9d55-8e4b7a6c5d44';

const cvr = z
  .string()
  .regex(/^\d{8}$/)
  .meta({ description: 'CVR number: eight digits.', example: '12345678' });
const productionUnit = z.strictObject({
  number: z.string().regex(/^\d{10}$/),
  name: plainText(TEXT.name).nullable(),
});
const fields = {
  cvr,
  name: plainText(TEXT.name),
  trade: plainText(TEXT.name).nullable().exactOptional(),
  sizeBand: z.enum(SIZE_BANDS).nullable().exactOptional(),
  address: plainText(TEXT.name).nullable().exactOptional(),
  postalCode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .exactOptional(),
  city: plainText(TEXT.name).nullable().exactOptional(),
  productionUnits: z.array(productionUnit).max(200).exactOptional(),
};
const contactFields = {
  name: personalText(TEXT.name),
  title: plainText(TEXT.name).nullable().exactOptional(),
  phone: personalText(40).nullable().exactOptional(),
  email: personalText(TEXT.name).nullable().exactOptional(),
};
const contact = z.strictObject(contactFields).meta({ id: 'NewCompanyContact' });

const companyParams = z.strictObject({ id: uuid });
const contactParams = z.strictObject({ id: uuid, contactId: uuid });

const companyShape = {
  companyId: z.string(),
  cvr: z.string(),
  name: z.string(),
  trade: z.string().nullable(),
  sizeBand: z.enum(SIZE_BANDS).nullable(),
  address: z.string().nullable(),
  postalCode: z.string().nullable(),
  city: z.string().nullable(),
  productionUnits: z.array(z.strictObject({ number: z.string(), name: z.string().nullable() })),
  version: z.number(),
  registeredAt: instant,
  changedAt: instant,
};
const company = z.strictObject(companyShape).meta({ id: 'Company' });
const companyWithContacts = z
  .strictObject({
    ...companyShape,
    contacts: z.array(
      z.strictObject({
        contactId: z.string(),
        name: openedText,
        title: z.string().nullable(),
        phone: openedText,
        email: openedText,
      }),
    ),
  })
  .meta({ id: 'CompanyWithContacts' });
const example = {
  companyId: id,
  cvr: '12345678',
  name: 'Tømrer Bæk ApS',
  trade: 'tømrer',
  sizeBand: '1-9',
  address: 'Prøvevej 2',
  postalCode: '8700',
  city: 'Horsens',
  productionUnits: [{ number: '1234567890', name: null }],
  version: 1,
  registeredAt: '2026-01-05T09:00:00.000Z',
  changedAt: '2026-01-05T09:00:00.000Z',
} as const;

/** The schemas of the answers. */
export const companyAnswers = { companyWithContacts, page: pageOf(company, 'CompanyPage') };

export const registerCompany = registerRoute({
  command: 'register-company',
  tag,
  summary: 'Register a company, with the people known there.',
  body: z
    .strictObject({ ...fields, contacts: z.array(contact).max(50).exactOptional() })
    .meta({ id: 'RegisterCompany' }),
  example: {
    cvr: '12345678',
    name: 'Tømrer Bæk ApS',
    city: 'Horsens',
    contacts: [{ name: 'Grethe Bæk', title: 'daglig leder', phone: '20 00 00 02' }],
  },
  answerExample: { id, event: 'company-registered' },
  problems: ['ALREADY_EXISTS'],
});

export const correctCompany = changeRoute({
  command: 'correct-company',
  tag,
  summary: 'Correct what is on record of a company. Null takes a field away.',
  params: companyParams,
  body: correction(z.strictObject({ ...fields, cvr: cvr.exactOptional(), name: fields.name.exactOptional() })).meta({
    id: 'CorrectCompany',
  }),
  example: { trade: 'tømrer og snedker' },
  answerExample: { id, event: 'company-corrected' },
  problems: ['ALREADY_EXISTS'],
});

export const addContact = changeRoute({
  command: 'add-company-contact',
  tag,
  summary: 'Add a person at the company.',
  params: companyParams,
  body: contact,
  example: { name: 'Grethe Bæk', title: 'daglig leder', phone: '20 00 00 02' },
  answerExample: { id, event: 'company-contact-added' },
});

export const correctContact = changeRoute({
  command: 'correct-company-contact',
  tag,
  summary: 'Correct what is on record of a person at the company.',
  params: contactParams,
  body: correction(z.strictObject({ ...contactFields, name: contactFields.name.exactOptional() })).meta({
    id: 'CorrectCompanyContact',
  }),
  example: { title: 'ejerleder' },
  answerExample: { id, event: 'company-contact-corrected' },
});

export const listCompanies = defineRoute({
  operationId: 'list-companies',
  tag,
  summary: 'Companies by name.',
  query: z.strictObject({
    q: plainText(100)
      .exactOptional()
      .meta({ description: 'Part of the name, town or trade, the beginning of the CVR number, or a contact.' }),
    cvr: cvr.exactOptional(),
    ...paging,
  }),
  answers: [
    {
      status: 200,
      description: 'One page.',
      schema: companyAnswers.page,
      example: { items: [example], nextCursor: null },
    },
  ],
  problems: ['STORE_UNAVAILABLE'],
});

export const getCompany = defineRoute({
  operationId: 'get-company',
  tag,
  summary: 'One company and the people known there.',
  params: companyParams,
  answers: [
    {
      status: 200,
      description: 'The company.',
      schema: companyWithContacts,
      example: {
        ...example,
        contacts: [{ contactId, name: 'Grethe Bæk', title: 'daglig leder', phone: '20 00 00 02', email: null }],
      },
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
