import { dayOf } from '@holdfast/domain';
import type { ContactEntry, ContactGap, ContactProof, Receipt, ToldEntry } from '@holdfast/read-models';
import { csvLine } from '../audit/csv-line.js';

const HEADING = [
  ...['entry', 'day', 'recordedAt', 'recordedBy', 'what', 'details', 'to', 'as', 'insteadOf'],
  ...['receipt', 'receiptAt', 'eventId'],
] as const;

type Row = Readonly<Partial<Record<(typeof HEADING)[number], string>>> & { readonly day: string };

/** A proof of contact as lines of CSV, by day: evidence, messages, and times without contact where they begin. */
export function contactCsv({ contacts, told, gaps }: ContactProof): string {
  const rows: readonly Row[] = [...gaps.map(gapRow), ...contacts.map(contactRow), ...told.map(toldRow)];
  const sorted = rows.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return csvLine(HEADING) + sorted.map((row) => csvLine(HEADING.map((name) => row[name] ?? ''))).join('');
}

function gapRow({ from, to, days }: ContactGap): Row {
  return { entry: 'gap', day: from, what: `${days} days to ${to}` };
}

function contactRow({ kind, day, line }: ContactEntry): Row {
  const { at, who, what, details, eventId } = line;
  const by = who.onBehalfOf === undefined ? who.name : `${who.name} (${who.onBehalfOf.name})`;
  return { entry: kind, day, recordedAt: at, recordedBy: by, what, details: details.join(' | '), eventId };
}

function toldRow({ at, what, to, reasonText, insteadOf, receipt, eventId }: ToldEntry): Row {
  return {
    ...{ entry: 'told', day: dayOf(at), recordedAt: at, what, to: to.name, as: reasonText, eventId },
    insteadOf: insteadOf?.name ?? '',
    ...receiptCells(receipt),
  };
}

function receiptCells({ mail, readAt }: Receipt): Pick<Row, 'receipt' | 'receiptAt'> {
  if (readAt !== null) return { receipt: 'read', receiptAt: readAt };
  if (mail === null) return {};
  const code = mail.lastError === null ? mail.status : `${mail.status} ${mail.lastError}`;
  return { receipt: code, receiptAt: mail.deliveredAt ?? '' };
}
