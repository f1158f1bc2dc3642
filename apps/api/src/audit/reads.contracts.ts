import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import type { FieldRule } from '../problems/field-error.js';
import { pageOf, paging } from '../schemas/paging.js';
import { day, instant, staffId, uuid } from '../schemas/scalars.js';

const rule = (name: FieldRule): string => name;

interface Asked {
  readonly citizenId?: string;
  readonly contactId?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Of exactly one person, and the days in order. */
function oneOf<S extends z.ZodType<Asked>>(schema: S) {
  return schema
    .refine(({ citizenId, contactId }) => (citizenId === undefined) !== (contactId === undefined), {
      path: ['citizenId'],
      error: rule('one-of-these'),
    })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      path: ['to'],
      error: rule('order'),
    });
}

const whose = {
  citizenId: uuid.exactOptional().meta({ description: 'Whose text was read. Erased citizens too.' }),
  contactId: uuid.exactOptional().meta({ description: "Or a company's contact." }),
  from: day.exactOptional().meta({ description: 'From this day on.' }),
  to: day.exactOptional().meta({ description: 'To the end of this day.' }),
};

const read = z
  .strictObject({
    at: instant,
    who: z.strictObject({ id: staffId, name: z.string().nullable() }),
    operation: z.string().meta({ description: 'The operation of this document.' }),
    route: z.string().meta({ description: 'Method and path.' }),
    requestId: uuid,
  })
  .meta({ id: 'PersonalRead' });

/** A page of the log of reads. */
export const readsPage = pageOf(read, 'PersonalReadPage');

const example = {
  at: '2026-01-12T10:02:11.402Z',
  who: { id: 'anna-b', name: 'Anna B.' },
  operation: 'get-timeline',
  route: 'GET /api/v1/placements/{id}/timeline',
  requestId: '0f9b8a52-8a3c-4d5e-9a39-2f0d6f3b1c11',
};

export const listReads = defineRoute({
  operationId: 'list-reads',
  tag: 'Audit',
  summary: 'Who has read the personal text of a citizen (or of a contact), when, by which route. Newest first.',
  query: oneOf(z.strictObject({ ...whose, ...paging })),
  answers: [
    {
      status: 200,
      description: 'The reads. An answer that showed nothing personal is none.',
      schema: readsPage,
      example: { items: [example], nextCursor: null },
    },
  ],
  problems: ['STORE_UNAVAILABLE'],
});

export const exportReads = defineRoute({
  operationId: 'export-reads',
  tag: 'Audit',
  summary: 'The same as a file, whole: what a citizen is given who asks who has looked.',
  query: oneOf(z.strictObject(whose)),
  answers: [
    {
      status: 200,
      description: 'RFC 4180 in UTF-8, with a heading. Newest first.',
      schema: z.string(),
      example:
        'at,staffId,name,operation,route,requestId\r\n2026-01-12T10:02:11.402Z,anna-b,Anna B.,get-timeline,GET /api/v1/placements/{id}/timeline,0f9b8a52-8a3c-4d5e-9a39-2f0d6f3b1c11\r\n',
      contentType: 'text/csv',
    },
  ],
  problems: ['STORE_UNAVAILABLE'],
});
