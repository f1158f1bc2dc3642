import { csvLine } from '../audit/csv-line.js';
import type { Answer } from '../schemas/answers/answer.js';
import type { caseExport } from './case-export.contracts.js';

/** A case as it is taken away: where it stands, all that happened, and whether the record is whole. Holds opened text. */
export type CaseExport = Answer<typeof caseExport>;

const HEADING = [
  ...['version', 'eventId', 'type', 'happenedOn', 'recordedAt', 'recordedBy', 'onBehalfOf', 'what', 'details'],
  ...['reason', 'note', 'told', 'workingDaysLate', 'policyVersion', 'corrected'],
];

/** The timeline of a case as CSV, one line an event, oldest first. */
export function caseCsv({ timeline }: Pick<CaseExport, 'timeline'>): string {
  const lines = timeline.lines.map(({ who, why, told, lateBy, corrected, ...line }) =>
    csvLine([
      ...[String(line.version), line.eventId, line.type, line.occurredOn, line.at, who.name],
      ...[who.onBehalfOf?.name ?? '', line.what, line.details.join(' | '), why?.label ?? '', why?.note ?? ''],
      ...[told.map(({ name }) => name).join(' | '), lateBy === null ? '' : String(lateBy)],
      ...[line.policyVersion, corrected?.text ?? ''],
    ]),
  );
  return csvLine(HEADING) + lines.join('');
}
