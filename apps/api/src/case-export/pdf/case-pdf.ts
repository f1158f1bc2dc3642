import { setImmediate } from 'node:timers/promises';
import { danish, english, labelOr, type Labels, type Language, type TimelineLine } from '@holdfast/read-models';
import type { CaseExport } from '../case-export.js';
import { createPaper, type Paper, type PaperEntry } from './paper.js';
import { datesIn, pdfTexts, type PdfTexts } from './pdf-texts.js';

/** Entries written before others are answered: a long case takes half a second. */
const AT_A_TIME = 50;

/** What every paper is written with. */
export interface Writing {
  readonly t: PdfTexts;
  readonly l: Labels;
  readonly day: (day: string) => string;
  readonly moment: (at: string) => string;
}

/** The words of a language. */
export function writingIn(language: Language): Writing {
  const t = pdfTexts(language);
  return { t, l: language === 'da' ? danish : english, ...datesIn(t.locale) };
}

/** Capital letter first, as a value that stands alone begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A case as a person reads it on paper: where it stands, what is owed, everything that happened, and that the record is whole. */
export function casePdf(exported: CaseExport, language: Language): Promise<Buffer> {
  return casesPdf([exported], language);
}

/** Several cases on one paper, each from a new page on; at least one. */
export async function casesPdf(exported: readonly CaseExport[], language: Language): Promise<Buffer> {
  const w = writingIn(language);
  const [first, ...others] = exported;
  if (first === undefined) throw new Error('There is no case to print.');
  const { header, exportedAt, exportedBy } = first;
  const title = titleOf(header, w);
  const foot = `${title} · ${w.t.printed(w.moment(exportedAt), exportedBy.name ?? exportedBy.id)} · ${header.id}`;
  const paper = createPaper({ title, foot, language: w.t.locale, pageOf: w.t.pageOf, madeAt: exportedAt });
  await writeCase(paper, first, w);
  for (const other of others) {
    paper.nextPage();
    await writeCase(paper, other, w);
  }
  return paper.finish();
}

function titleOf({ citizen, company }: Header, { t }: Writing): string {
  return t.caseOf(citizen.name ?? t.erased, company.name ?? company.id);
}

async function writeCase(paper: Paper, exported: CaseExport, w: Writing): Promise<void> {
  const { header, timeline, record } = exported;
  paper.title(titleOf(header, w));
  paper.facts(caseFacts(exported, w));
  writeConsiderations(paper, header, w);
  writeOwed(paper, header, w);
  writeRecord(paper, record, w);
  paper.section(w.t.sections.timeline);
  for (const [index, line] of timeline.lines.entries()) {
    if (index % AT_A_TIME === 0) await setImmediate();
    paper.entry(timelineEntry(line, w));
  }
}

type Header = CaseExport['header'];
type Fact = readonly [name: string, value: string];

/** Where the case stands, in names and values; what there is not is left out. */
export function caseFacts({ header, municipality, timeline }: CaseExport, w: Writing): readonly Fact[] {
  const { t, l } = w;
  const { names } = t;
  const { main, secondPerson, closedOn, outcome, endedEarly, details, pause } = header;
  const ended = outcome === null ? (endedEarly === null ? '' : l.earlyEnd[endedEarly]) : l.outcome[outcome];
  const facts: readonly (Fact | null)[] = [
    [names.municipality, municipality],
    [names.company, header.company.name ?? header.company.id],
    [names.owner, header.owner.name ?? header.owner.id],
    secondPerson === null ? null : [names.secondPerson, secondPerson.name ?? secondPerson.id],
    [names.stage, capital(l.stage[header.stage])],
    ...(main === null ? [] : runningFacts(main, w)),
    pause === null ? null : [names.paused, `${w.day(pause.from)} - ${w.day(pause.until)}`],
    [names.opened, w.moment(header.openedAt)],
    closedOn === null ? null : [names.closed, `${w.day(closedOn)}${ended === '' ? '' : `: ${ended}`}`],
    details.vitasCaseId === undefined ? null : [names.vitas, details.vitasCaseId],
    [names.policy, header.policyVersion],
    [names.entries, String(timeline.lines.length)],
  ];
  return facts.filter((fact) => fact !== null);
}

function runningFacts(main: NonNullable<Header['main']>, { t, l, day }: Writing): readonly Fact[] {
  const { weeklyHours: hours } = main;
  const until = main.plannedEnd === null ? t.open : day(main.plannedEnd);
  return [
    [t.names.purpose, capital(l.purpose[main.purpose])],
    [t.names.job, main.jobFunction],
    [t.names.hours, typeof hours === 'number' ? t.hours(hours, hours) : t.hours(hours.min, hours.max)],
    [t.names.period, `${day(main.startsOn)} - ${until}`],
    ...(main.grantEnds === null ? [] : [[t.names.grant, day(main.grantEnds)] as const]),
  ];
}

function writeConsiderations(paper: Paper, { considerations }: Header, { t, day }: Writing): void {
  if (considerations.length === 0) return;
  paper.section(t.sections.considerations);
  for (const { text, tellCompany, agreedWithCitizenOn } of considerations) {
    const notes = [
      ...(tellCompany ? [t.companyKnows] : []),
      ...(agreedWithCitizenOn === undefined ? [] : [t.agreed(day(agreedWithCitizenOn))]),
    ];
    paper.paragraph(`${text ?? t.erased}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`);
  }
}

function writeOwed(paper: Paper, { obligations }: Header, { t, l, day }: Writing): void {
  paper.section(t.sections.owed);
  if (obligations.length === 0) paper.paragraph(t.nothingOwed);
  for (const { kind, dueOn, owedBy, lateBy } of obligations) {
    const late = lateBy === null || lateBy === 0 ? '' : ` (${t.late(lateBy)})`;
    paper.paragraph(`${capital(l.obligation[kind])}: ${t.due(day(dueOn), owedBy.name ?? owedBy.id)}${late}`);
  }
}

/** Whether what is printed is what was written. */
export function writeRecord(
  paper: Paper,
  { intact, events, broken, checkpoint }: CaseExport['record'],
  w: Writing,
): void {
  paper.section(w.t.sections.record);
  paper.paragraph(intact ? w.t.whole(events) : w.t.broken(broken.length));
  paper.paragraph(checkpoint === null ? w.t.noCheckpoint : w.t.checkpoint(checkpoint.number, w.moment(checkpoint.at)));
}

/** An entry of the timeline: when it happened beside what it says, who wrote it, and later corrections. */
export function timelineEntry(line: Omit<TimelineLine, 'type'>, { t, l, day, moment }: Writing): PaperEntry {
  const { who, why, corrected } = line;
  const by = who.onBehalfOf === undefined ? who.name : t.onBehalfOf(who.name, who.onBehalfOf.name);
  const small = [
    line.recordedLate ? t.recordedLate(moment(line.at)) : moment(line.at),
    who.staffId === null ? who.name : t.recordedBy(by),
    ...(corrected === null ? [] : [corrected.text]),
  ];
  const reason = why === null ? [] : [t.why(labelOr(l.reason, why.label), why.note)];
  return {
    left: [day(line.occurredOn)],
    heading: line.what,
    lines: [...line.details, ...reason],
    small: small.join(' · '),
  };
}
