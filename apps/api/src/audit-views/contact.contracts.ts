import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import type { FieldRule } from '../problems/field-error.js';
import { day, uuid } from '../schemas/scalars.js';
import { contactProof, contactProofExample } from './contact.answer.js';

const order: FieldRule = 'order';

const asked = z
  .strictObject({
    placementId: uuid,
    from: day.meta({ description: 'The first day, as days are in Denmark.', example: '2026-09-01' }),
    to: day.meta({ description: 'The last day: not before the first, not in the future.', example: '2026-09-30' }),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: order });

export const proveContact = defineRoute({
  operationId: 'prove-contact',
  tag: 'Audit',
  summary: 'Contact on a case between two days: held, attempted, or none and who was told, with receipts.',
  query: asked,
  answers: [{ status: 200, description: 'The evidence.', schema: contactProof, example: contactProofExample }],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const exportContact = defineRoute({
  operationId: 'export-contact',
  tag: 'Audit',
  summary: 'The same as a file: one line for each piece of evidence, each message and each time without contact.',
  query: asked,
  answers: [
    {
      status: 200,
      description: 'RFC 4180 in UTF-8, with a heading. By day.',
      schema: z.string(),
      example:
        'entry,day,recordedAt,recordedBy,what,details,to,as,insteadOf,receipt,receiptAt,eventId\r\ngap,2026-09-01,,,30 days to 2026-09-30,,,,,,,\r\n',
      contentType: 'text/csv',
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});

export const printContact = defineRoute({
  operationId: 'print-contact',
  tag: 'Audit',
  summary: 'The same as a paper a person reads: A4, with page numbers and the state of the record.',
  query: asked,
  answers: [
    {
      status: 200,
      description: 'The file.',
      schema: z.string(),
      example: '%PDF-1.3 ...',
      contentType: 'application/pdf',
    },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
