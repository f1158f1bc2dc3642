import { z } from 'zod';
import { defineRoute, type RouteDefinition } from '../http/route-contract.js';
import type { OperationId } from '../identity/route-roles.js';
import { placementParams } from '../placements/command-contract.js';
import { instant, staffName } from '../schemas/answers/parts.js';
import { placementHeader, placementHeaderExample } from '../schemas/answers/placement.answer.js';
import { recordVerdict, recordVerdictExample } from '../schemas/answers/record-verdict.answer.js';
import { timeline, timelineExample } from '../schemas/answers/timeline.answer.js';

/** A case as it is taken away. */
export const caseExport = z
  .strictObject({
    format: z.literal('holdfast-case/1'),
    exportedAt: instant,
    exportedBy: staffName,
    municipality: z.string(),
    header: placementHeader,
    timeline,
    record: recordVerdict,
  })
  .meta({ id: 'CaseExport' });

/** An example of one. */
export const caseExportExample = {
  format: 'holdfast-case/1',
  exportedAt: '2026-01-12T10:00:00.000Z',
  exportedBy: { id: 'mads-r', name: 'Mads R.' },
  municipality: 'Fjordby Kommune',
  header: placementHeaderExample,
  timeline: timelineExample,
  record: { ...recordVerdictExample, streams: 1, events: 84, proven: 1 },
} as const;

const problems = ['NOT_FOUND', 'STORE_UNAVAILABLE'] as const;

export const exportCaseJson = defineRoute({
  operationId: 'export-case-json',
  tag: 'Placements',
  summary: 'The whole case as a file: where it stands, its timeline in the language of Accept-Language, its record.',
  params: placementParams,
  answers: [{ status: 200, description: 'The case, as JSON.', schema: caseExport, example: caseExportExample }],
  problems,
});

export const exportCaseCsv = fileRoute(
  'export-case-csv',
  'The timeline of a case as a file for a spreadsheet, one line an event, oldest first.',
  'text/csv',
  'version,eventId,type,happenedOn,recordedAt,recordedBy,onBehalfOf,what,details,reason,note,told,workingDaysLate,policyVersion,corrected\r\n',
);

export const exportCasePdf = fileRoute(
  'export-case-pdf',
  'The whole case as a paper a person reads: A4, with page numbers and the state of the record.',
  'application/pdf',
  '%PDF-1.3 ...',
);

/** A file made of a case. */
function fileRoute<I extends OperationId>(operationId: I, summary: string, contentType: string, content: string) {
  return defineRoute({
    operationId,
    tag: 'Placements',
    summary,
    params: placementParams,
    answers: [{ status: 200, description: 'The file.', schema: z.string(), example: content, contentType }],
    problems,
  } satisfies RouteDefinition);
}
