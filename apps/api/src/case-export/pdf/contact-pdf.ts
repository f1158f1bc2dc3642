import type { ContactEntry, ContactProof, Language, ToldEntry } from '@holdfast/read-models';
import type { CaseExport } from '../case-export.js';
import { timelineEntry, writeRecord, writingIn, type Writing } from './case-pdf.js';
import { createPaper, type PaperEntry } from './paper.js';

/** What a proof of contact is printed with. */
export interface PrintedProof extends Pick<CaseExport, 'record' | 'exportedAt' | 'exportedBy'> {
  readonly proof: ContactProof;
  readonly citizen: string | null;
  readonly company: string;
}

/** Contact between two days on paper: what the record shows, the evidence, who was told with receipts, and that it is whole. */
export async function contactPdf(printed: PrintedProof, language: Language): Promise<Buffer> {
  const w = writingIn(language);
  const { proof, record, exportedAt, exportedBy } = printed;
  const title = w.t.contactOf(printed.citizen ?? w.t.erased, printed.company);
  const foot = `${title} · ${w.t.printed(w.moment(exportedAt), exportedBy.name ?? exportedBy.id)} · ${proof.placementId}`;
  const paper = createPaper({ title, foot, language: w.t.locale, pageOf: w.t.pageOf, madeAt: exportedAt });
  paper.title(title);
  paper.section(w.t.sections.finding);
  paper.paragraph(proof.sentence);
  writeRecord(paper, record, w);
  paper.section(w.t.sections.evidence);
  if (proof.contacts.length === 0) paper.paragraph(w.t.nothingFound);
  for (const contact of proof.contacts) paper.entry(contactEntry(contact, w));
  paper.section(w.t.sections.gaps);
  if (proof.gaps.length === 0) paper.paragraph(w.t.noGaps);
  for (const { from, to, days } of proof.gaps) paper.paragraph(`${w.day(from)} - ${w.day(to)}: ${w.t.days(days)}`);
  paper.section(w.t.sections.told);
  if (proof.told.length === 0) paper.paragraph(w.t.nobodyTold);
  for (const told of proof.told) paper.entry(toldEntry(told, w));
  return paper.finish();
}

function contactEntry({ day, line }: ContactEntry, w: Writing): PaperEntry {
  return { ...timelineEntry(line, w), left: [w.day(day)] };
}

function toldEntry({ at, what, to, reasonText, insteadOf, receipt }: ToldEntry, { t, moment }: Writing): PaperEntry {
  const { mail, readAt } = receipt;
  const sent =
    mail === null
      ? t.noMail
      : `${t.mail[mail.status]}${mail.deliveredAt === null ? '' : ` ${moment(mail.deliveredAt)}`}`;
  const whom = insteadOf === null ? to.name : t.onBehalfOf(to.name, insteadOf.name);
  return {
    left: [moment(at)],
    heading: what,
    lines: [`${whom} (${reasonText})`],
    small: [sent, ...(readAt === null ? [] : [t.read(moment(readAt))])].join(', '),
  };
}
