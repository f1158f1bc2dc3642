import { z } from 'zod';
import { caseExport, caseExportExample } from '../case-export/case-export.contracts.js';
import { defineRoute } from '../http/route-contract.js';
import { instant } from '../schemas/answers/parts.js';

const params = z.strictObject({
  token: z.string().max(200).meta({ description: 'From the address that POST /audit/links answered.' }),
});
const problems = ['NOT_FOUND', 'LINK_EXPIRED', 'LINK_REVOKED', 'CONFLICT', 'STORE_UNAVAILABLE'] as const;

/** What a link shows. */
export const sharedAudit = z
  .strictObject({
    scope: z.enum(['case', 'citizen']),
    purpose: z.string(),
    expiresAt: instant,
    cases: z.array(caseExport).meta({ description: 'The case, or all cases of the citizen, the newest first.' }),
    pdf: z.string().meta({ description: 'The path of the same as a paper.' }),
  })
  .meta({ id: 'SharedAudit' });

export const getSharedAudit = defineRoute({
  operationId: 'get-shared-audit',
  tag: 'Audit',
  summary: 'What a link shows to whoever has it. No sign-in: the token is the key. Every use is recorded.',
  params,
  answers: [
    {
      status: 200,
      description: 'The audit view, in the language of Accept-Language.',
      schema: sharedAudit,
      example: {
        ...{ scope: 'case', purpose: 'Revision 2026-17', expiresAt: '2026-01-30T23:00:00.000Z' },
        cases: [caseExportExample],
        pdf: `/api/v1/shared/fjordby.3d1f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11.${'3f'.repeat(32)}/audit.pdf`,
      },
    },
  ],
  problems,
});

export const printSharedAudit = defineRoute({
  operationId: 'print-shared-audit',
  tag: 'Audit',
  summary: 'The same as a paper a person reads: A4, with page numbers and the state of the record.',
  params,
  answers: [
    {
      status: 200,
      description: 'The file.',
      schema: z.string(),
      example: '%PDF-1.3 ...',
      contentType: 'application/pdf',
    },
  ],
  problems,
});
